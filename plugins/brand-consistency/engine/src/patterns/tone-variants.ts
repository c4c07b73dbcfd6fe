import { choice, sequence } from './syntax-tree';
import type { Node, TextNode } from './syntax-tree';

const TONES: readonly (readonly [pair: string, first: string, second: string])[] = [
  ['oa', 'òóỏõọ', 'àáảãạ'],
  ['oe', 'òóỏõọ', 'èéẻẽẹ'],
  ['uy', 'ùúủũụ', 'ỳýỷỹỵ'],
];

/** The other spelling of each pair of vowels with one tone: `oà` and `òa` say the same (see tone-placement.ts). */
const OTHER: ReadonlyMap<string, string> = new Map(
  TONES.flatMap(([pair, first, second]) =>
    [0, 1, 2, 3, 4].flatMap((tone) => {
      const onFirst = first.charAt(tone) + pair.charAt(1);
      const onSecond = pair.charAt(0) + second.charAt(tone);
      return [onFirst, onFirst.toUpperCase(), capitalised(onFirst)].flatMap((spelling, form) => {
        const other = [onSecond, onSecond.toUpperCase(), capitalised(onSecond)][form] ?? '';
        return [[spelling, other] as const, [other, spelling] as const];
      });
    }),
  ),
);

function capitalised(pair: string): string {
  return pair.charAt(0).toUpperCase() + pair.charAt(1);
}

/** A text that may be spelt with its Vietnamese tones on either vowel becomes a choice of both. */
export function withToneVariants(node: TextNode): Node {
  const { text, fold } = node;
  const parts: Node[] = [];
  let kept = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    const other = OTHER.get(pair);
    if (other === undefined) continue;
    if (i > kept) parts.push({ kind: 'text', text: text.slice(kept, i), fold });
    parts.push(choice([pair, other].map((spelling) => ({ kind: 'text', text: spelling, fold }))));
    kept = i + 2;
    i++;
  }
  if (kept === 0) return node;
  if (kept < text.length) parts.push({ kind: 'text', text: text.slice(kept), fold });
  return sequence(parts);
}
