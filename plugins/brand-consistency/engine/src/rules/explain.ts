import type { CompiledBrandbook } from '../brandbook/compile';
import type { SourcedRule } from '../brandbook/sourced-rule';
import type { RuleScope } from '../checks/types';
import type { Pattern } from '../patterns/pattern';
import { namesRule } from '../suppression/rule-names';
import { Vocabulary } from '../text/vocabulary';
import { explainText, type TextToExplain } from './explain-text';
import type { ExplainedTerm, RuleExplanation, TextExplanation } from './explanation';
import { variantsOf } from './rule-variants';
import { foldKey, foldText } from '../text/fold';
import { optionOf, termsOf, type PatternUse, type TermUse } from './term-uses';
import { verdictOf } from './verdict';

export type { TextToExplain } from './explain-text';

export interface ExplainOptions {
  /** The day, as 2026-03-01, on which exceptions are judged. */
  readonly asOf?: string | undefined;
}

const MOST_PHRASES = 5;

/** The rules that a name stands for: the one with this id, or all whose id begins with it. */
export function rulesNamed(book: CompiledBrandbook, name: string): SourcedRule[] {
  const all = [...book.sources.values()];
  const exact = all.filter(({ rule }) => rule.id === name || rule.id === `rules.${name}`);
  return exact.length > 0 ? exact : all.filter(({ rule }) => namesRule(name, rule.id));
}

function scopeOf({ within, ...lists }: RuleScope): Record<string, readonly string[]> {
  const all = { ...lists, ...(within === undefined ? {} : { scope: [within].flat() }) };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

/** How many of the words that were found a pattern finds when they stand alone. */
const hitsOf = (pattern: Pattern, texts: readonly TextExplanation[]): number =>
  texts.flatMap(({ hits }) => hits).filter(({ actual }) => pattern.matchesIn(foldText(actual)).length > 0).length;

/** The terms by place, with what they stand for and how often their words were hit. */
function explainedTerms(
  terms: readonly TermUse[],
  patterns: readonly PatternUse[],
  texts: readonly TextExplanation[],
): ExplainedTerm[] {
  const hits = new Map<string, number>();
  for (const { actual } of texts.flatMap((text) => text.hits)) {
    const key = foldKey(actual);
    hits.set(key, (hits.get(key) ?? 0) + 1);
  }
  const byPlace = new Map<string, { written: string; path: string; phrases: string[]; hits: number }>();
  for (const { written, path, literal } of terms) {
    const known = byPlace.get(`${path}\n${written}`) ?? { written, path, phrases: [], hits: 0 };
    known.phrases.push(literal);
    known.hits += hits.get(foldKey(literal)) ?? 0;
    byPlace.set(`${path}\n${written}`, known);
  }
  return [
    ...[...byPlace.values()].map(({ phrases, ...term }) => ({
      ...term,
      phrases: phrases.slice(0, MOST_PHRASES),
      count: phrases.length,
    })),
    ...patterns.map(({ written, path, pattern }) => ({
      written,
      path,
      phrases: [],
      count: 0,
      hits: hitsOf(pattern, texts),
    })),
  ];
}

/**
 * Dry-runs one rule of a brandbook over texts: what it compiled to, where it hit, what comments, exceptions or other
 * rules silenced, what it nearly hit, and why it never matched. Null for a rule that does not compile; the brandbook's
 * `problems` say why. Never throws on text.
 */
export function explainRule(
  book: CompiledBrandbook,
  source: SourcedRule,
  texts: readonly TextToExplain[],
  { asOf }: ExplainOptions = {},
): RuleExplanation | null {
  const variants = variantsOf(source);
  if (variants === null) return null;
  const { rule } = variants;
  const { terms, patterns } = termsOf(source, new Vocabulary());
  const explained = texts.map((text) => explainText(text, variants, terms, book, asOf));
  const diagnostics = book.diagnostics.filter((found) => found.rule === rule.id || found.otherRule === rule.id);
  const exceptions = optionOf(source, 'exceptions');
  return {
    rule: rule.id,
    kind: rule.kind.meta.id,
    path: source.path,
    severity: rule.severity ?? rule.kind.meta.severity,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    ...(rule.owner === undefined ? {} : { owner: rule.owner }),
    parents: source.parents ?? [],
    scope: scopeOf(rule.scope),
    terms: explainedTerms(terms, patterns, explained),
    exceptions: Array.isArray(exceptions) ? exceptions.filter((item): item is string => typeof item === 'string') : [],
    texts: explained,
    diagnostics,
    verdict: verdictOf(
      explained,
      diagnostics.filter((found) => found.rule === rule.id),
      terms.length + patterns.length > 0,
    ),
  };
}
