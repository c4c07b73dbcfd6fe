import { foldCode } from './case-fold';
import { ASCII, WIDE_BOTH, WIDE_OTHER, WIDE_WORD, isWordCode } from './char-set';
import type { CharSet } from './char-set';
import type { Node, TextNode } from './syntax-tree';

/** What a match of a node can begin with: a superset of the true characters. */
export interface First {
  readonly ascii: Uint8Array;
  /** `WIDE_` bits. */
  readonly wide: number;
  /** It can match the empty text, so that what follows may begin the match. */
  readonly nullable: boolean;
}

export const NOTHING_FIRST: First = { ascii: new Uint8Array(ASCII), wide: 0, nullable: false };
const NULL_FIRST: First = { ...NOTHING_FIRST, nullable: true };
const ALL_FIRST: First = { ascii: new Uint8Array(ASCII).fill(1), wide: WIDE_BOTH, nullable: true };

export function orFirst(a: First, b: First, nullable: boolean): First {
  const ascii = a.ascii.slice();
  for (let code = 0; code < ASCII; code++) if (b.ascii[code] === 1) ascii[code] = 1;
  return { ascii, wide: a.wide | b.wide, nullable };
}

/** What begins `head` and then whatever begins `tail`. */
export const thenFirst = (head: First, tail: First): First =>
  !head.nullable ? head : head === NULL_FIRST ? tail : orFirst(head, tail, tail.nullable);

export const disjoint = (a: First | CharSet, b: First): boolean => {
  if ((a.wide & b.wide) !== 0) return false;
  for (let code = 0; code < ASCII; code++) if (a.ascii[code] === 1 && b.ascii[code] === 1) return false;
  return true;
};

/** Whether every character is part of a word (or none is). */
export function within(first: First | CharSet, words: boolean): boolean {
  if ((first.wide & (words ? WIDE_OTHER : WIDE_WORD)) !== 0) return false;
  for (let code = 0; code < ASCII; code++) if (first.ascii[code] === 1 && isWordCode(code) !== words) return false;
  return true;
}

function firstOfText({ text, fold }: TextNode, at: number): First {
  const code = text.codePointAt(at) ?? 0;
  const ascii = new Uint8Array(ASCII);
  if (code >= ASCII) return { ascii, wide: isWordCode(code) ? WIDE_WORD : WIDE_BOTH, nullable: false };
  ascii[code] = 1;
  if (!fold || code < 0x61 || code > 0x7a) return { ascii, wide: 0, nullable: false };
  ascii[code - 0x20] = 1;
  // Two letters beyond ASCII fold into ASCII: the Kelvin sign and the long s.
  return { ascii, wide: foldCode(code) === 0x6b || code === 0x73 ? WIDE_WORD : 0, nullable: false };
}

/**
 * @param assertions 'pass': assertions are empty texts, as for finding where a match begins; 'block': an assertion may
 *   turn any character away, as for telling whether a loop may ever have to give back what it took.
 */
export function firstOf(node: Node, assertions: 'pass' | 'block' = 'pass'): First {
  switch (node.kind) {
    case 'text':
      return firstOfText(node, 0);
    case 'set':
      return { ascii: node.set.ascii, wide: node.set.wide, nullable: false };
    case 'assert':
    case 'look':
      return assertions === 'pass' ? NULL_FIRST : ALL_FIRST;
    case 'group':
      return firstOf(node.body, assertions);
    case 'repeat': {
      if (node.max === 0) return NULL_FIRST;
      const body = firstOf(node.body, assertions);
      return node.min === 0 ? { ...body, nullable: true } : body;
    }
    case 'choice':
      return node.options
        .map((option) => firstOf(option, assertions))
        .reduce((all, option) => orFirst(all, option, all.nullable || option.nullable), NOTHING_FIRST);
    case 'sequence': {
      let first = NULL_FIRST;
      for (const item of node.items) {
        if (!first.nullable) break;
        first = thenFirst(first, firstOf(item, assertions));
      }
      return first;
    }
  }
}
