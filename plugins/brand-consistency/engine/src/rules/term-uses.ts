import type { SourcedRule } from '../brandbook/rules';
import { placeOf } from '../brandbook/source-path';
import { RuleError } from '../checks/rule-error';
import { literalsOf, type TermOption } from '../checks/terms';
import type { RuleScope } from '../checks/types';
import { foldTonePlacement } from '../text/tone-placement';
import type { Vocabulary } from '../text/vocabulary';
import { phraseBlock } from './phrase-blocks';

/** What a rule does with a term: forbids it, spells it, or counts it. */
export type TermRole = 'avoid' | 'name' | 'count';

/** One phrase that a rule looks for. A pattern that stands for several has one each. */
export interface TermUse {
  readonly role: TermRole;
  /** As the rule's writer wrote it. */
  readonly written: string;
  readonly literal: string;
  /** What two terms have in common when a text cannot tell them apart. */
  readonly key: string;
  readonly rule: string;
  /** Where it stands in the brandbook. */
  readonly path: string;
  readonly scope: RuleScope;
  /** Its rule tells capitals apart. */
  readonly exact: boolean;
}

/** A term whose pattern stands for more texts than can be listed. */
export interface PatternUse {
  readonly written: string;
  readonly rule: string;
  readonly path: string;
  readonly insideWords: boolean;
}

/** The options in which each kind keeps its terms. */
const TERM_OPTIONS: Readonly<Record<string, readonly (readonly [option: string, role: TermRole])[]>> = {
  existence: [['tokens', 'avoid']],
  substitution: [['swap', 'avoid']],
  competitor: [
    ['names', 'avoid'],
    ['slogans', 'avoid'],
  ],
  protect: [['names', 'name']],
  occurrence: [
    ['token', 'count'],
    ['tokens', 'count'],
  ],
};

const isTerm = (value: unknown): value is TermOption =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'pattern' in value && typeof value.pattern === 'string');

/** An option of a rule by name; options are unknown until their kind has read them. */
export function optionOf(source: SourcedRule, name: string): unknown {
  const { options } = source.rule;
  return typeof options === 'object' && options !== null
    ? (options as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The terms of one option with their paths: a term, a list of them, or the keys of a map. */
function writtenTerms(source: SourcedRule, option: string): { term: TermOption; path: string }[] {
  const value = optionOf(source, option);
  if (isTerm(value)) return [{ term: value, path: option }];
  if (Array.isArray(value)) {
    return value.flatMap((term: unknown, i) => (isTerm(term) ? [{ term, path: `${option}.${i}` }] : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((term) => ({ term, path: `${option}.${term}` }));
}

const PLAIN = /^[\p{L}\p{N}\p{M}\s]+$/u;

/** Whether a folded phrase is words and single spaces only: then nothing but its words decides where it is found. */
export const isPlain = (folded: string): boolean => PLAIN.test(folded);

/**
 * Two phrases with one key hit the same texts: their words' keys, and whatever signs stand among them.
 * @param folded as `foldText` gives it
 */
export function keyOf(folded: string, vocabulary: Vocabulary): string {
  // Of plain words, tokenising would find just these words: 50,000 terms are spared the tokens.
  if (isPlain(folded)) return folded.toLowerCase().split(' ').map(foldTonePlacement).join(' ');
  return `${phraseBlock(folded, vocabulary).tokens.key.join(' ')}\n${folded.toLowerCase()}`;
}

/** Everything that a rule looks for, word by word, and the patterns that cannot be listed. */
export function termsOf(source: SourcedRule, vocabulary: Vocabulary): { terms: TermUse[]; patterns: PatternUse[] } {
  const terms: TermUse[] = [];
  const patterns: PatternUse[] = [];
  const { id: rule, kind, scope = {} } = source.rule;
  const exact = optionOf(source, 'ignorecase') === false;
  const insideWords = optionOf(source, 'nonword') === true;
  for (const [option, role] of TERM_OPTIONS[kind] ?? []) {
    for (const { term, path: optionPath } of writtenTerms(source, option)) {
      const written = typeof term === 'string' ? term : term.pattern;
      const path = placeOf(source, optionPath);
      const literals = literalsIfFew(term, optionPath);
      if (literals === null) patterns.push({ written, rule, path, insideWords });
      for (const literal of literals ?? []) {
        terms.push({ role, written, literal, key: keyOf(literal, vocabulary), rule, path, scope, exact });
      }
    }
  }
  return { terms, patterns };
}

function literalsIfFew(term: TermOption, path: string): string[] | null {
  try {
    return literalsOf(term, path);
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}
