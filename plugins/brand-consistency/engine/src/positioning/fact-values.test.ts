import { readFactValue, valuesIn } from './fact-values';

describe('valuesIn', () => {
  it.each([
    ['phone', 'Gọi 1900 1234 nhé', ['19001234']],
    ['phone', 'Gọi +84 905.123.456', ['0905123456']],
    ['time', 'nhận phòng từ 14:00', ['14:00']],
    ['time', 'Check-in is from 2 pm.', ['14:00']],
    ['time', 'mở cửa 6h30 sáng', ['06:30']],
    ['duration', 'giao trong 24h', ['1440 min']],
    ['duration', 'giao trong 1 ngày', ['1440 min']],
    ['duration', 'in 2–3 days', ['2880–4320 min']],
    ['price', 'chỉ 35.000đ một phần', ['VND 35000']],
    ['price', 'chỉ 35k một phần', ['VND 35000']],
    ['price', 'giá 2 triệu', ['VND 2000000']],
    ['price', '2.000.000 đồng', ['VND 2000000']],
    ['price', 'from $120 a night', ['USD 120']],
    ['percent', 'giảm 30%', ['30 %']],
    ['percent', '30 phần trăm', ['30 %']],
  ] as const)('%s in "%s"', (kind, text, canonical) => {
    expect(valuesIn(text, kind).map((value) => value.canonical)).toEqual(canonical);
  });

  it('cuts exactly the text it names', () => {
    const text = 'Hotline: 1900 1234 (24h)';
    for (const kind of ['phone', 'duration'] as const) {
      for (const value of valuesIn(text, kind)) expect(text.slice(value.start, value.end)).toBe(value.text);
    }
  });

  it('takes no syllable that begins with a number word for a length of time', () => {
    expect(valuesIn('Chính sách của hai hiệu', 'duration')).toEqual([]);
  });

  it('takes no plain number for a time', () => {
    expect(valuesIn('28 biệt thự', 'time')).toEqual([]);
  });
});

describe('readFactValue', () => {
  it('tells the kind of a fact', () => {
    expect(readFactValue('1900 1234')?.kind).toBe('phone');
    expect(readFactValue('24 months')?.kind).toBe('duration');
    expect(readFactValue('14:00')?.kind).toBe('time');
    expect(readFactValue('sky blue')).toBeNull();
  });
});
