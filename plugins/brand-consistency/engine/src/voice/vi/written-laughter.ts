import { gapAfter } from '../../checks/blocks';
import type { Block } from '../../text/types';

/** One burst, written several times over: ha ha, hê hê, hì hì, khà khà. “Hu hu” sobs, “hò hò” and “hè hè” are words. */
const BURST = /^(?:h[aáàeéêếềiíìoôốồơờ]|kh[aàáìíè]|k[ae])$/u;
/** The same in one word: haha, hêhê, kkk, ahihi. */
const IN_ONE = /^a?(?:(h[aáàeéêếềiíìoôốồơờ])\1+h?|(kh[aàáìíè])\2+|(k[ae])\3+|k{3,}|h(?:jh)+j)$/u;

/** Vietnamese laughter as it is typed, in whatever vowel; a run of bursts counts once. */
export function countLaughter(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end, count } = block.tokens;
  for (let first = 0; first < count;) {
    const burst = key[first] ?? '';
    let last = first;
    if (BURST.test(burst)) {
      while (last + 1 < count && key[last + 1] === burst && /^[\s,.!-]*$/u.test(gapAfter(block, last))) last++;
    }
    if (last > first || IN_ONE.test(burst)) add('laughter', start[first] ?? 0, end[last] ?? 0);
    first = last + 1;
  }
}
