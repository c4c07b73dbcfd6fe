import type { Language, Localised } from '../language';
import type { Evidence } from '../voice/types';
import type { AttributeName } from './compact-profiles';
import type { Gap } from './gaps';
import type { MeasureName } from './measures';
import type { Estimate } from './robust';
import type { VoiceDifference } from './voice-differences';

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

/** A value and where an asset states it. */
export interface FactPlace {
  readonly value: string;
  /** What is compared: "24h" and "1 ngày" are the same duration. */
  readonly canonical: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly text: string;
}

/** One value of a fact and the asset that states it. */
export interface FactValue extends FactPlace {
  readonly id: string;
}

/** What decides which of the values holds: the brandbook, most of the assets, or nothing. */
export type ContradictionVerdict = 'brandbook' | 'majority' | 'tie';

/** A value of a contradicted fact. */
export interface ContradictedValue extends FactValue {
  /** Whether it agrees with the brandbook, or with most of the assets; null where neither decides. */
  readonly agrees: boolean | null;
}

/** A fact that assets state differently, or differently from the brandbook. */
export interface Contradiction {
  /** The subject, and what of it: `hotline`, `warranty: frame`, `name: …`, `slogan: …`. */
  readonly fact: string;
  /** The brandbook's own value, where it has one. */
  readonly truth: string | null;
  readonly verdict: ContradictionVerdict;
  /** 0..1: how sure it is that the values are of one thing and cannot all hold. */
  readonly confidence: number;
  /** How many assets state each value, most first. */
  readonly counts: readonly {
    readonly value: string;
    readonly canonical: string;
    readonly assets: number;
    readonly agrees: boolean | null;
  }[];
  readonly message: Localised;
  /** Where they are stated, by id: of each value the first ten places, of a name or slogan the first four. */
  readonly values: readonly ContradictedValue[];
}

/** Rival words for one thing. */
export interface TermRivalry {
  readonly preferred: string;
  readonly rivals: readonly {
    readonly term: string;
    readonly count: number;
    /** How many assets use it, of which `ids` names the first fifty by id. */
    readonly assets: number;
    readonly ids: readonly string[];
  }[];
}

/** How often a form of address is used at one place of the journey. */
export interface AddressPlaceCount {
  readonly stage: string | null;
  readonly touchpoint: string | null;
  readonly count: number;
}

/** How one language addresses the reader over the assets, against the plan. */
export interface AddressUse {
  readonly language: Language;
  readonly role: 'self' | 'reader';
  readonly form: string;
  readonly planned: boolean;
  readonly count: number;
  /** How many assets use it, of which `ids` names the first fifty by id. */
  readonly assets: number;
  readonly ids: readonly string[];
  /** Where on the journey it is used, most used first, at most twenty places. */
  readonly places: readonly AddressPlaceCount[];
}

/** Address that is not the same in all assets of a language. */
export interface AddressMix {
  readonly language: Language;
  readonly role: 'self' | 'reader';
  /** The form that each asset uses most, most frequent first. */
  readonly forms: readonly { readonly form: string; readonly assets: number; readonly ids: readonly string[] }[];
  /** Share of the assets that do not use the most frequent form, 0..1. */
  readonly minority: number;
  readonly message: Localised;
}

/** How a group lies on one measure. */
export interface GroupMeasure {
  readonly measure: MeasureName;
  /** Standard deviation of the group's texts by the median absolute deviation. */
  readonly spread: number;
  /** From the centre of all texts of the same language (for languages: of all texts), in points. */
  readonly difference: Estimate;
  /** Large enough to matter, and sure: five texts or more, and the interval leaves nought out. */
  readonly apart: boolean;
}

/** How the assets that share an attribute agree among themselves, and with the others. */
export interface GroupConsistency {
  readonly by: AttributeName;
  readonly value: string;
  readonly assets: number;
  /** Of these, the ones whose voice can be compared. */
  readonly measured: number;
  /** 0..100 by the dispersion within the group; null where fewer than four assets are measured. */
  readonly score: number | null;
  /** Median distance of its texts from the group's own centre, in usual spreads; null as `score`. */
  readonly spread: Estimate | null;
  readonly measures: readonly GroupMeasure[];
  /** How it differs from the others, in one sentence. */
  readonly message: Localised;
}

/** Something that one text of a pair says and its translation does not. */
export interface ParityGap {
  readonly kind: Gap['kind'];
  readonly what: string;
  readonly lacking: Language;
  /** Where the other text says it; null for a statement or required content. */
  readonly said: Evidence | null;
  readonly message: Localised;
}

export interface PairParity {
  readonly pair: string;
  readonly ids: Readonly<Record<Language, string>>;
  /** 0..100. */
  readonly score: number;
  readonly gaps: readonly ParityGap[];
  /** From the Vietnamese text to the English one. */
  readonly voice: readonly VoiceDifference[];
}

export interface ParityReport {
  /** Pairs of an English and a Vietnamese text. */
  readonly pairs: number;
  /** How many of them differ, of which `told` holds the thousand least even. */
  readonly uneven: number;
  readonly told: readonly PairParity[];
}

/** The texts of a period. */
export interface DriftWindow {
  /** ISO dates of its first and last text. */
  readonly from: string;
  readonly to: string;
  readonly assets: number;
}

export interface DriftMeasure {
  readonly measure: MeasureName;
  /** Median of the recent texts less that of the baseline, in points. */
  readonly difference: Estimate;
  readonly drifted: boolean;
  /** Null where nothing has drifted. */
  readonly message: Localised | null;
}

/** How the voice of recent texts differs from that of a baseline. */
export interface DriftReport {
  readonly baseline: DriftWindow;
  readonly recent: DriftWindow;
  readonly measures: readonly DriftMeasure[];
}

/** A fact that a text states otherwise than the text it replaced. */
export interface ChangedFact {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
  /** Where the new text states it. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly message: Localised;
}

interface ChangedStatement {
  readonly kind: Gap['kind'];
  readonly what: string;
  readonly message: Localised;
}

/** What became of a text when it was replaced. */
export interface TextChange {
  readonly id: string;
  /** From the brand's centre, in spreads, before and after; null where the language has no centre. */
  readonly distance: { readonly before: number | null; readonly after: number | null } | null;
  readonly voice: readonly VoiceDifference[];
  readonly lost: readonly ChangedStatement[];
  readonly gained: readonly ChangedStatement[];
  readonly facts: readonly ChangedFact[];
}

export interface TextChanges {
  /** How many texts differ from the one they replaced, of which `told` holds the first thousand by id. */
  readonly changed: number;
  readonly told: readonly TextChange[];
}

export interface ConsistencyReport {
  /** 0..100, or null where no language has enough measurable assets to tell usual from unusual. */
  readonly score: number | null;
  readonly assets: readonly AssetConsistency[];
  readonly contradictions: readonly Contradiction[];
  readonly terms: readonly TermRivalry[];
  readonly address: readonly AddressUse[];
  /** Address that changes from asset to asset where the brandbook plans none. */
  readonly addressMix: readonly AddressMix[];
  readonly groups: readonly GroupConsistency[];
  readonly parity: ParityReport;
  /** Null where too few texts carry a date. */
  readonly drift: DriftReport | null;
  readonly changes: TextChanges;
}
