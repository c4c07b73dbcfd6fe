const SILENT_ENDING = /(?:[^laeiouy]es|[^aeiou]ed|[^aeiouy]e)$/;
const SPOKEN_ED = /[dt]ed$/;
const SPOKEN_ES = /(?:[sxz]|ch|sh|[cg])es$/;
const SYLLABIC_LE = /[^aeiouy]les?$/;
const TWO_VOWELS = /i(?:a(?!ge|ble)|o(?!u|n)|um|et(?!y))|[aeu]o(?!u)|[^q]ua|eu[ms]|yi|[^aeiou]ying|dnt$/g;
const ONE_VOWEL = /(?:ti|ci|si|gi)(?:a|o)/g;

/**
 * Syllables of one lower-case English word, ≥ 1, by groups of vowels with corrections for silent and syllabic
 * endings and for vowels that meet. Right for about nine words in ten, which the grades' means ask for.
 */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  const letters = word.replace(/'(?:s|t|re|ve|ll|d|m)$/, '').replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1 + Number(/[aeiouy]{1}[^aeiouy][aoy]$/.test(letters));
  let count = letters.match(/[aeiouy]+/g)?.length ?? 1;
  if (SILENT_ENDING.test(letters) && !SPOKEN_ED.test(letters) && !SPOKEN_ES.test(letters) && !SYLLABIC_LE.test(letters))
    count--;
  count += letters.match(TWO_VOWELS)?.length ?? 0;
  count -= letters.match(ONE_VOWEL)?.length ?? 0;
  return Math.max(1, count);
}
