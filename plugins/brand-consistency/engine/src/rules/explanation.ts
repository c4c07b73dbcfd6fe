import type { Severity } from '../findings/types';
import type { Localised } from '../language';
import type { Suppression } from '../suppression/types';
import type { Span } from '../text/types';
import type { RuleDiagnostic } from './diagnostic';

/** One term of a rule, and the phrases that it stands for. */
export interface ExplainedTerm {
  readonly written: string;
  /** Where it stands in the brandbook. */
  readonly path: string;
  /** The phrases that are looked for; of many, the first. */
  readonly phrases: readonly string[];
  readonly count: number;
  readonly hits: number;
}

/** Why words that look like a hit are none, or are not told. */
export type NearMissReason =
  /** They stand in a block that the rule does not read. */
  | 'scope'
  /** They stand in another language. */
  | 'language'
  /** An exception of the rule covers them. */
  | 'exception'
  /** Capitals differ, and the rule tells them apart. */
  | 'case'
  /** Only diacritics, blanks or hyphens differ. */
  | 'spelling'
  /** One letter differs. */
  | 'letter';

export interface Passage extends Span {
  readonly path: string;
  readonly actual: string;
}

export interface NearMiss extends Passage {
  readonly reason: NearMissReason;
  /** The term that they nearly are; '' where the rule has none. */
  readonly term: string;
}

export interface Hit extends Passage {
  readonly severity: Severity;
  readonly message: Localised;
  readonly expected: readonly string[];
  /** The rule that speaks for this one on the same words; absent: this one speaks. */
  readonly toldBy?: string;
}

export interface Silenced extends Passage {
  readonly by: Suppression;
}

/** What became of a rule in one text. */
export interface TextExplanation {
  readonly id: string;
  /** Blocks of the text, and how many of them the rule reads. */
  readonly blocks: number;
  readonly read: number;
  /** false: the rule is bound to other touchpoints or stages. */
  readonly applies: boolean;
  readonly hits: readonly Hit[];
  readonly silenced: readonly Silenced[];
  readonly nearMisses: readonly NearMiss[];
}

/** A dry run of one rule: what it is, what it looks for, where it hit, where it nearly did, and why not. */
export interface RuleExplanation {
  readonly rule: string;
  readonly kind: string;
  readonly path: string;
  readonly severity: Severity;
  /** The reason that the rule's owner gave, and who he is. */
  readonly why?: Localised;
  readonly owner?: string;
  /** Rules that it inherits from, nearest first. */
  readonly parents: readonly string[];
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly terms: readonly ExplainedTerm[];
  readonly exceptions: readonly string[];
  readonly texts: readonly TextExplanation[];
  readonly diagnostics: readonly RuleDiagnostic[];
  /** One sentence on the outcome; when nothing was found, the likeliest reason. */
  readonly verdict: Localised;
}
