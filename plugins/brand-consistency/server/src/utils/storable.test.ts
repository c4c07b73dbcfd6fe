import { shortened, storable, storableText } from './storable';

describe('storable', () => {
  it('drops NUL and mends lone surrogates, deep inside', () => {
    expect(storable({ a: ['x\u0000y', 1, null], 'k\u0000': { b: 'z\uD800' } })).toEqual({
      a: ['xy', 1, null],
      k: { b: 'z\uFFFD' },
    });
    expect(storableText('Sen Việt 🌸')).toBe('Sen Việt 🌸');
  });

  it('gives back the same value where nothing had to change', () => {
    const value = { a: [{ b: 'yên tĩnh' }] };
    expect(storable(value)).toBe(value);
  });
});

describe('shortened', () => {
  it('keeps short text on one line and cuts long text at a whole character', () => {
    expect(shortened(' một\n hai ', 20)).toBe('một hai');
    expect(shortened('abc🌸def', 5)).toBe('abc…');
    expect(shortened('abcdef', 5)).toBe('abcd…');
  });
});
