import { parseBrandbook } from '../brandbook/parse';
import { analyse } from '../text/analyse';
import { compileFacts, statedFacts } from './facts';

const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'Sen Đá' } });
if (!parsed.ok) throw new Error('the test brandbook is wrong');
const facts = compileFacts(parsed.brandbook);
const stated = (text: string): string[] =>
  statedFacts(analyse([{ path: 'text', text, format: 'markdown' }]), facts).map(
    ({ fact, scope, canonical }) => `${fact}${scope === '' ? '' : `: ${scope}`} = ${canonical}`,
  );

describe('what a value is about', () => {
  it.each([
    [
      'Pin bảo hành 12 tháng, khung bảo hành 5 năm.',
      ['warranty: battery = 518400 min', 'warranty: frame = 2592000 min'],
    ],
    ['The battery has a one-year warranty.', ['warranty: battery = 518400 min']],
    ['Giao hàng nội thành trong ngày.', ['delivery-time: inner city = 1440 min']],
    ['Inner-city delivery takes 24h.', ['delivery-time: inner city = 1440 min']],
    [
      'Hồ bơi mở cửa 6h–21h, nhà hàng mở cửa 6h30–22h.',
      ['opening-hours: pool = 06:00–21:00', 'opening-hours: restaurant = 06:30–22:00'],
    ],
    ['Mở cửa T2–T6: 8h–17h; T7: 8h–12h.', ['opening-hours: fri-mon = 08:00–17:00', 'opening-hours: sat = 08:00–12:00']],
    ['Chi nhánh Đà Nẵng: 215 Nguyễn Văn Linh.', ['address: da nang = 215 nguyen van linh']],
    ['Our Da Nang branch is at 215 Nguyen Van Linh Street.', ['address: da nang = 215 nguyen van linh']],
    [
      'Trà sen size M giá 39.000đ, size L 49.000đ.',
      ['price: medium; tra sen = VND 39000', 'price: large; tra sen = VND 49000'],
    ],
    ['Miễn phí giao hàng cho đơn từ 2 triệu.', ['free-delivery-from = VND 2000000']],
    ['| Món | Giá |\n| --- | --- |\n| Trà gừng | 35.000đ |', ['price: tra gung = VND 35000']],
    ['Bảo hành bao lâu? 24 tháng.', ['warranty = 1036800 min']],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['an old price', 'Ghế Nón giá cũ 500.000đ.'],
    ['a price struck through', 'Ghế Nón ~~500.000đ~~.'],
    ['what was', 'Trước đây chúng tôi bảo hành 12 tháng.'],
    ['others', 'Elsewhere you get a one-year warranty.'],
    ['what is denied', 'Not 12 months: our warranty is for life.'],
    ['a question', 'Bảo hành 12 tháng có đủ không?'],
    ['a quotation', 'Khách viết: “giao hàng mất 3 ngày”.'],
    ['a holiday', 'Dịp Tết, cửa hàng mở cửa 10h–16h.'],
    ['a bound', 'Rooms from $90 a night.'],
    ['a promotion', 'Chỉ trong tháng 5, phí giao hàng 10.000đ.'],
    ['a total', '20 phần, tổng cộng 700.000đ.'],
    ['a rate', 'Trả góp, lãi 1% một tháng.'],
    ['a discount of nothing named', 'Giảm 30%!'],
  ])('says nothing of %s', (_, text) => {
    expect(stated(text).filter((fact) => !fact.startsWith('interest'))).toEqual([]);
  });

  it('reads a sentence of thousands of values only in part', () => {
    expect(stated('giảm 5% cho hội viên, '.repeat(3000)).length).toBeLessThan(30);
  });
});
