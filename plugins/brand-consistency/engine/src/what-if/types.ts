import type { Examination } from '../examine';
import type { DimensionName } from '../findings/types';
import type { Localised } from '../language';
import type { Band } from '../score/types';
import type { Reason } from '../voice/types';

/** One place at which two brandbooks differ. */
export interface BookChange {
  /** Dotted; entries of lists by name: `vocabulary.avoid.giá sốc`, `facts.hotline.is`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The value in the book in force; absent where the path was added. */
  readonly before?: unknown;
  /** The value in the draft; absent where the path was removed. */
  readonly after?: unknown;
}

/** An asset with a name. */
export interface NamedAsset {
  readonly id: string;
  readonly examination: Examination;
}

/** Fit under one book: 0..100 in hundredths, or null with the reason. */
export interface Outcome {
  readonly score: number | null;
  readonly band: Band | null;
  readonly reason?: Reason;
}

/** A rule, target or statement that takes other points than before, and the words that it took them for. */
export interface MovedContribution {
  readonly dimension: DimensionName;
  readonly kind: 'rule' | 'feature' | 'positioning' | 'cap';
  /** Id of a rule, which for `cap` is the one that holds the score down; name of a feature (`tone.formal`); id of a statement. */
  readonly source: string;
  readonly label: Localised;
  /** Points taken, 0..100 in hundredths. */
  readonly before: number;
  readonly after: number;
  readonly words: readonly string[];
}

/** What one change of the brandbook, or several of them together, does to an asset. */
export interface Cause {
  /** `alone`: the effect of one path; `together`: what the paths do only in company. */
  readonly kind: 'alone' | 'together';
  /** Paths of the changes; one for `alone`. */
  readonly paths: readonly string[];
  /** Points of fit won (above 0) or lost, in hundredths; null where the asset has no score before or after. */
  readonly points: number | null;
  /** The band that the asset has with these changes and no other. */
  readonly band: Band | null;
  /** What takes other points, strongest first, at most three; none for `together`, and where only the band moves. */
  readonly through: readonly MovedContribution[];
}

/** An asset's fit under the book in force and under the draft. Σ points of the causes = `change`, exactly. */
export interface AssetChange {
  readonly id: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** after − before in hundredths; null where one of them is. */
  readonly change: number | null;
  /** Strongest loss first. Empty where neither the score nor what it is made of moves. */
  readonly causes: readonly Cause[];
}

/** So many assets go from one band to another; null stands for no score. */
export interface BandMove {
  readonly from: Band | null;
  readonly to: Band | null;
  readonly assets: number;
}

export interface TouchedAsset {
  readonly id: string;
  readonly points: number;
}

/** What a change did over all assets. */
export interface PathEffect {
  /** Null stands for what several changes did only together. */
  readonly path: string | null;
  /** Assets whose score or band it moves. */
  readonly assets: number;
  /** Mean points over those of them that have scores, in hundredths; null where there are none. */
  readonly mean: number | null;
  /** The three that lose most. */
  readonly worst: readonly TouchedAsset[];
}

export interface WhatIfSummary {
  readonly assets: number;
  /** Assets whose score or band moves. */
  readonly changed: number;
  /** Mean change over all assets that have both scores, in hundredths; null where there are none. */
  readonly mean: number | null;
  /** All moves that occur, from the best band to none, and how many stay. */
  readonly bands: readonly BandMove[];
  /** Assets that fall to a lower band. */
  readonly bandDrops: number;
  /** By path, every change of the book, also those that touch nothing; what several did together comes last. */
  readonly paths: readonly PathEffect[];
}
