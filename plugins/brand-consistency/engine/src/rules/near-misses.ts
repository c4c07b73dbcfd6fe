import { blocksOf } from '../checks/blocks';
import type { BlockFilter } from '../checks/types';
import { distance } from '../text/distance';
import type { Analysis, Place } from '../text/types';
import { Vocabulary } from '../text/vocabulary';
import { phraseBlock } from './phrase-blocks';
import type { NearMissReason } from './explanation';
import type { TermUse } from './term-uses';

export interface NearPlace extends Place {
  readonly reason: Extract<NearMissReason, 'spelling' | 'letter'>;
  readonly term: string;
}

/** Letters alone: without diacritics, blanks and signs. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Comparing letter by letter costs terms times words: done only for rules that a person can oversee. */
const MOST_TERMS = 200;
/** Of a shorter word nearly everything is one letter away. */
const FEWEST_LETTERS = 5;

interface Wanted {
  readonly term: string;
  readonly words: number;
}

/** The terms by their bare letters. */
function byLettersOf(terms: readonly TermUse[]): Map<string, Wanted> {
  const vocabulary = new Vocabulary();
  const byLetters = new Map<string, Wanted>();
  for (const { literal, written } of terms) {
    const { tokens } = phraseBlock(literal, vocabulary);
    const letters = bare(tokens.key.join(' '));
    if (letters !== '' && !byLetters.has(letters)) byLetters.set(letters, { term: written, words: tokens.count });
  }
  return byLetters;
}

/**
 * Windows of words that hold a term's letters without being the term: other diacritics, other blanks, or one letter
 * more, less or different. `isKnown` tells the places that need no explaining.
 */
export function findNearPlaces(
  terms: readonly TermUse[],
  analysis: Analysis,
  isKnown: (place: Place) => boolean,
  reads: BlockFilter,
): NearPlace[] {
  const byLetters = byLettersOf(terms);
  const longest = [...byLetters.values()].reduce((most, { words }) => Math.max(most, words), 0) + 1;
  const spellable =
    byLetters.size <= MOST_TERMS ? [...byLetters].filter(([letters]) => letters.length >= FEWEST_LETTERS) : [];
  const found: NearPlace[] = [];
  for (const { unit, index, block } of blocksOf(analysis, reads)) {
    const { count, start, end, key } = block.tokens;
    const letters = key.map(bare);
    for (let first = 0; first < count; first++) {
      let window = '';
      for (let last = first; last < count && last - first < longest; last++) {
        window += letters[last] ?? '';
        const same = byLetters.get(window);
        const near = same ?? nearest(spellable, window, last - first + 1);
        if (near === undefined) continue;
        const place = { unit, block: index, start: start[first] ?? 0, end: end[last] ?? 0 };
        if (isKnown(place)) continue;
        found.push({ ...place, reason: same === undefined ? 'letter' : 'spelling', term: near.term });
        first = last;
        break;
      }
    }
  }
  return found;
}

function nearest(terms: readonly (readonly [string, Wanted])[], window: string, words: number): Wanted | undefined {
  return terms.find(
    ([letters, wanted]) =>
      wanted.words === words && Math.abs(letters.length - window.length) <= 1 && distance(letters, window) === 1,
  )?.[1];
}
