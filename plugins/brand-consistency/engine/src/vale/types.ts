/** The three levels that Vale knows. */
export const VALE_LEVELS = ['suggestion', 'warning', 'error'] as const;
export type ValeLevel = (typeof VALE_LEVELS)[number];

/** A way to mend an alert, as a rule states it. */
export interface ValeAction {
  readonly name: string;
  readonly params: readonly string[];
}

/** An alert in Vale's own shape and counting: `Line` from 1, `Span` the first and last column from 1, in code points. */
export interface ValeAlert {
  readonly Action: { readonly Name: string; readonly Params: readonly string[] | null };
  readonly Span: readonly [number, number];
  readonly Check: string;
  readonly Description: string;
  readonly Link: string;
  readonly Message: string;
  readonly Severity: ValeLevel;
  readonly Match: string;
  readonly Line: number;
}

/** What a rule found in a block's text, before its place in the source is known. */
export interface Sighting {
  readonly check: string;
  readonly severity: ValeLevel;
  readonly link: string;
  readonly message: string;
  readonly description: string;
  readonly match: string;
  readonly action: ValeAction;
  /** UTF-16 offsets into the block's text; the collector counts code points. */
  readonly span: readonly [number, number];
  /** How often the check may speak in one file; 0: always. */
  readonly limit: number;
}

/** A part of a document as Vale's rules see it. */
export interface ValeBlock {
  readonly text: string;
  /** What it is, most special last: `sentence.text.list.md`. */
  readonly scope: string;
  readonly parent: string;
}
