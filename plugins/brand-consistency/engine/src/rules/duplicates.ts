import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook } from '../brandbook/schema';
import type { RuleScope } from '../checks/types';
import type { Localised } from '../language';
import { foldText } from '../text/fold';
import type { Vocabulary } from '../text/vocabulary';
import type { RuleDiagnostic } from './diagnostic';
import { keyOf, type TermUse } from './term-uses';

interface Uses {
  readonly source: SourcedRule;
  readonly terms: readonly TermUse[];
  readonly patterns: readonly TermUse[];
}

const disjoint = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && !a.some((item) => b.includes(item));

/** Whether no text can be in both scopes; expressions over blocks are taken to meet. */
export const areApart = (a: RuleScope, b: RuleScope): boolean =>
  disjoint(a.languages, b.languages) ||
  disjoint(a.touchpoints, b.touchpoints) ||
  disjoint(a.stages, b.stages) ||
  (a.within !== undefined && b.within !== undefined && String(a.within) !== String(b.within));

/** Two spellings of one key are two terms where both rules tell capitals apart. */
const areSame = (a: TermUse, b: TermUse): boolean =>
  !(a.exact && b.exact && a.literal !== b.literal) && !areApart(a.scope, b.scope);

const CURE: Localised = {
  en: 'Delete one of the two, or give them different touchpoints or languages.',
  vi: 'Xoá một trong hai, hoặc cho mỗi bên một điểm chạm hay ngôn ngữ riêng.',
};

/** Parent and child both speak, unless the parent is switched off. */
const cureOfFamily = (parent: string): Localised => ({
  en: `Write enabled: false at ${parent} if it only serves as a parent; else give the two different touchpoints or languages.`,
  vi: `Ghi enabled: false ở ${parent} nếu nó chỉ để kế thừa; nếu không, cho mỗi bên một điểm chạm hay ngôn ngữ riêng.`,
});

function doubled(
  written: string,
  rule: string,
  path: string,
  otherRule: string,
  otherPath: string,
  cure: Localised = CURE,
): RuleDiagnostic {
  const twice = rule === otherRule;
  return {
    severity: 'warning',
    code: 'DUPLICATE_TERM',
    rule,
    path,
    otherRule,
    otherPath,
    message: twice
      ? { en: `“${written}” stands here and at ${otherPath}.`, vi: `“${written}” có ở đây và ở ${otherPath}.` }
      : {
          en: `“${written}” is in ${rule} and, at ${otherPath}, in ${otherRule}.`,
          vi: `“${written}” có trong ${rule} và trong ${otherRule}, ở ${otherPath}.`,
        },
    cure,
  };
}

/** Terms that are written twice, in one rule or in two of the same role, and preferred terms that are. */
export function duplicates(uses: readonly Uses[], brandbook: Brandbook, vocabulary: Vocabulary): RuleDiagnostic[] {
  const found: RuleDiagnostic[] = [];
  const first = new Map<string, TermUse[]>();
  const told = new Set<string>();
  for (const { source, terms, patterns } of uses) {
    // What a manner hears beside the vocabulary is the engine's own list.
    if (source.path.startsWith('personality.')) continue;
    for (const term of [...terms, ...patterns]) {
      if (term.role === 'count') continue;
      const key = `${term.role}\n${term.key}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, [term]);
        continue;
      }
      // An inherited term has one place, and is no double of itself.
      const twin = before.find((other) => other.path !== term.path && areSame(other, term));
      if (twin !== undefined && !told.has(`${twin.path}\n${term.path}`)) {
        told.add(`${twin.path}\n${term.path}`);
        const isParent = source.parents?.some((parent) => `rules.${parent}` === twin.rule) === true;
        const cure = isParent ? cureOfFamily(twin.rule) : CURE;
        found.push(doubled(term.written, term.rule, term.path, twin.rule, twin.path, cure));
      }
      before.push(term);
    }
  }
  const preferred = new Map<string, string>();
  for (const [index, value] of (brandbook.vocabulary?.prefer ?? []).entries()) {
    const { term, language = '' } = typeof value === 'string' ? { term: value } : value;
    const key = `${language}\n${keyOf(foldText(term), vocabulary)}`;
    const path = `vocabulary.prefer.${index}`;
    const before = preferred.get(key);
    if (before === undefined) preferred.set(key, path);
    else found.push(doubled(term, 'vocabulary.prefer', path, 'vocabulary.prefer', before));
  }
  return found;
}
