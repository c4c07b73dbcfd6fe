import { gapAfter } from '../checks/blocks';
import { phraseKeys } from '../text/fold';
import { stem as stemmed } from '../text/natural';
import type { Analysis, Block, Place } from '../text/types';

/** A phrase does not run on over the end of a sentence. */
const SENTENCE_END = /[.!?…;]/u;
/** Words that may stand between two words of a phrase: "a beach of our own" is heard in "a quiet beach all of our own". */
const LARGEST_GAP = 2;

/** Short words are themselves: a stemmer makes "on" of "one". */
const stem = (key: string): string => (key.length < 4 ? key : stemmed(key));

/** A phrase made ready for matching: stems for English text, syllables for Vietnamese. */
export interface WindowPhrase {
  readonly text: string;
  readonly keys: readonly string[];
  readonly stems: readonly string[];
}

/** One place where a phrase was heard; `exact` when its words stand side by side in order. */
export interface WindowMatch extends Place {
  readonly phrase: number;
  readonly exact: boolean;
  readonly firstToken: number;
}

export function windowPhrase(text: string): WindowPhrase {
  const keys = phraseKeys(text);
  return { text, keys, stems: keys.map(stem) };
}

const comparedKeys = (block: Block): readonly string[] =>
  block.language === 'en' ? block.tokens.key.map(stem) : block.tokens.key;

/** The token index of the phrase's last word when it stands at `first`, with at most LARGEST_GAP words between two of its words. */
function lastToken(block: Block, keys: readonly string[], wanted: readonly string[], first: number): number | null {
  let at = first;
  for (let word = 1; word < wanted.length; word++) {
    const limit = Math.min(keys.length - 1, at + 1 + LARGEST_GAP);
    let next = at + 1;
    while (next <= limit && keys[next] !== wanted[word] && !SENTENCE_END.test(gapAfter(block, next))) next++;
    if (keys[next] !== wanted[word] || SENTENCE_END.test(gapAfter(block, at))) return null;
    if (next > limit) return null;
    at = next;
  }
  return at;
}

/** Finds phrases by stem (English) or syllable (Vietnamese), in order, tolerant of inserted words. */
export function findWindows(analysis: Analysis, phrases: readonly WindowPhrase[]): WindowMatch[] {
  const byFirst = { stem: new Map<string, number[]>(), key: new Map<string, number[]>() };
  const enter = (map: Map<string, number[]>, key: string | undefined, phrase: number): void => {
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), phrase]);
  };
  phrases.forEach((phrase, index) => {
    enter(byFirst.stem, phrase.stems[0], index);
    enter(byFirst.key, phrase.keys[0], index);
  });
  const matches: WindowMatch[] = [];
  analysis.units.forEach((unit, unitIndex) =>
    unit.blocks.forEach((block, blockIndex) => {
      const english = block.language === 'en';
      const keys = comparedKeys(block);
      const first = english ? byFirst.stem : byFirst.key;
      for (let token = 0; token < keys.length; token++) {
        for (const phrase of first.get(keys[token] ?? '') ?? []) {
          const wanted = (english ? phrases[phrase]?.stems : phrases[phrase]?.keys) ?? [];
          const last = lastToken(block, keys, wanted, token);
          if (last === null) continue;
          matches.push({
            unit: unitIndex,
            block: blockIndex,
            start: block.tokens.start[token] ?? 0,
            end: block.tokens.end[last] ?? 0,
            phrase,
            exact: last - token === wanted.length - 1,
            firstToken: token,
          });
        }
      }
    }),
  );
  return matches;
}
