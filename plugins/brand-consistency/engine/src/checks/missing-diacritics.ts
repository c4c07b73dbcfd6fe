import * as z from 'zod';
import { lazily } from '../lazily';
import { AMBIGUOUS_WORDS, BARE_VIETNAMESE, ENGLISH_WORDS, FOREIGN_WORDS } from '../text/language-words';
import { isSyllable, needsDiacritics } from '../text/vietnamese-syllable';
import type { Block, Place } from '../text/types';
import { othersSpeaking } from './address/speech';
import { blocksOf, gapAfter, gapBefore, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { adaptCase, isAllCaps, startsUpper } from './letter-case';
import { restore } from './missing-diacritics/restore';
import { bareSpellings } from './missing-diacritics/words';
import { placeSet } from './place-set';
import { compileTerms } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Also look for single words and short runs inside texts that have their marks. */
    words: z.boolean().default(true),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type MissingDiacriticsOptions = z.infer<ReturnType<typeof optionsSchema>>;

interface Run {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

const PLAIN = /^[a-z]+$/;

/** A word that no Vietnamese spelling allows without marks (“duoc”, “nuoc”), and that is no other language's. */
function lacksMarks(key: string): boolean {
  if (!PLAIN.test(key) || key.length < 2 || ENGLISH_WORDS.has(key) || FOREIGN_WORDS.has(key)) return false;
  return !AMBIGUOUS_WORDS.has(key) && isSyllable(key) && needsDiacritics(key);
}

/** Names keep their capitals: Sapa, Nguyen Van A, TP HCM; only the first word of a sentence says nothing. */
function isName(block: Block, token: number): boolean {
  const text = tokenText(block, token);
  if (!startsUpper(text)) return false;
  if (isAllCaps(text)) return true;
  return token > 0 && !/[.!?:;–—"“(]\s*$/u.test(gapBefore(block, token));
}

const isGlued = (block: Block, token: number): boolean =>
  /[#@/_.-]$/u.test(gapBefore(block, token)) || /^(?:[@/_-]|\.\S)/u.test(gapAfter(block, token));

/** The longest known phrase that begins at a token, in words; 0 when there is none. */
function phraseAt(block: Block, token: number): number {
  for (let length = Math.min(4, block.tokens.count - token); length > 0; length--) {
    if (bareSpellings().has(block.tokens.key.slice(token, token + length).join(' '))) return length;
  }
  return 0;
}

/** Runs of words without marks in a text that otherwise has them. */
function runsIn(block: Block): Run[] {
  const runs: Run[] = [];
  let token = 0;
  while (token < block.tokens.count) {
    let last = token;
    while (last < block.tokens.count && !isName(block, last) && !isGlued(block, last)) {
      if (last > token && !/^\s$/u.test(gapBefore(block, last))) break;
      const phrase = phraseAt(block, last);
      if (phrase > 0) last += phrase;
      else if (lacksMarks(block.tokens.key[last] ?? '')) last += 1;
      else break;
    }
    const keys = block.tokens.key.slice(token, last);
    const { known } = restore(keys);
    // A word of another language may look so: one known word, or words that all are Vietnamese, must vouch for the run.
    if (last > token && (known > 0 || (last - token >= 2 && keys.every((key) => BARE_VIETNAMESE.has(key))))) {
      runs.push({ first: token, last });
    }
    token = Math.max(last, token + 1);
  }
  return runs;
}

/** Some sentences need no marks at all (“anh cho em xem tay”): one word must be impossible without. */
const isProven = (block: Block): boolean =>
  block.tokens.key.some((key, i) => lacksMarks(key) || phraseAt(block, i) > 0);

const WHOLE_SHARE = 0.8;

/** Vietnamese typed without its diacritics: whole blocks, and words among words that have theirs. */
export const missingDiacritics: CheckKind<MissingDiacriticsOptions> = {
  meta: {
    id: 'missing-diacritics',
    summary: { vi: 'Chữ Việt gõ thiếu dấu', en: 'Vietnamese typed without its diacritics' },
    why: {
      vi: 'Chữ không dấu khó đọc, dễ hiểu sai và trông cẩu thả.',
      en: 'Vietnamese without its diacritics is hard to read, easy to misread and looks careless.',
    },
    dimension: 'form',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      block: {
        vi: 'Đoạn này gõ không dấu: gõ lại đủ dấu.',
        en: 'This passage is typed without diacritics: type them.',
      },
      words: {
        vi: '“{actual}” gõ thiếu dấu: viết “{expected}”.',
        en: '“{actual}” lacks its diacritics: write “{expected}”.',
      },
      unclear: {
        vi: '“{actual}” gõ thiếu dấu: gõ lại đủ dấu.',
        en: '“{actual}” lacks its diacritics: type them.',
      },
    },
    fixable: true,
  },
  compile(options) {
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );

    function restored(block: Block, { first, last }: Run): { expected: string[]; sure: boolean } {
      const { text, known } = restore(block.tokens.key.slice(first, last));
      if (known < (last - first) * WHOLE_SHARE) return { expected: [], sure: false };
      const joined = text.join(' ');
      return { expected: [adaptCase(tokenText(block, first), joined)], sure: known === last - first };
    }

    function* inBlock({ unit, index, block }: BlockAt): Generator<Observation & { place: Place }> {
      const placeOf = ({ first, last }: Run): Place => ({
        unit,
        block: index,
        start: block.tokens.start[first] ?? 0,
        end: block.tokens.end[last - 1] ?? 0,
      });
      if (block.undiacritised && isProven(block)) {
        const { expected } = restored(block, { first: 0, last: block.tokens.count });
        yield {
          place: { unit, block: index, start: 0, end: block.text.length },
          message: 'block',
          expected,
          confidence: 0.9,
        };
        return;
      }
      for (const run of options.words ? runsIn(block) : []) {
        const { expected, sure } = restored(block, run);
        const place = placeOf(run);
        const actual = block.text.slice(place.start, place.end);
        const [best] = expected;
        yield {
          place,
          message: best === undefined ? 'unclear' : 'words',
          values: { actual, expected: best ?? '' },
          expected,
          ...(sure && best !== undefined ? { replacement: best } : {}),
          confidence: sure ? 0.85 : 0.6,
        };
      }
    }

    return {
      phrases: exceptions.phrases,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const exempt = placeSet(exceptions.match(analysis, hits));
        for (const at of blocksOf(analysis, reads)) {
          if ((at.block.language ?? analysis.language) !== 'vi') continue;
          const others = placeSet(
            othersSpeaking(at.block).map((span) => ({ ...span, unit: at.unit, block: at.index })),
          );
          for (const observation of inBlock(at)) {
            if (!exempt.covers(observation.place) && !others.covers(observation.place)) yield observation;
          }
        }
      },
    };
  },
};
