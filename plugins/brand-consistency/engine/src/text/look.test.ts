import { classAt } from './characters';
import { HAS_CARE, lookAt, MAY_COMPOSE } from './look';

const EVERY_UNIT = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const has = (text: string, bit: number): boolean => (lookAt(text).bits & bit) !== 0;

describe('lookAt', () => {
  it('lowers every character as the language does', () => {
    const wrong = EVERY_UNIT.filter((unit) => {
      const { lower, length } = lookAt(unit);
      const lowered = unit.toLowerCase();
      return String.fromCharCode(...lower.subarray(0, length)) !== (lowered.length === 1 ? lowered : unit);
    });
    expect(wrong).toEqual([]);
  });

  it.each(['ΟΔΟΣ', 'ΣΑΣ σας Σ', '\ud801\udc00A', 'Iİ'])('lowers %s in its place', (text) => {
    const { lower, length } = lookAt(`.${text}`, 1, text.length + 1);
    const lowered = text.toLowerCase();
    expect(String.fromCharCode(...lower.subarray(0, length))).toBe(lowered.length === text.length ? lowered : text);
  });

  it('knows every character that NFC changes or that may melt into another', () => {
    const missed = EVERY_UNIT.filter(
      (unit) =>
        (/^[\p{M}\u1160-\u11ff]$/u.test(unit) || unit.normalize('NFC') !== unit) && !has(unit, MAY_COMPOSE | HAS_CARE),
    );
    expect(missed).toEqual([]);
  });

  it('takes no picture for a part of a word', () => {
    const pictures = Array.from({ length: 0x900 }, (_, i) => String.fromCodePoint(0x1f200 + i));
    expect(pictures.filter((picture) => /[\p{L}\p{N}\p{M}]/u.test(picture))).toEqual([]);
    expect(pictures.filter((picture) => classAt(picture, 0) !== 0)).toEqual([]);
  });

  it('reads a text of any length', () => {
    const { lower, stops, stopCount } = lookAt(`${'A'.repeat(70_000)}.`);
    expect([lower[69_999], stops.slice(0, stopCount)]).toEqual([97, [70_000]]);
  });
});
