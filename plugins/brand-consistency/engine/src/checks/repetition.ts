import * as z from 'zod';
import { lazily } from '../lazily';
import type { Block, Place } from '../text/types';
import { blocksOf, byPlace, gapAfter, sameBlock, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { isAllCaps, singleSpaced, startsUpper } from './letter-case';
import { placeSet } from './place-set';
import { compileTerms, seenText } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** The same word twice running. */
    words: z.boolean().default(true),
    /** The same run of `words` words more than `max` times within `per` words. */
    density: z
      .strictObject({
        words: z.number().int().min(2).max(8).default(4),
        max: z.number().int().min(1),
        per: z.number().int().min(10).max(5000).default(100),
      })
      .optional(),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type RepetitionOptions = z.infer<ReturnType<typeof optionsSchema>>;

/**
 * Vietnamese doubles words on purpose (từ từ, luôn luôn, xinh xinh), so only function words that never are doubled
 * count as slips. Own list.
 */
const VI_NEVER_DOUBLED: ReadonlySet<string> = new Set(
  'và của các những được cho với tại để đã sẽ đang bị bởi nhưng hoặc thì khi nếu vì do quý khách chúng tôi bạn là có trên dưới này theo về cùng như rất'.split(
    ' ',
  ),
);

/** Words of two syllables that are never doubled. Own list. */
const VI_NEVER_DOUBLED_PAIRS: ReadonlySet<string> = new Set(
  'chúng tôi|chúng ta|quý khách|khách hàng|có thể|không thể|của bạn|cho bạn|của chúng|sản phẩm|dịch vụ|cũng như|bao gồm|để có|những người|tại đây|với những|đã được|sẽ được|nhân viên|ưu đãi'.split(
    '|',
  ),
);

/** “Bàn là là …” and “bay là là” are right, and so is “người bạn bạn quý”. */
const VI_DOUBLED_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  là: new Set('bàn bay lượn sà lướt trôi'.split(' ')),
  bạn: new Set(['người']),
};

/** English words that no name is made of, so that “I I” and “THE THE” are slips too. Own list. */
const EN_NEVER_NAMES: ReadonlySet<string> = new Set('i the and of to is are our your for with this we'.split(' '));

/** English doublings that are correct or said on purpose. Own list. */
const EN_DOUBLED: ReadonlySet<string> = new Set(
  'had that very so no yes bye ha hear knock win yum night chop now there tut cha bora bon hush pom tuk dim long many more much really blah never well go'.split(
    ' ',
  ),
);

function isSlip(block: Block, index: number): boolean {
  const key = block.tokens.key[index] ?? '';
  if (key !== block.tokens.key[index + 1] || /[\p{N}_]/u.test(key)) return false;
  if (!/^\s+$/u.test(gapAfter(block, index))) return false;
  if (block.language === 'vi') {
    return VI_NEVER_DOUBLED.has(key) && VI_DOUBLED_AFTER[key]?.has(block.tokens.key[index - 1] ?? '') !== true;
  }
  const [word, next] = [tokenText(block, index), tokenText(block, index + 1)];
  // “the US us”: an acronym beside the word of its letters.
  if (isAllCaps(word) !== isAllCaps(next)) return false;
  // Duran Duran, Pago Pago: a doubled name.
  if (startsUpper(word) && startsUpper(next) && !(block.language === 'en' && EN_NEVER_NAMES.has(key))) return false;
  return block.language === 'en' && !EN_DOUBLED.has(key);
}

function* doubledWords(blocks: readonly BlockAt[]): Generator<{ place: Place; word: string }> {
  for (const { unit, index, block } of blocks) {
    for (let i = 0; i + 1 < block.tokens.count; i++) {
      if (!isSlip(block, i)) continue;
      const start = block.tokens.start[i] ?? 0;
      while (i + 1 < block.tokens.count && isSlip(block, i)) i += 1;
      yield { place: { unit, block: index, start, end: block.tokens.end[i] ?? start }, word: tokenText(block, i) };
    }
  }
}

