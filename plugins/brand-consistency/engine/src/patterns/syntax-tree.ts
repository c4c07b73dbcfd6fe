import type { CharSet } from './char-set';

export type Assertion =
  | 'start'
  | 'end'
  | 'endOrBreak'
  | 'lineStart'
  | 'lineEnd'
  | 'boundary'
  | 'noBoundary'
  /** Not between two characters of one word: what whole words need, also those that begin or end with a sign. */
  | 'edge';

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Case is ignored, and `text` is folded. */
  readonly fold: boolean;
}
export interface SetNode {
  readonly kind: 'set';
  readonly set: CharSet;
}
export interface AssertNode {
  readonly kind: 'assert';
  readonly what: Assertion;
}
export interface LookNode {
  readonly kind: 'look';
  readonly ahead: boolean;
  readonly negative: boolean;
  readonly body: Node;
}
export interface GroupNode {
  readonly kind: 'group';
  /** Number of the capture group, from 1 on. */
  readonly index: number;
  readonly body: Node;
}
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly options: readonly Node[];
}
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly min: number;
  /** Infinity where there is no limit. */
  readonly max: number;
  readonly greedy: boolean;
}

/** A parsed pattern. */
export type Node = TextNode | SetNode | AssertNode | LookNode | GroupNode | SequenceNode | ChoiceNode | RepeatNode;

export const EMPTY: SequenceNode = { kind: 'sequence', items: [] };

export const sequence = (items: readonly Node[]): Node => {
  const flat = items.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind: 'sequence', items: flat };
};

export const choice = (options: readonly Node[]): Node => {
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
};
