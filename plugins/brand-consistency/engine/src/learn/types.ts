import type { Examination } from '../examine';
import type { Language, Localised } from '../language';
import type { Evidence, Reason } from '../voice/types';

/** A text that the brand has approved. */
export interface ApprovedText {
  readonly id: string;
  readonly examination: Examination;
}

/** Words of an approved text that speak for or against a proposal; `text` is exactly its source from `start` to `end`. */
export interface Quote extends Evidence {
  readonly id: string;
}

/** A form of address or a particle, and how many times it stands in how many texts. */
export interface FormUse {
  readonly form: string;
  readonly count: number;
  readonly texts: number;
}

/** What a proposal rests on. */
export interface LearningEvidence {
  /** Texts that speak for it. */
  readonly texts: number;
  /** Texts that could have. */
  readonly of: number;
  /** Middle value, and the median absolute deviation around it, scaled to a standard deviation. */
  readonly median?: number;
  readonly spread?: number;
  readonly lowest?: number;
  readonly highest?: number;
  /** Occurrences in all texts. */
  readonly count?: number;
  /** Logarithm of the odds against the background, and the same in standard errors. */
  readonly logOdds?: number;
  readonly z?: number;
  /** Every form in use, the most used first. */
  readonly uses?: readonly FormUse[];
  readonly quotes: readonly Quote[];
  /** At most one quote of each form that the proposal leaves out. */
  readonly against?: readonly Quote[];
}

export type Confidence = 'low' | 'medium' | 'high';

/** A value that fits at one place of a brandbook file. */
export type ProposedValue =
  | number
  | string
  | readonly string[]
  | { readonly target: number; readonly tolerance: number }
  | { readonly term: string; readonly severity: 'suggestion' };

/** One line of the brandbook that the approved texts suggest. */
export interface Proposal {
  /** What accepts this line alone: its path, for an item of a list with the item behind it (`vocabulary.prefer.villa`). */
  readonly id: string;
  /** The keys that lead to the value, or to the list that it is added to. */
  readonly path: readonly string[];
  readonly action: 'set' | 'add';
  readonly value: ProposedValue;
  readonly evidence: LearningEvidence;
  readonly confidence: Confidence;
  /** Too weak to be taken without being asked for by name: what texts do not say may be mere chance. */
  readonly optional: boolean;
  readonly why: Localised;
}

/** A text that does not sound like the others. */
export interface OutlyingText {
  readonly id: string;
  /** Root mean square of its deviations, in spreads of the others. */
  readonly distance: number;
  readonly because: readonly {
    readonly measure: string;
    readonly value: number;
    readonly usual: number;
    readonly quotes: readonly Quote[];
  }[];
  readonly message: Localised;
}

export const NOTE_CODES = [
  'NO_TEXT',
  'FEW_TEXTS',
  'TEXT_SKIPPED',
  'NO_TOUCHPOINT',
  'LANGUAGES_DIFFER',
  'AVOIDED_BUT_USED',
] as const;

/** What is to be known before anything is accepted. */
export interface LearningNote {
  readonly code: (typeof NOTE_CODES)[number];
  readonly message: Localised;
  /** The texts it is about. */
  readonly ids: readonly string[];
}

/** What a brand's approved texts suggest for its brandbook. The order of the texts never matters. */
export interface LearningReport {
  /** Texts that were learnt from, and how many of them are in each language. */
  readonly texts: number;
  readonly languages: Readonly<Record<Language, number>>;
  readonly words: number;
  readonly proposals: readonly Proposal[];
  readonly outliers: readonly OutlyingText[];
  readonly skipped: readonly { readonly id: string; readonly reason: Reason }[];
  readonly notes: readonly LearningNote[];
}
