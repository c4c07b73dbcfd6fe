import type { BlockKind } from './types';

/** One leaf of a Markdown document before its inline markup is read: line ranges in the source, without container marks. */
export interface Leaf {
  readonly kind: BlockKind;
  readonly level: number;
  /** `start, end, start, end, …` of its lines. */
  readonly lines: readonly number[];
  readonly html: boolean;
}

export interface MarkdownBlocks {
  readonly leaves: readonly Leaf[];
  /** Labels of link reference definitions, as `labelKey` writes them. */
  readonly labels: ReadonlySet<string>;
}

/** An open container; `indent` is the column at which a list item's content begins, relative to its parent. */
export interface Container {
  readonly quote: boolean;
  readonly indent: number;
  empty: boolean;
}

export type OpenLeaf =
  | { readonly type: 'paragraph'; readonly kind: BlockKind; readonly lines: number[] }
  | { readonly type: 'fence'; readonly mark: string; readonly length: number }
  | { readonly type: 'html'; readonly ends: RegExp | null; readonly lines: number[] }
  | { readonly type: 'table'; readonly columns: number };
