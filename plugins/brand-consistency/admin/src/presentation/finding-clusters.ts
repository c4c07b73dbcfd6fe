import type { Localised } from '../../../engine/src/language';
import type { ScoredFinding } from '../../../engine/src/score/types';

/** What several findings would otherwise each repeat. */
export interface ToldOnce {
  readonly message?: Localised;
  readonly why?: Localised;
  readonly owner?: string;
}

/** Findings with one reason; a finding that shares its reason with no other is alone and has nothing told for it. */
export interface FindingCluster {
  /** Tells it from the field's other clusters, also after an edit. */
  readonly id: string;
  readonly findings: readonly ScoredFinding[];
  readonly told: ToldOnce;
}

const ALONE: ToldOnce = {};

function same(one: Localised, other: Localised): boolean {
  return one.en === other.en && one.vi === other.vi;
}

function toldBy([first, ...others]: readonly ScoredFinding[]): ToldOnce {
  if (first === undefined || others.length === 0) return ALONE;
  const { message, why, owner } = first;
  return {
    ...(others.every((other) => same(other.message, message)) ? { message } : {}),
    ...(why === undefined ? {} : { why }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** Findings of one field by reason and owner, each where the first of its reason stood, so that a reason is told once. */
export function clusterFindings(findings: readonly ScoredFinding[]): FindingCluster[] {
  const clusters = new Map<string, ScoredFinding[]>();
  for (const finding of findings) {
    const { why, owner, rule } = finding;
    const reason = JSON.stringify(why === undefined && owner === undefined ? [rule] : [why?.en, why?.vi, owner]);
    const cluster = clusters.get(reason);
    if (cluster === undefined) clusters.set(reason, [finding]);
    else cluster.push(finding);
  }
  return [...clusters].map(([id, own]) => ({ id, findings: own, told: toldBy(own) }));
}
