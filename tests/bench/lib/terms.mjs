import { randomNumbers } from './texts.mjs';

/**
 * Terms as a brandbook lists them: 40 % single words, 60 % of two words; words of the texts and made-up ones.
 * @param {readonly string[]} texts @param {number} count
 */
export function makeTerms(texts, count) {
  const random = randomNumbers(50);
  const words = [...new Set(texts.join(' ').match(/\b[a-z]{3,12}\b/g) ?? [])];
  const syllables = ['ka', 'lo', 'mir', 'ten', 'su', 'va', 'ri', 'do', 'phe', 'qua', 'xin', 'bo'];
  const made = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * 12)]).join('');
  const word = () => (random() < 0.5 ? (words[Math.floor(random() * words.length)] ?? made()) : made());
  const terms = new Set();
  while (terms.size < count) terms.add(random() < 0.4 ? made() : `${word()} ${word()}`);
  return /** @type {string[]} */ ([...terms]);
}

/** Rules of some hundred terms each. @param {readonly string[]} terms */
export function rulesOf(terms) {
  const rules = [];
  for (let i = 0; i < terms.length; i += 500) {
    rules.push({ id: `terms.${i}`, kind: 'existence', options: { tokens: terms.slice(i, i + 500) } });
  }
  return rules;
}
