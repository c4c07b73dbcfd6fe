import type { Analysis, Place } from '../text/types';
import { agree } from './fact-agreement';
import { hitsByBlock, type BlockHits, type CompiledFacts } from './fact-lexicon';
import { readUnit } from './fact-unit';
import type { ValueKind } from './fact-values';

export { compileFacts, type CompiledFacts } from './fact-lexicon';

/** One value that a text states of a subject. */
export interface StatedFact extends Place {
  /** Id of the subject; the brandbook's own where it lists the fact. */
  readonly fact: string;
  readonly kind: ValueKind;
  readonly canonical: string;
  readonly text: string;
  /** What it is about beside the subject ("frame", "da nang"); facts are compared only where this is the same. */
  readonly scope: string;
  /** Whether the subject was read from its words, rather than implied by the value and its neighbours. */
  readonly named: boolean;
}

const NO_HITS: BlockHits = { subjects: [], scopes: [] };

/** The values that a text states of the subjects it names, sentence by sentence. */
export function statedFacts(analysis: Analysis, facts: CompiledFacts): StatedFact[] {
  const hits = hitsByBlock(analysis, facts);
  return analysis.units.flatMap(({ blocks, source }, unit) =>
    readUnit(blocks, source, facts, (block) => hits.get(`${unit}:${block}`) ?? NO_HITS).map(
      ({ block, value, subject, scope, named }): StatedFact => ({
        unit,
        block,
        start: value.start,
        end: value.end,
        fact: subject.id,
        kind: value.kind,
        canonical: value.canonical,
        text: value.text,
        scope: scope.join('; '),
        named,
      }),
    ),
  );
}

/** Stated facts that differ from the brandbook's truth, with that truth. */
export function contradictedFacts(
  stated: readonly StatedFact[],
  facts: CompiledFacts,
): readonly (StatedFact & { readonly truth: string })[] {
  return stated.flatMap((fact) => {
    const subject = facts.subjects.find(({ id }) => id === fact.fact);
    if (!subject?.truth || !subject.truthText || fact.scope !== '') return [];
    const truth = subject.truth;
    if (agree(fact.kind, truth, fact.canonical)) return [];
    // "1900 1234 or 028 3822 1500": a second number beside the right one is no wrong one.
    const beside = stated.some(
      (other) =>
        other.fact === fact.fact &&
        other.unit === fact.unit &&
        other.block === fact.block &&
        fact.kind === 'phone' &&
        other.canonical === truth,
    );
    return beside ? [] : [{ ...fact, truth: subject.truthText }];
  });
}
