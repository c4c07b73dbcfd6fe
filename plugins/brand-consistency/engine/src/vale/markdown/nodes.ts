/** Blocks of a Markdown document as a tree; leaves hold their lines without the marks of their containers. */
export type MarkdownKind =
  | 'document'
  | 'quote'
  | 'list'
  | 'item'
  | 'footnote'
  | 'paragraph'
  | 'heading'
  | 'fence'
  | 'indented'
  | 'math'
  | 'html'
  | 'rule'
  | 'table';

export interface MarkdownNode {
  readonly kind: MarkdownKind;
  readonly children: MarkdownNode[];
  lines: string[];
  open: boolean;
  /** A blank line stood before it in its container: what makes a list loose. */
  readonly blankBefore: boolean;
  /** Heading level 1..6; start number of an ordered list. */
  level: number;
  /** Items: column where the content begins. Fences: indentation of the opening line. */
  indent: number;
  /** Lists: their bullet or delimiter. Fences: the run that opened them. */
  mark: string;
  ordered: boolean;
  /** HTML blocks: what ends them; null: a blank line. */
  end: RegExp | null;
  /** Fences: info string. Footnotes: label. */
  label: string;
  /** Tables: rows of cells, the header first. */
  rows: readonly (readonly string[])[];
}

export interface LinkTarget {
  readonly destination: string;
  readonly title: string;
}

/** What a document defines for its inline text. */
export interface Definitions {
  readonly links: ReadonlyMap<string, LinkTarget>;
  readonly footnotes: ReadonlySet<string>;
}

export function markdownNode(kind: MarkdownKind, blankBefore: boolean): MarkdownNode {
  return {
    kind,
    children: [],
    lines: [],
    open: true,
    blankBefore,
    level: 0,
    indent: 0,
    mark: '',
    ordered: false,
    end: null,
    label: '',
    rows: [],
  };
}

/** Labels are compared without regard to case and inner white space (CommonMark 0.31, “matches”). */
export const normaliseLabel = (label: string): string =>
  label
    .trim()
    .replace(/[ \t\r\n]+/g, ' ')
    .toLowerCase()
    .toUpperCase();
