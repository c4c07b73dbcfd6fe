import { parseBrandbook } from '../brandbook/parse';
import { analyse } from '../text/analyse';
import { compileFacts, contradictedFacts, statedFacts } from './facts';

function factsOf(text: string, facts: { id: string; is: string }[]) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, facts });
  if (!parsed.ok) throw new Error('the test brandbook is wrong');
  const compiled = compileFacts(parsed.brandbook);
  const stated = statedFacts(analyse([{ path: 'text', text, format: 'plain' }]), compiled);
  return {
    stated: stated.map(({ fact, canonical }) => [fact, canonical]),
    contradicted: contradictedFacts(stated, compiled).map(({ fact, text: said, truth }) => [fact, said, truth]),
  };
}

const times = [
  { id: 'check-in', is: '14:00' },
  { id: 'check-out', is: '12:00' },
];

describe('statedFacts', () => {
  it.each([
    'Nhận phòng từ 14:00, trả phòng trước 12:00.',
    'Check-in is from 14:00 and check-out is until 12:00.',
    'Quý khách nhận phòng lúc 14h và trả phòng lúc 12h trưa.',
  ])('gives each subject its own value: %s', (text) => {
    expect(factsOf(text, times).stated).toEqual(
      expect.arrayContaining([
        ['check-in', '14:00'],
        ['check-out', '12:00'],
      ]),
    );
    expect(factsOf(text, times).contradicted).toEqual([]);
  });

  it('hears a second hotline', () => {
    expect(factsOf('Xin gọi hotline 1900 5678 để đặt chỗ.', [{ id: 'hotline', is: '1900 1234' }]).contradicted).toEqual(
      [['hotline', '1900 5678', '1900 1234']],
    );
    expect(factsOf('Xin gọi hotline 19001234 để đặt chỗ.', [{ id: 'hotline', is: '1900 1234' }]).contradicted).toEqual(
      [],
    );
  });

  it('gives a dish its own price in a list of dishes', () => {
    const menu = [{ id: 'hủ tiếu', is: '40.000đ' }];
    expect(factsOf('Cơm tấm 35.000đ, hủ tiếu 40.000đ, cà phê 15.000đ.', menu).contradicted).toEqual([]);
    expect(factsOf('Cơm tấm 35.000đ, hủ tiếu 45.000đ.', menu).contradicted).toEqual([
      ['hủ tiếu', '45.000đ', '40.000đ'],
    ]);
  });

  it('hears subjects that the brandbook does not list', () => {
    expect(factsOf('Bảo hành 24 tháng cho mọi sản phẩm.', []).stated).toEqual([['warranty', '1036800 min']]);
  });
});
