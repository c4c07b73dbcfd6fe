import { calendarDay, dateTime, numberFormats } from './numbers';

describe('dateTime', () => {
  it.each(['vi', 'en'] as const)('puts the day first in %s', (language) => {
    expect(dateTime('2026-03-05T07:30:00', language)).toMatch(/05\/03\/2026/);
    expect(dateTime('2026-03-05T07:30:00', language)).toMatch(/07:30/);
  });
});

describe('numberFormats', () => {
  it('writes numbers as each language does', () => {
    expect(numberFormats('vi').exact(1234.56)).toBe('1.234,56');
    expect(numberFormats('en').exact(1234.56)).toBe('1,234.56');
    expect(numberFormats('vi').whole(1240)).toBe('1.240');
    expect(numberFormats('en').short(3.256)).toBe('3.3');
    expect(numberFormats('vi').whole(-44)).toBe('−44');
    expect(numberFormats('en').whole(-0.3)).toBe('0');
  });

  it('writes a loss with a true minus and a gain with a plus', () => {
    expect(numberFormats('en').loss(3.25)).toBe('−3.25');
    expect(numberFormats('vi').loss(3.25)).toBe('−3,25');
    expect(numberFormats('en').loss(-1)).toBe('+1.00');
    expect(numberFormats('en').loss(0)).toBe('0.00');
  });
});

it('writes a calendar day as people here do, wherever the browser stands', () => {
  expect(calendarDay('2026-03-05', 'vi')).toBe('05/03/2026');
  expect(calendarDay('2026-12-31', 'en')).toBe('31/12/2026');
});
