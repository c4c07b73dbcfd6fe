import type { SourcedRule } from '../brandbook/sourced-rule';
import { placeOf } from '../brandbook/source-path';
import { readTerm, writtenTerm, type TermOption, type TermParts } from '../checks/patterns';
import { RuleError } from '../checks/rule-error';
import type { RuleScope } from '../checks/types';
import { foldText } from '../text/fold';
import type { Pattern, PatternOptions } from '../patterns/pattern';
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

/** A term whose pattern stands for more texts than can be listed; `literal` is the pattern itself. */
export interface PatternUse extends TermUse {
  readonly pattern: Pattern;
}

/** The options in which each kind keeps its terms. */
const TERM_OPTIONS: Readonly<Record<string, readonly (readonly [option: string, role: TermRole])[]>> = {
  existence: [['tokens', 'avoid']],
  substitution: [['swap', 'avoid']],
  competitor: [
    ['names', 'avoid'],
    ['slogans', 'avoid'],
  ],
  consistency: [['either', 'count']],
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
  const words = optionOf(source, 'nonword') !== true;
  for (const [option, role] of TERM_OPTIONS[kind] ?? []) {
    for (const { term, path: optionPath } of writtenTerms(source, option)) {
      const written = writtenTerm(term);
      const use = { role, written, rule, path: placeOf(source, optionPath), scope, exact };
      const parts = partsOf(term, optionPath, { ignoreCase: !exact, words });
      if (parts?.kind === 'pattern') {
        const literal = foldText(written);
        // No key of a phrase is set in slashes.
        patterns.push({ ...use, literal, key: `/${literal}/`, pattern: parts.pattern });
      }
      for (const literal of parts?.kind === 'phrases' ? parts.phrases : []) {
        terms.push({ ...use, literal, key: keyOf(literal, vocabulary) });
      }
    }
  }
  return { terms, patterns };
}

/** null where the term cannot be read; then its rule does not run. */
function partsOf(term: TermOption, path: string, options: PatternOptions): TermParts | null {
  try {
    return readTerm(term, path, options);
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}
