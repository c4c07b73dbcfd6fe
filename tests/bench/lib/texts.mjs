import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { EVAL } from './vale-rules.mjs';

/** The Markdown of the evaluation set. @returns {string[]} */
export function readTexts() {
  const folder = path.join(EVAL, 'texts');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Numbers that are the same in every run (mulberry32). @param {number} seed */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences of running prose found in Markdown. @param {readonly string[]} texts @returns {string[]} */
function sentencesOf(texts) {
  const prose = texts
    .flatMap((text) => text.split(/\n{2,}/))
    .filter((part) => /^[A-Z]/.test(part) && !/[|`#]/.test(part));
  return prose.flatMap((part) => part.replace(/\s+/g, ' ').match(/[A-Z][^.!?]{20,200}[.!?]/g) ?? []);
}

/**
 * Texts of 500 words each: sentences of the evaluation set in random order, with headings and lists.
 * @param {readonly string[]} texts @param {number} count
 */
export function fiveHundredWords(texts, count) {
  const sentences = sentencesOf(texts);
  const random = randomNumbers(500);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, () => {
    let words = 0;
    let text = '';
    while (words < 500) {
      const sentence = pick();
      words += sentence.split(' ').length;
      const part = random();
      text +=
        part < 0.04 ? `\n\n## ${sentence.slice(0, -1)}\n\n` : part < 0.12 ? `\n\n- ${sentence}\n` : `${sentence} `;
      if (part > 0.85) text += '\n\n';
    }
    return text.split(' ').slice(0, 520).join(' ');
  });
}

/** Prose of a given length. @param {readonly string[]} texts @param {number} length @param {number} [seed] */
export function prose(texts, length, seed = 7) {
  const sentences = sentencesOf(texts);
  const random = randomNumbers(seed);
  const parts = [];
  for (let size = 0; size < length;) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    const part = sentence + (random() < 0.2 ? '\n\n' : ' ');
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** @param {string} part @param {number} length */
const fill = (part, length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts made to be slow, each of a given length. @param {number} length @returns {Record<string, string>} */
export function adversarial(length) {
  const parts = {
    '(((': '(',
    '](](': '](',
    '[[[': '[',
    '[a](': '[a](',
    '![': '![',
    'Word Word': 'Word ',
    'ABC ABC': 'ABC ',
    'Word (': 'Word (',
    'word, word,': 'word, ',
    'run-on text': 'the quick brown fox jumps over lazy dogs and ',
    'one word': 'a',
    'one Word': 'Aa',
    'combining marks': '\u0301',
    'marked letters': 'e\u0323\u0301',
    emoji: '😀',
    'joined emoji': '👩‍👩‍👧',
    'anh/anh/': 'anh/anh/',
    digits: '1234567890',
    'numbers with points': '1.',
    points: '.',
    '!?': '!?',
    'a!': 'a!',
    quotes: '"',
    'open quotes': '“a ',
    dashes: '—',
    'hyphen words': 'ly-',
    'and and': 'a and ',
    'is is': 'is ',
    'AM - AM': 'AM - ',
    percent: 'a percent ',
    backticks: '`',
    stars: '*',
    underscores: '_a_ ',
    entities: '&amp;',
    braces: '{{',
    addresses: 'a@',
    'http://': 'http://',
    '<a <a': '<a ',
    quoted: '> ',
    'list items of one letter': '- a\n',
    'headings of one letter': '# a\n',
    'paragraphs of one letter': 'a\n\n',
    '<p>a': '<p>a',
    'zero-width': 'a\u200b',
  };
  const texts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, fill(part, length)]));
  return { ...texts, 'cells of one letter': `|a|b|\n|-|-|\n${fill('|a|b|\n', length - 14)}` };
}
