import type { CompiledRule } from '../checks/compile-rules';
import type { Observation, PhraseHit } from '../checks/types';
import type { Analysis } from '../text/types';

/** A compiled rule with its place among the rules. */
export interface IndexedRule {
  readonly rule: CompiledRule;
  readonly index: number;
}

export type RulesById = ReadonlyMap<string, IndexedRule>;

/** What a rule says of a text, wherever its scope lies. */
export const askRule = ({ check }: CompiledRule, analysis: Analysis, hits: readonly PhraseHit[]): Observation[] => [
  ...check.inspect(analysis, hits, () => true),
];
