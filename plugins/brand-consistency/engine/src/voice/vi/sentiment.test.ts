import { analyse } from '../../text/analyse';
import { measureVoice } from '../measure';

const sentimentOf = (text: string): number => {
  const { value } = measureVoice(analyse([{ path: 'body', text, format: 'plain' }])).sentiment;
  if (value === null) throw new Error(`not measured: ${text}`);
  return value;
};

describe('sentiment of Vietnamese reviews and feedback', () => {
  it.each([
    'Món ăn đậm đà, nhân viên niềm nở.',
    'Quán này thì khỏi chê vào đâu được.',
    'Không có gì để phàn nàn về dịch vụ.',
    'Phòng hơi nhỏ nhưng sạch sẽ và yên tĩnh.',
    'Giờ học không hề nhàm chán.',
  ])('favourable: %s', (text) => {
    expect(sentimentOf(text)).toBeGreaterThan(10);
  });

  it.each([
    'Nhân viên hách dịch, chờ lâu mà món thì nguội ngắt.',
    'Tôi chưa hài lòng với cách giải quyết này.',
    'Phòng sạch sẽ nhưng ồn ào, không tài nào ngủ được.',
    'Bài giảng lan man, nhà trường nên xem lại.',
    'Dịch vụ không được tốt như trước.',
  ])('unfavourable: %s', (text) => {
    expect(sentimentOf(text)).toBeLessThan(-10);
  });

  it('counts what comes after the turn for more', () => {
    expect(sentimentOf('Đồ ăn ngon nhưng phục vụ chậm chạp.')).toBeLessThan(
      sentimentOf('Phục vụ chậm chạp nhưng đồ ăn ngon.'),
    );
  });
});
