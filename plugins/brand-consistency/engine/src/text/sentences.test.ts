import { splitSentences } from './sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Không có dấu chấm', ['Không có dấu chấm']],
    ['Giá 1.234,5 đồng. Rẻ hơn 2.000.', ['Giá 1.234,5 đồng.', 'Rẻ hơn 2.000.']],
    ['Tại TP. HCM và Q. 1. Mời bạn ghé.', ['Tại TP. HCM và Q. 1.', 'Mời bạn ghé.']],
    ['TS. Nguyễn Văn A. phát biểu. Mọi người nghe.', ['TS. Nguyễn Văn A. phát biểu.', 'Mọi người nghe.']],
    ['Bún, phở, v.v. Tất cả đều ngon.', ['Bún, phở, v.v.', 'Tất cả đều ngon.']],
    ['Mr. Lee met Dr. Hà at 5 p.m. They left.', ['Mr. Lee met Dr. Hà at 5 p.m.', 'They left.']],
    ['Call ext. 5, e.g. now. Thanks.', ['Call ext. 5, e.g. now.', 'Thanks.']],
    ['So do I. We agree.', ['So do I.', 'We agree.']],
    ['No. We do not. See No. 5.', ['No.', 'We do not.', 'See No. 5.']],
    ['Ừ thì... cũng được. Thôi… Đi nhé!', ['Ừ thì... cũng được.', 'Thôi…', 'Đi nhé!']],
    ['Thật à?! Vâng!!! Tốt.', ['Thật à?!', 'Vâng!!!', 'Tốt.']],
    ['“Mời vào.” Cô cười. “Thật sao?” anh hỏi.', ['“Mời vào.”', 'Cô cười.', '“Thật sao?” anh hỏi.']],
    ['(Xem trang 2.) Rồi gọi.', ['(Xem trang 2.)', 'Rồi gọi.']],
    ['1. Mở nắp. 2. Rót nước.', ['1. Mở nắp.', '2. Rót nước.']],
    ['Chào bạn!Mời vào', ['Chào bạn!', 'Mời vào']],
    ['U.S. guests love it. Node.js too.', ['U.S. guests love it.', 'Node.js too.']],
    ['你好。再见！', ['你好。', '再见！']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));
});
