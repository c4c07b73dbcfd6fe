import type { Language } from '../../language';
import type { Block } from '../../text/types';
import { gapAfter, tokenText } from '../blocks';
import { spokenNumber, spokenSyllables } from './syllables';

/** A stretch that is spoken in one breath: tokens `first` up to but not including `last`. */
export interface Breath {
  readonly first: number;
  readonly last: number;
  readonly syllables: number;
}

const PAUSE = /[.!?…;:,](?:[\s"”’)\]]|$)|\s[–—-]\s|[()[\]–—\n\uFFFC]/u;
/** 35.000 and 1,250: the parts are one number. */
const INSIDE_NUMBER = /^[.,]$/u;
const SPOKEN_SIGNS: readonly (readonly [sign: string, syllables: number])[] = [
  ['%', 2],
  ['₫', 1],
  ['$', 2],
];

/** Tokens that stand in brackets are directions to the speaker and are not said. */
export function directionsIn(block: Block): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  for (let i = 0; i < block.tokens.count; i++) {
    if (i === 0) depth += count(block.text.slice(0, block.tokens.start[0] ?? 0));
    if (depth > 0) inside.add(i);
    depth = Math.max(0, depth + count(gapAfter(block, i)));
  }
  return inside;
}

const count = (gap: string): number => (gap.match(/[([]/gu)?.length ?? 0) - (gap.match(/[)\]]/gu)?.length ?? 0);

/** The breaths of a block. Linear. */
export function breathsOf(block: Block, language: Language, silent: ReadonlySet<number>): Breath[] {
  const breaths: Breath[] = [];
  let first = -1;
  let syllables = 0;
  const close = (last: number): void => {
    if (first >= 0) breaths.push({ first, last, syllables });
    first = -1;
    syllables = 0;
  };
  for (let i = 0; i < block.tokens.count; i++) {
    if (silent.has(i)) {
      close(i);
      continue;
    }
    if (first < 0) first = i;
    let digits = tokenText(block, i);
    if (/^\p{N}+$/u.test(digits)) {
      while (
        i + 1 < block.tokens.count &&
        INSIDE_NUMBER.test(gapAfter(block, i)) &&
        /^\p{N}{3}\p{L}?$/u.test(tokenText(block, i + 1))
      ) {
        i += 1;
        digits += tokenText(block, i).replace(/\p{L}/u, '');
      }
      syllables += spokenNumber(digits, language);
    } else syllables += spokenSyllables(block.tokens.key[i] ?? '', language);
    const gap = gapAfter(block, i);
    for (const [sign, more] of SPOKEN_SIGNS) if (gap.includes(sign)) syllables += more;
    if (PAUSE.test(gap)) close(i + 1);
  }
  close(block.tokens.count);
  return breaths;
}

const JOINTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set('và rồi nhưng để khi nếu thì mà vì hoặc hay còn cùng sau trước với do nên'.split(' ')),
  en: new Set('and but so because when which then who that while before after with for or if'.split(' ')),
};

/** The joint nearest to the middle of a breath, where a full stop or a comma helps; null when there is none. */
export function jointOf(block: Block, { first, last }: Breath, language: Language): number | null {
  const middle = (first + last) / 2;
  let best: number | null = null;
  for (let i = first + 2; i < last - 1; i++) {
    if (!JOINTS[language].has(block.tokens.key[i] ?? '')) continue;
    if (best === null || Math.abs(i - middle) < Math.abs(best - middle)) best = i;
  }
  return best;
}
