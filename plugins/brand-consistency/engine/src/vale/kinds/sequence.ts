import type { Pattern } from '../../patterns/pattern';
import { inTemplate, matches, valePattern } from '../pattern';
import { ValeRuleError } from '../problems';
import { said } from '../rule';
import { splitWords } from '../split-words';
import type { Localised } from '../../language';
import type { Sighting } from '../types';
import { fieldsOf } from '../read-fields';
import type { RuleCompiler, RuleFields } from './kind';

/** One word that is asked for. A token with `skip` stands for itself and so many words that may come before it. */
interface Step {
  readonly pattern: Pattern | null;
  readonly negated: boolean;
  readonly skips: boolean;
  readonly optional: boolean;
  /** First and last of the steps that a token with `skip` stands for. */
  readonly begins: boolean;
  readonly ends: boolean;
}

const isMap = (value: unknown): value is ReadonlyMap<string, unknown> => value instanceof Map;
const tokensIn = (values: ReadonlyMap<string, unknown>): readonly ReadonlyMap<string, unknown>[] => {
  const tokens = values.get('tokens');
  return Array.isArray(tokens) ? tokens.filter(isMap) : [];
};

/** What only a tagger could tell, or a newer Vale knows. */
const NEEDS_TAGGER = ['tag', 'upos'];
const NEWER = ['min', 'target'];

/** Why a sequence cannot run; undefined: it can. */
export function sequenceOff(values: ReadonlyMap<string, unknown>): Localised | undefined {
  const keys = new Set(tokensIn(values).flatMap((token) => [...token.keys()].map((key) => key.toLowerCase())));
  if (NEEDS_TAGGER.some((key) => keys.has(key))) {
    return {
      en: 'it needs a part-of-speech tagger, which errs too often to judge a text by',
      vi: 'cần bộ gán nhãn từ loại, vốn sai quá thường xuyên để chấm văn bản',
    };
  }
  const newer = [...NEWER.filter((key) => keys.has(key)), ...['model', 'exceptions'].filter((key) => values.has(key))];
  if (newer.length === 0) return undefined;
  const list = newer.map((key) => `“${key}”`).join(', ');
  return { en: `sequences with ${list} are not run`, vi: `không chạy sequence có ${list}` };
}

/** `sequence` without tags: patterns for words that follow each other in a sentence. */
export const sequence: RuleCompiler = (head, fields, config) => {
  const ignoreCase = fields.flag('ignorecase');
  const steps = tokensIn(new Map([['tokens', fields.raw('tokens')]])).flatMap((token) => {
    const own = new Map([...token].map(([key, value]) => [key.toLowerCase(), value]));
    return stepsOf(fieldsOf(own), (source) =>
      valePattern(inTemplate(source, { nonword: false, wordTemplate: config.wordTemplate }), 'tokens', ignoreCase),
    );
  });
  const anchor = steps.findIndex(({ pattern, negated }) => pattern !== null && !negated);
  if (anchor === -1) throw nothingToFind();
  return {
    head: { ...head, scope: ['sentence'] },
    pattern: steps[anchor]?.pattern ?? null,
    judge({ text }, found) {
      const words = splitWords(text);
      const tried = new Set<number>();
      const sightings: Sighting[] = [];
      for (const _ of found) {
        const { at, seen } = follow(steps, anchor, words, tried);
        tried.add(at);
        if (seen.length === 0) continue;
        const match = joined(seen);
        const start = Math.max(0, text.indexOf(match));
        sightings.push({ ...said(head, seen), match, span: [start, start + match.length] });
      }
      return sightings;
    },
  };
};

function stepsOf(token: RuleFields, compile: (source: string) => Pattern): Step[] {
  const source = token.text('pattern');
  const skip = token.number('skip');
  const pattern = source === '' ? null : compile(source);
  const step = { pattern, negated: token.flag('negate'), skips: skip > 0 };
  const optional = Array.from({ length: skip }, (_, i) => ({ ...step, optional: true, begins: i === 0, ends: false }));
  return pattern === null ? optional : [...optional, { ...step, optional: false, begins: false, ends: true }];
}

const fits = ({ pattern, negated }: Step, word: string): boolean =>
  pattern === null || matches(pattern, word) !== negated;

/** The words of the next place where the whole sequence stands; none where a step fails there. */
function follow(
  steps: readonly Step[],
  anchor: number,
  words: readonly string[],
  tried: ReadonlySet<number>,
): { readonly at: number; readonly seen: readonly string[] } {
  const [target] = steps.slice(anchor);
  const at = words.findIndex((word, i) => target !== undefined && fits(target, word) && !tried.has(i));
  if (at === -1) return { at: 0, seen: [] };
  const before: string[] = [];
  for (const [i, step] of steps.slice(0, anchor).reverse().entries()) {
    const word = words[at - 1 - i];
    if (word === undefined) return { at, seen: [] };
    before.unshift(word);
    // Read from right to left, the last step of a token with `skip` is the one that may fail.
    const optional = step.skips ? (step.optional || step.ends) && !step.begins : step.optional;
    const isMet = fits(step, word);
    if (!isMet && !optional) return { at, seen: [] };
    if (isMet && optional) break;
  }
  const behind: string[] = [];
  for (const [i, step] of steps.slice(anchor).entries()) {
    const word = words[at + i];
    if (word === undefined) return { at, seen: [] };
    behind.push(word);
    const isMet = fits(step, word);
    if (!isMet && !step.optional) return { at, seen: [] };
    if (isMet && step.optional) break;
  }
  return { at, seen: [...before, ...behind] };
}

const TIGHT = new Set('.,:;!?\'")');

/** Words as they stood: no space before a sign or what an apostrophe begins. */
const joined = (words: readonly string[]): string =>
  words.reduce((text, word) => (text === '' || TIGHT.has(word[0] ?? '') ? text + word : `${text} ${word}`), '');

const nothingToFind = (): ValeRuleError =>
  new ValeRuleError(
    'VALE_WRONG_VALUE',
    'tokens',
    {
      en: 'No token has a “pattern” without “negate”, so the rule can find nothing.',
      vi: 'Không token nào có “pattern” mà không kèm “negate”, nên quy tắc không tìm được gì.',
    },
    { en: 'Give one token a pattern to find.', vi: 'Cho một token một “pattern” cần tìm.' },
  );
