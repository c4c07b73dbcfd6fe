import type { MeasureName } from '../consistency/measures';
import type { Language, Localised } from '../language';

/** Where the texts of a language usually lie on a measure, and how far they spread (a standard deviation, > 0). */
export interface UsualRange {
  readonly centre: number;
  readonly spread: number;
}

/** The usual range of every measure, by language: what a distance between two voices is reckoned in. */
export type VoiceScale = Readonly<Record<Language, Readonly<Record<MeasureName, UsualRange>>>>;

export type ExemplarSide = 'on' | 'off';

/** What two texts are compared by. */
export interface TextProfile {
  /** In standard deviations from the usual centre, in the order of MEASURES; null where a measure has no value. */
  readonly voice: readonly (ZValue | null)[];
  /** Telling words by stem (English) or by one and two syllables (Vietnamese), with their counts. */
  readonly counts: ReadonlyMap<string, number>;
  /** One wording of each telling word as it was written. */
  readonly wordings: ReadonlyMap<string, string>;
}

export interface ZValue {
  readonly z: number;
  /** Half of the measure's interval, in the same units. */
  readonly uncertainty: number;
}

/** An exemplar made ready. */
export interface CompiledExemplar {
  readonly side: ExemplarSide;
  /** For example `exemplars.on.0`. */
  readonly path: string;
  readonly text: string;
  readonly profile: TextProfile;
  /** Weights of its telling words, of length 1 together. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The exemplars of one language and what is usual among them. */
export interface ExemplarSet {
  readonly exemplars: readonly CompiledExemplar[];
  /** Weight of each telling word: rarer among the exemplars, heavier. */
  readonly rarity: ReadonlyMap<string, number>;
}

export interface CompiledExemplars {
  readonly scale: VoiceScale;
  /** Keys of words that say nothing: the brand's names. */
  readonly silent: ReadonlySet<string>;
  readonly sets: Readonly<Record<Language, ExemplarSet>>;
}

/** How one exemplar compares with a text. */
export interface ExemplarMatch {
  readonly path: string;
  readonly text: string;
  /** 0..1: 1 for the same voice and the same words. */
  readonly similarity: number;
  /** Measures in which the two are alike and both apart from the usual, most telling first; at most three. */
  readonly alike: readonly MeasureName[];
  /** Measures in which they are a standard deviation or more apart, farthest first; at most three. */
  readonly apart: readonly MeasureName[];
  /** Telling words that both say, heaviest first; at most three. */
  readonly words: readonly string[];
}

export interface ExemplarReason {
  readonly side: ExemplarSide;
  readonly path: string;
  readonly message: Localised;
}

export type NoExemplarEvidence =
  'NO_EXEMPLAR' | 'NO_EXEMPLAR_IN_LANGUAGE' | 'UNSUPPORTED_LANGUAGE' | 'TOO_SHORT' | 'FIELD_EMPTY';

/** What the exemplars say of a text. */
export type ExemplarEvidence =
  | {
      /** −1 (as the off-brand exemplars) .. 1 (as the on-brand ones), drawn to 0 by few exemplars and short texts. */
      readonly margin: number;
      readonly nearestOn: ExemplarMatch | null;
      readonly nearestOff: ExemplarMatch | null;
      /** The nearer side first. */
      readonly because: readonly ExemplarReason[];
    }
  | {
      readonly margin: null;
      readonly reason: NoExemplarEvidence;
      readonly nearestOn: null;
      readonly nearestOff: null;
      readonly because: readonly [];
    };
