import { foldTonePlacement } from '../text/tone-placement';
import { isWordCode } from './char-set';
import type { Node } from './syntax-tree';

const MAX_LITERALS = 1000;
const MAX_COUNT = 8;
/** Stands for `\b` while the texts are put together; no pattern holds it unescaped by chance. */
const EDGE = '\uE000';

/**
 * All texts that a node can match, each once; null where they are too many, not finite, or hang on what stands around
 * them. `''` is one of them where it may match nothing.
 * @param words the match may not begin or end inside a word, so that `\b` at either end says nothing new
 */
export function literalsOf(node: Node, words: boolean): string[] | null {
  const byTone = new Map<string, string>();
  for (const marked of expand(node) ?? [null]) {
    const text = marked === null ? null : withoutEdges(marked, words);
    if (text === null) return null;
    if (text === IMPOSSIBLE) continue;
    // Of two spellings that differ in the place of the tone the first is the one that was written.
    const key = foldTonePlacement(text);
    if (!byTone.has(key)) byTone.set(key, text);
  }
  return byTone.size === 0 ? null : [...byTone.values()];
}

const IMPOSSIBLE = EDGE;

/** Takes out what asks for boundaries where there are any; null where that hangs on the text around. */
function withoutEdges(marked: string, words: boolean): string | null {
  if (!marked.includes(EDGE)) return marked;
  const parts = marked.split(EDGE);
  const text = parts.join('');
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    const before = at > 0 && isWordCode(text.charCodeAt(at - 1));
    const after = at < text.length && isWordCode(text.charCodeAt(at));
    if (at > 0 && at < text.length) {
      if (before === after) return IMPOSSIBLE;
    } else if (!words || before === after) {
      return null;
    }
  }
  return text;
}

function expand(node: Node): string[] | null {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'set':
      return node.set.members?.map((code) => String.fromCodePoint(code)) ?? null;
    case 'assert':
      return node.what === 'boundary' ? [EDGE] : null;
    case 'look':
      return null;
    case 'group':
      return expand(node.body);
    case 'choice': {
      const all: string[] = [];
      for (const option of node.options) {
        const texts = expand(option);
        if (texts === null || all.length + texts.length > MAX_LITERALS) return null;
        all.push(...texts);
      }
      return all;
    }
    case 'sequence':
      return join(node.items);
    case 'repeat': {
      if (node.max > MAX_COUNT) return null;
      const all: string[] = [];
      for (let count = node.max; count >= node.min; count--) {
        const texts = join(new Array<Node>(count).fill(node.body));
        if (texts === null || all.length + texts.length > MAX_LITERALS) return null;
        all.push(...texts);
      }
      return all;
    }
  }
}

function join(items: readonly Node[]): string[] | null {
  let all = [''];
  for (const item of items) {
    const texts = expand(item);
    if (texts === null || all.length * texts.length > MAX_LITERALS) return null;
    if (texts.length === 1) all = all.map((start) => start + (texts[0] ?? ''));
    else all = all.flatMap((start) => texts.map((end) => start + end));
  }
  return all;
}
