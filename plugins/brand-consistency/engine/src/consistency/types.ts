import type { Evidence } from '../voice/types';
import type { Language } from '../language';

/** Why an asset stands apart from the others: a measure that differs and the sentences that push it out. */
export interface OutlierReason {
  /** A voice axis, for example `tone.formal` or `tier`. */
  readonly measure: string;
  readonly value: number;
  /** The median of the brand's other assets in that language. */
  readonly usual: number;
  readonly sentences: readonly Evidence[];
}

export interface AssetConsistency {
  readonly id: string;
  /** 0..100, or null where the voice cannot be measured. */
  readonly score: number | null;
  /** Robust distance from the brand's centre in median absolute deviations; null as `score`. */
  readonly distance: number | null;
  readonly outlier: boolean;
  readonly because: readonly OutlierReason[];
}

/** One value of a fact and where an asset states it. */
export interface FactValue {
  readonly value: string;
  /** What is compared: "24h" and "1 ngày" are the same duration. */
  readonly canonical: string;
  readonly id: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly text: string;
}

/** A fact that assets state differently, or differently from the brandbook. */
export interface Contradiction {
  readonly fact: string;
  /** The brandbook's own value, where it has one. */
  readonly truth: string | null;
  readonly values: readonly FactValue[];
}

/** Rival words for one thing. */
export interface TermRivalry {
  readonly preferred: string;
  readonly rivals: readonly { readonly term: string; readonly count: number; readonly ids: readonly string[] }[];
}

/** How one language addresses the reader over the assets, against the plan. */
export interface AddressUse {
  readonly language: Language;
  readonly role: 'self' | 'reader';
  readonly form: string;
  readonly planned: boolean;
  readonly count: number;
  readonly ids: readonly string[];
}

export interface ConsistencyReport {
  /** 0..100, or null where no language has enough measurable assets to tell usual from unusual. */
  readonly score: number | null;
  readonly assets: readonly AssetConsistency[];
  readonly contradictions: readonly Contradiction[];
  readonly terms: readonly TermRivalry[];
  readonly address: readonly AddressUse[];
}
