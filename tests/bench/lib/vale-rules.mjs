import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/places.mjs';

export const EVAL = path.resolve(ROOT, '..', 'shared', 'eval', 'vale');
const STYLES = ['Microsoft', 'proselint', 'write-good'];

/** @typedef {{ name: string, source: string, ignoreCase: boolean, reach: 'block' | 'sentence' }} BenchPattern */

/** @param {string} name @param {Record<string, any>} rule @returns {string[]} */
function sourcesOf(name, rule) {
  const edge = rule['nonword'] === true ? '' : '\\b';
  const any = (/** @type {unknown[]} */ tokens) => `${edge}(?:${tokens.map(String).join('|')})${edge}`;
  const tokens = rule['tokens'] ?? [];
  switch (rule['extends']) {
    case 'existence':
      return [(rule['raw'] ?? []).join('') + (tokens.length > 0 ? any(tokens) : '')];
    case 'substitution':
      return [any(Object.keys(rule['swap']).sort((a, b) => b.length - a.length))];
    case 'occurrence':
      return [rule['token']];
    case 'conditional':
      return [rule['first'], rule['second']];
    case 'repetition':
      return [`(${tokens.join('|')})`];
    case 'consistency':
      return [any(Object.entries(rule['either']).flat())];
    case 'capitalization':
      return [];
    default:
      throw new Error(`${name}: ${rule['extends']} is not read here`);
  }
}

/** One pattern for each rule of the three styles, joined as Vale joins them. @returns {BenchPattern[]} */
export function readPatterns() {
  return STYLES.flatMap((style) => {
    const folder = path.join(EVAL, 'styles', style);
    const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
    return files.flatMap((file) => {
      const rule = parse(readFileSync(path.join(folder, file), 'utf8'));
      const name = `${style}.${file.replace('.yml', '')}`;
      return sourcesOf(name, rule).map((source) => ({
        name,
        source,
        ignoreCase: rule.ignorecase === true,
        reach: /** @type {'block' | 'sentence'} */ (rule.scope === 'sentence' ? 'sentence' : 'block'),
      }));
    });
  });
}

const WORD = '[\\p{L}\\p{M}\\p{N}_]';
const BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

/** One JavaScript RegExp for each rule, with the meaning that Vale gives `\b` and `\w`. @param {BenchPattern} pattern */
export function sameMeaning({ source, ignoreCase }) {
  let inClass = false;
  const written = source.replace(/\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    if (part === '\\b' && !inClass) return BOUNDARY;
    if (part === '\\w') return inClass ? '\\p{L}\\p{M}\\p{N}_' : WORD;
    return part;
  });
  return new RegExp(written, ignoreCase ? 'giu' : 'gu');
}

/** The same without Unicode: faster, and wrong beside any letter outside ASCII. @param {BenchPattern} pattern */
export const asciiOnly = ({ source, ignoreCase }) => new RegExp(source, ignoreCase ? 'gi' : 'g');

/** All matches of a RegExp, as a linter would take them. @param {RegExp} expression @param {string} text */
export function countMatches(expression, text) {
  let count = 0;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    count++;
    if (match[0] === '') expression.lastIndex++;
  }
  return count;
}