/** “chúng tôi chúng tôi”: two syllables twice running. */
function* doubledPairs(blocks: readonly BlockAt[]): Generator<{ place: Place; word: string }> {
  for (const { unit, index, block } of blocks) {
    if (block.language !== 'vi') continue;
    const { key, start, end, count } = block.tokens;
    for (let i = 0; i + 3 < count; i++) {
      if (key[i] !== key[i + 2] || key[i + 1] !== key[i + 3]) continue;
      if (!VI_NEVER_DOUBLED_PAIRS.has(`${key[i]} ${key[i + 1]}`)) continue;
      if (![i, i + 1, i + 2].every((at) => /^\s+$/u.test(gapAfter(block, at)))) continue;
      const place = { unit, block: index, start: start[i] ?? 0, end: end[i + 3] ?? 0 };
      yield { place, word: block.text.slice(start[i] ?? 0, end[i + 1] ?? 0) };
      i += 3;
    }
  }
}

interface Phrase extends Place {
  /** How many words of the asset stand before it. */
  readonly at: number;
}

function densePhrases(
  blocks: readonly BlockAt[],
  { words, max, per }: Required<RepetitionOptions>['density'] & object,
) {
  const places = new Map<string, Phrase[]>();
  let before = 0;
  for (const { unit, index, block } of blocks) {
    const { key, start, end, count } = block.tokens;
    for (let i = 0; i + words <= count; i++) {
      const phrase = key.slice(i, i + words).join(' ');
      const place = { unit, block: index, start: start[i] ?? 0, end: end[i + words - 1] ?? 0, at: before + i };
      const known = places.get(phrase);
      if (known === undefined) places.set(phrase, [place]);
      else if ((known.at(-1)?.at ?? 0) + words <= place.at) known.push(place);
    }
    before += count;
  }
  const dense: { place: Place; count: number }[] = [];
  for (const found of places.values()) {
    const surplus = found.find((place, i) => i >= max && place.at - (found[i - max]?.at ?? 0) < per);
    if (surplus === undefined) continue;
    const { unit, block, start, end } = surplus;
    dense.push({ place: { unit, block, start, end }, count: found.length });
  }
  dense.sort((a, b) => byPlace(a.place, b.place));
  const apart: typeof dense = [];
  for (const item of dense) {
    const last = apart.at(-1)?.place;
    if (last === undefined || !sameBlock(last, item.place) || last.end <= item.place.start) apart.push(item);
  }
  return apart;
}

/** The same word twice running, and the same phrase too often. */
export const repetition: CheckKind<RepetitionOptions> = {
  meta: {
    id: 'repetition',
    summary: { vi: 'Lặp từ liền nhau và lặp cụm từ quá dày', en: 'Doubled words and phrases repeated too densely' },
    why: {
      vi: 'Lặp từ làm câu nặng và thường là lỗi gõ.',
      en: 'Repeated words weigh a sentence down, and are often a slip of the keyboard.',
    },
    dimension: 'form',
    severity: 'suggestion',
    options: optionsSchema,
    messages: {
      doubled: { vi: '“{actual}” bị lặp; giữ một “{word}”.', en: '“{actual}” is doubled; keep one “{word}”.' },
      dense: {
        vi: '“{actual}” xuất hiện {count} lần; đổi cách nói hoặc bỏ bớt, tối đa {max} lần trong {per} từ.',
        en: '“{actual}” appears {count} times; vary it, {max} within {per} words is the most.',
      },
    },
    fixable: true,
  },
  compile(options) {
    const shields = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );
    return {
      phrases: shields.phrases,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const excepted = placeSet(shields.match(analysis, hits));
        const isExcepted = (place: Place): boolean => excepted.covers(place);
        const blocks = [...blocksOf(analysis, reads)];
        if (options.words) {
          for (const { place, word } of doubledWords(blocks)) {
            if (isExcepted(place)) continue;
            const first = seenText(analysis, place).split(' ')[0] ?? word;
            const values = { actual: seenText(analysis, place), word: first };
            yield { place, message: 'doubled', values, expected: [first], replacement: first };
          }
          for (const { place, word } of doubledPairs(blocks)) {
            if (isExcepted(place)) continue;
            const once = singleSpaced(word);
            const values = { actual: seenText(analysis, place), word: once };
            yield { place, message: 'doubled', values, expected: [once], replacement: once };
          }
        }
        if (options.density === undefined) return;
        const { max, per } = options.density;
        for (const { place, count } of densePhrases(blocks, options.density)) {
          if (isExcepted(place)) continue;
          yield { place, message: 'dense', values: { actual: seenText(analysis, place), count, max, per } };
        }
      },
    };
  },
};
