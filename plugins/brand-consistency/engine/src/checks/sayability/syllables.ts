import type { Language } from '../../language';
import { isSyllable, stripDiacritics } from '../../text/vietnamese-syllable';
import { countSyllables } from '../../voice/en/syllables';

const MOST_READ_AS_NUMBER = 12;

/** Syllables of a whole number read in Vietnamese: 35000 = ba mươi lăm nghìn, 5. */
function vietnameseNumber(digits: string): number {
  let count = 0;
  for (let end = digits.length; end > 0; end -= 3) {
    const group = digits.slice(Math.max(0, end - 3), end).padStart(3, '0');
    const [hundreds = '0', tens = '0', units = '0'] = group;
    if (group === '000') continue;
    const leads = end <= 3 || digits.length <= 3;
    if (hundreds !== '0') count += 2;
    if (tens === '1') count += 1;
    else if (tens !== '0') count += 2;
    else if (units !== '0' && hundreds !== '0') count += 1;
    if (units !== '0') count += 1;
    if (!leads || end < digits.length) count += end < digits.length ? 1 : 0;
  }
  return Math.max(1, count);
}

const ENGLISH_PER_DIGIT = 1.7;

/** Syllables of a number as it is read aloud; telephone and account numbers are read digit by digit. */
export function spokenNumber(digits: string, language: Language): number {
  if (digits.startsWith('0') || digits.length > MOST_READ_AS_NUMBER) return digits.length;
  if (language === 'vi') return vietnameseNumber(digits);
  const telling = digits.replace(/0/gu, '').length;
  return Math.max(1, Math.round(telling * ENGLISH_PER_DIGIT) + Math.floor((digits.length - 1) / 3) * 2);
}

/** Syllables of one word read aloud: a Vietnamese syllable is one, other words are counted as English. */
export function spokenSyllables(key: string, language: Language): number {
  if (/^\p{N}/u.test(key)) {
    if (/^\p{N}+$/u.test(key)) return spokenNumber(key, language);
    const number = /^(\p{N}+)(\p{L}+)$/u.exec(key);
    if (number !== null) return spokenNumber(number[1] ?? '', language) + 1;
  }
  if (language === 'vi') {
    const { base } = stripDiacritics(key);
    if (base === null || isSyllable(base)) return 1;
  }
  return countSyllables(key);
}
