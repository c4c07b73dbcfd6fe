import type { WalkBackOptions } from '../checks/walk-back';
import type { Brandbook, Term } from './schema';
import type { SourcedRule } from './sourced-rule';

const wordOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** Limits that a brand states itself: a text that repeats them takes nothing back. */
function statedLimits({ positioning, vocabulary, proofs = [] }: Brandbook): string[] {
  const statements = [
    ...(positioning?.promise === undefined ? [] : [positioning.promise]),
    ...(positioning?.differences ?? []),
    ...(positioning?.parity ?? []),
  ];
  const stated = [
    ...statements.flatMap(({ claim, evidence, proof }) => [claim, ...evidence, ...proof]),
    ...(vocabulary?.protect ?? []).map(wordOf),
    ...proofs.flatMap(({ claim, wordings = [], shownAs }) => [
      claim,
      ...wordings,
      ...(shownAs === undefined ? [] : [shownAs]),
    ]),
  ];
  return [...new Set(stated)];
}

/** What kind `walk-back` takes from the brandbook, in the standard rule and in rules of the brand's own. */
const walkBackOptions = (brandbook: Brandbook): Partial<WalkBackOptions> => ({
  exceptions: [...statedLimits(brandbook), ...(brandbook.facts ?? []).map(({ is }) => String(is))],
  facts: (brandbook.facts ?? []).flatMap(({ is, aliases = [] }) => [String(is), ...aliases]),
});

/** The rule that holds a brand to its promise; a rule of its own that extends `walk-back` takes its place. */
export function walkBackRules(brandbook: Brandbook, written: readonly SourcedRule[]): SourcedRule[] {
  if (brandbook.positioning?.promise === undefined) return [];
  if (written.some(({ rule }) => rule.kind === 'walk-back')) return [];
  return [
    {
      path: 'positioning.promise',
      optionPaths: { facts: 'facts' },
      rule: {
        id: 'positioning.promise.walk-back',
        kind: 'walk-back',
        options: walkBackOptions(brandbook),
        dimension: 'positioning',
      },
    },
  ];
}

/** A rule of the brand's own with what it does not set itself from the brandbook. */
export function withStatedLimits(brandbook: Brandbook, source: SourcedRule): SourcedRule {
  if (source.rule.kind !== 'walk-back') return source;
  const own = source.rule.options as Partial<WalkBackOptions>;
  return { ...source, rule: { ...source.rule, options: { ...walkBackOptions(brandbook), ...own } } };
}
