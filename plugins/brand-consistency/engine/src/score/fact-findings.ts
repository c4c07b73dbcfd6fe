import type { CompiledBrandbook } from '../brandbook/compile';
import type { Finding } from '../findings/types';
import { contradictedFacts, statedFacts } from '../positioning/facts';
import { spanOf } from '../text/places';
import type { Analysis } from '../text/types';

/** Findings for values that differ from the brandbook's facts: a second hotline, another check-in time. */
export function factFindings(analysis: Analysis, book: CompiledBrandbook): Finding[] {
  const stated = statedFacts(analysis, book.facts);
  return contradictedFacts(stated, book.facts).map((fact): Finding => {
    const span = spanOf(analysis, fact);
    return {
      ...span,
      rule: `facts.${fact.fact}`,
      kind: 'fact',
      dimension: 'positioning',
      severity: 'error',
      expected: [fact.truth],
      message: {
        en: `"${span.actual}" contradicts the brandbook, which says "${fact.truth}" (${fact.fact}).`,
        vi: `"${span.actual}" trái với bộ quy chuẩn, nơi ghi "${fact.truth}" (${fact.fact}).`,
      },
      confidence: 0.9,
      edit: { start: span.start, end: span.end, text: fact.truth },
    };
  });
}
