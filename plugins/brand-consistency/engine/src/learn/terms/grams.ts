import { gapAfter, gapBefore, sentenceAt, tokenText } from '../../checks/blocks';
import { startsUpper } from '../../checks/letter-case';
import { placeSet, type PlaceSet } from '../../checks/place-set';
import type { Language } from '../../language';
import type { Analysis, Block, Place } from '../../text/types';
import { countedAs } from './key';
import { stopWordsOf, type StopWords } from './stop-words';

/** One occurrence of some words that stand together. */
export interface Gram {
  /** What is counted: the words' keys, in English their stems, with single spaces between. */
  readonly key: string;
  /** The words as they stand there. */
  readonly text: string;
  readonly place: Place;
  /** Capitalised where nothing asks for it: a name. Null at the start of a sentence and in headings, which tell nothing. */
  readonly named: boolean | null;
}

/** The longest term: two Vietnamese words of two syllables each, or three English words. */
const LONGEST_TERM: Readonly<Record<Language, number>> = { en: 3, vi: 4 };
const SHORTEST_ENGLISH_WORD = 3;

const DIGIT = /\p{Nd}/u;
const BLANK = /^\s+$/u;
/** What may stand before the first word of a sentence. */
const OPENING = /[.!?:…\n“”"‘(\-–—•]\s*$/u;

interface Word {
  readonly index: number;
  readonly key: string;
  readonly upper: boolean;
  readonly opens: boolean;
}

function opensSentence(block: Block, index: number): boolean {
  const start = block.tokens.start[index] ?? 0;
  return index === 0 || sentenceAt(block, start)?.start === start || OPENING.test(gapBefore(block, index));
}

/** Runs of words that may be one term: nothing but blanks between them, no function word, number or form of address. */
function* runsOf(
  block: Block,
  language: Language,
  { breaking }: StopWords,
  isTaken: (place: { start: number; end: number }) => boolean,
): Generator<Word[]> {
  const { tokens } = block;
  let run: Word[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const key = tokens.key[index] ?? '';
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[index] ?? 0;
    const upper = startsUpper(tokenText(block, index));
    const opens = opensSentence(block, index);
    const previous = run.at(-1);
    // Where lower case meets upper in the midst of a sentence a name begins or ends.
    const joins =
      previous !== undefined && BLANK.test(gapAfter(block, index - 1)) && (previous.upper === upper || previous.opens);
    if (!joins && run.length > 0) {
      yield run;
      run = [];
    }
    if (DIGIT.test(key) || breaking.has(key) || isTaken({ start, end })) {
      if (run.length > 0) yield run;
      run = [];
      continue;
    }
    run.push({ index, key: countedAs(key, language), upper, opens });
  }
  if (run.length > 0) yield run;
}

const isTooShort = (key: string, language: Language): boolean =>
  language === 'en' ? key.length < SHORTEST_ENGLISH_WORD : key.length < 2;

/**
 * All terms in the blocks of a language, from one word to a few: Vietnamese ones are sequences of syllables.
 * @param taken places that belong to nobody's terms, such as forms of address
 */
export function* gramsIn(analysis: Analysis, language: Language, taken: readonly Place[]): Generator<Gram> {
  const stop = stopWordsOf(language);
  const places: PlaceSet = placeSet(taken);
  for (const [unit, { blocks }] of analysis.units.entries()) {
    for (const [at, block] of blocks.entries()) {
      if ((block.language ?? analysis.language) !== language || block.undiacritised) continue;
      const isTaken = (span: { start: number; end: number }): boolean => places.covers({ ...span, unit, block: at });
      for (const run of runsOf(block, language, stop, isTaken)) {
        for (let from = 0; from < run.length; from++) {
          for (let length = 1; length <= LONGEST_TERM[language] && from + length <= run.length; length++) {
            const words = run.slice(from, from + length);
            const raw = block.tokens.key[words[0]?.index ?? 0] ?? '';
            if (length === 1 && (stop.never.has(raw) || isTooShort(raw, language))) continue;
            yield gramOf(block, { unit, block: at }, words);
          }
        }
      }
    }
  }
}

function gramOf(block: Block, at: { unit: number; block: number }, words: readonly Word[]): Gram {
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  const start = block.tokens.start[first.index] ?? 0;
  const end = block.tokens.end[last.index] ?? 0;
  const telling = !first.opens && block.kind !== 'heading';
  return {
    key: words.map(({ key }) => key).join(' '),
    text: block.text.slice(start, end),
    place: { ...at, start, end },
    named: telling ? first.upper : null,
  };
}
