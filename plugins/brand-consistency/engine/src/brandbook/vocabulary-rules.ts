import type { Severity } from '../findings/types';
import { foldKey } from '../text/fold';
import type { SourcedRule } from './rules';
import type { Brandbook, Term } from './schema';

type TermGroup = Exclude<Term, string>;
type List = 'avoid' | 'protect' | 'competitors';

const SEVERITY: Readonly<Record<List, Severity>> = { avoid: 'warning', protect: 'error', competitors: 'critical' };

const KIND: Readonly<Record<List, string>> = { avoid: 'existence', protect: 'protect', competitors: 'competitor' };

interface SourcedTerm {
  readonly list: List;
  readonly term: TermGroup;
  readonly path: string;
}

/** Terms of one group become one rule: 50,000 terms are a handful of rules, compiled once. */
function groupOf({ list, term: { use, severity, caseSensitive, language, reason } }: SourcedTerm): string {
  const parts = [
    `vocabulary.${list}`,
    use && list === 'avoid' ? 'replace' : '',
    severity ?? '',
    caseSensitive ? 'exact' : '',
    language ?? '',
    reason ? foldKey(reason) : '',
  ];
  return parts.filter((part) => part !== '').join('.');
}

function optionsOf(
  list: List,
  terms: readonly SourcedTerm[],
  replaces: boolean,
): { kind: string; options: object; optionPaths: Record<string, string> } {
  const ignorecase = !(terms[0]?.term.caseSensitive ?? false);
  if (replaces) {
    return {
      kind: 'substitution',
      options: { swap: Object.fromEntries(terms.map(({ term }) => [term.term, term.use])), ignorecase },
      optionPaths: Object.fromEntries(terms.map(({ term, path }) => [`swap.${term.term}`, path])),
    };
  }
  const key = list === 'avoid' ? 'tokens' : 'names';
  return {
    kind: KIND[list],
    options: { [key]: terms.map(({ term }) => term.term), ...(list === 'protect' ? {} : { ignorecase }) },
    optionPaths: Object.fromEntries(terms.map(({ path }, index) => [`${key}.${index}`, path])),
  };
}

/** The vocabulary as rules: words to avoid (with their cures), names to spell exactly, competitors. */
export function vocabularyRules(brandbook: Brandbook): SourcedRule[] {
  const groups = new Map<string, SourcedTerm[]>();
  for (const list of ['avoid', 'protect', 'competitors'] as const) {
    for (const [index, value] of (brandbook.vocabulary?.[list] ?? []).entries()) {
      const sourced = {
        list,
        term: typeof value === 'string' ? { term: value } : value,
        path: `vocabulary.${list}.${index}`,
      };
      const id = groupOf(sourced);
      const group = groups.get(id);
      if (group) group.push(sourced);
      else groups.set(id, [sourced]);
    }
  }
  return [...groups.entries()].flatMap(([id, terms]): SourcedRule[] => {
    const [first] = terms;
    if (!first) return [];
    const { list, term } = first;
    const { kind, options, optionPaths } = optionsOf(list, terms, list === 'avoid' && term.use !== undefined);
    return [
      {
        path: `vocabulary.${list}`,
        optionPaths,
        rule: {
          id,
          kind,
          options,
          dimension: 'vocabulary',
          severity: term.severity ?? SEVERITY[list],
          ...(term.reason === undefined ? {} : { why: { en: term.reason, vi: term.reason } }),
          ...(term.language === undefined ? {} : { scope: { languages: [term.language] } }),
        },
      },
    ];
  });
}
