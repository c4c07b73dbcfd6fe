import { analyse } from '../../text/analyse';
import { countVietnameseUse } from './use';

/** What is counted under a feature, in the order of the text. */
function counted(text: string, feature: string): string[] {
  const found: string[] = [];
  for (const unit of analyse([{ path: 'body', text, format: 'plain' }], { language: 'vi' }).units) {
    for (const block of unit.blocks) {
      countVietnameseUse(block, (name, start, end) => {
        if (name === feature) found.push(block.text.slice(start, end));
      });
    }
  }
  return found;
}

describe('sentence particles', () => {
  it.each([
    ['Ừ, để chiều tính tiếp.', ['Ừ']],
    ['Hôm nay trời đẹp đấy.', ['đấy']],
    ['Bắt đầu nào!', ['nào']],
    ['Bạn đặt bàn luôn đi.', ['đi']],
    ['Quán mở cửa rồi à?', ['à']],
    // The same words where they do other work.
    ['Bạn thích màu nào?', []],
    ['Món này mới đấy ạ.', []],
    ['Giá áp dụng từ tháng Sáu trở đi.', []],
    ['Chúng tôi phục vụ khắp Đông Nam Á.', []],
    ['Cô dâu nhận nụ hôn.', []],
    ['Đi chợ từ sáng sớm.', []],
  ])('hears the friendly ones by their place: %s', (text, particles) => {
    expect(counted(text, 'casual-particles')).toEqual(particles);
  });

  it('tells a bare question from one put with respect', () => {
    expect(counted('Bạn có cần hoá đơn không?', 'plain-question')).toEqual(['đơn không']);
    expect(counted('Anh chị có cần hoá đơn không ạ?', 'plain-question')).toEqual([]);
    expect(counted('Thưa bà, bà cần hoá đơn không?', 'plain-question')).toEqual([]);
    expect(counted('Cửa hàng có xuất hoá đơn.', 'plain-question')).toEqual([]);
  });
});

describe('mình', () => {
  it('is the speaker at the head of a clause and after what is done for him', () => {
    expect(counted('Mình đặt hàng hôm qua, cho mình hỏi khi nào giao.', 'intimate-address')).toEqual(['Mình', 'mình']);
  });

  it('is the reflexive of anyone elsewhere', () => {
    expect(counted('Mỗi người tự chọn món của mình và làm chủ chính mình.', 'intimate-address')).toEqual([]);
  });
});

describe('kinship terms', () => {
  it.each([
    ['Anh ơi, em xin phép gửi lại hợp đồng.', ['Anh', 'em']],
    ['Bác cho cháu hỏi đường ra ga.', ['Bác', 'cháu']],
    ['Dạ em kiểm tra rồi báo lại chị ạ.', ['em', 'chị']],
    ['Chúng em xin lỗi vì giao trễ.', ['em']],
    // Third persons and other words.
    ['Anh ấy là bếp trưởng.', []],
    ['Cô gái mở cửa tiệm hoa.', []],
    ['Trẻ em vào cửa miễn phí.', []],
    ['Con đường dẫn ra biển.', []],
  ])('address, or name someone else: %s', (text, terms) => {
    expect(counted(text, 'kin-address')).toEqual(terms);
  });
});

describe('chat spelling', () => {
  it('counts listed words and shapes apart', () => {
    const text = 'Mai ko đi đc đâu, để hum khác gặp nhìu hơn nha, fải báo trước.';
    expect(counted(text, 'chat-spelling')).toEqual(['ko', 'đc', 'hum', 'nhìu', 'fải']);
    expect(counted('Quán này ngon lắm, zẫu đông vẫn đáng ghé.', 'chat-shapes')).toEqual(['zẫu']);
  });

  it('takes single letters for chat only in the company of chat', () => {
    expect(counted('k biết m đi đâu r', 'chat-spelling')).toEqual(['k', 'm', 'r']);
    expect(counted('Áo cỡ m còn hàng.', 'chat-spelling')).toEqual([]);
    expect(counted('Gồm trà, bánh, v.v. và 3 m vải.', 'chat-spelling')).toEqual([]);
  });

  it('hears laughter in whatever vowel, each run of it once', () => {
    const text = 'Há há há, hê hê, hì hì, hề hề, khà khà, hơ hơ. Ngon quá kkkk, hahaha, ahihi!';
    const heard = counted(text, 'laughter');
    expect(heard).toEqual(['Há há há', 'hê hê', 'hì hì', 'hề hề', 'khà khà', 'hơ hơ', 'kkkk', 'hahaha', 'ahihi']);
    expect(counted('Hè hè này, hò hò kéo lưới, ha tay, khi khi nào cũng được. Hả hả?', 'laughter')).toEqual([]);
  });

  it('leaves laughter and letters held down to their own features', () => {
    expect(counted('haha vui quáaaa', 'chat-spelling')).toEqual([]);
    expect(counted('haha vui quáaaa', 'chat-shapes')).toEqual([]);
  });

  it('counts undiacritised text by every four syllables', () => {
    expect(counted('mai co lop khong may oi', 'no-diacritics')).toEqual(['mai co lop khong', 'may oi']);
  });
});
