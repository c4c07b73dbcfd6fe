import { looksLikePattern } from '../checks/patterns';
import type { Severity } from '../findings/types';
import { foldKey } from '../text/fold';
import type { SourcedRule } from './sourced-rule';
import type { Brandbook, Term } from './schema';

type TermGroup = Exclude<Term, string>;
type List = 'avoid' | 'prefer' | 'protect' | 'competitors';

const SEVERITY: Readonly<Record<List, Severity>> = {
  avoid: 'warning',
  prefer: 'warning',
  protect: 'error',
  competitors: 'critical',
};

const KIND: Readonly<Record<List, string>> = {
  avoid: 'existence',
  prefer: 'protect',
  protect: 'protect',
  competitors: 'competitor',
};

interface SourcedTerm {
  readonly list: List;
  readonly term: TermGroup;
  readonly path: string;
}

/** Terms of one group become one rule: 50,000 terms are a handful of rules, compiled once. */
function groupOf({ list, term: { use, severity, caseSensitive, language, reason, owner } }: SourcedTerm): string {
  const parts = [
    `vocabulary.${list}`,
    use && list === 'avoid' ? 'replace' : '',
    severity ?? '',
    caseSensitive ? 'exact' : '',
    language ?? '',
    reason ? foldKey(reason) : '',
    owner ? foldKey(owner) : '',
  ];
  return parts.filter((part) => part !== '').join('.');
}

/** Whatever else the vocabulary writes and might be taken for a misspelt preferred term: it begins with the same letter. */
function otherWords({ vocabulary }: Brandbook, terms: readonly SourcedTerm[]): string[] {
  const first = (text: string): string => foldKey(text.slice(0, 1));
  const initials = new Set(terms.map(({ term }) => first(term.term)));
  return (['avoid', 'protect', 'competitors'] as const)
    .flatMap((list) => vocabulary?.[list] ?? [])
    .flatMap((term) => (typeof term === 'string' ? [term] : [term.term, ...(term.use ?? [])]))
    .filter((text) => initials.has(first(text)) && !looksLikePattern(text));
}

function optionsOf(
  brandbook: Brandbook,
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
  const key = list === 'avoid' ? 'tokens' : list === 'prefer' ? 'terms' : 'names';
  const more =
    list === 'prefer' ? { exceptions: otherWords(brandbook, terms) } : list === 'protect' ? {} : { ignorecase };
  return {
    kind: KIND[list],
    options: { [key]: terms.map(({ term }) => term.term), ...more },
    optionPaths: Object.fromEntries(terms.map(({ path }, index) => [`${key}.${index}`, path])),
  };
}

/** The vocabulary as rules: words to avoid (with their cures), to prefer and names (spelt right), competitors. */
export function vocabularyRules(brandbook: Brandbook): SourcedRule[] {
  const groups = new Map<string, SourcedTerm[]>();
  for (const list of ['avoid', 'prefer', 'protect', 'competitors'] as const) {
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
    const { kind, options, optionPaths } = optionsOf(
      brandbook,
      list,
      terms,
      list === 'avoid' && term.use !== undefined,
    );
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
          ...(term.owner === undefined ? {} : { owner: term.owner }),
          ...(term.language === undefined ? {} : { scope: { languages: [term.language] } }),
        },
      },
    ];
  });
}
