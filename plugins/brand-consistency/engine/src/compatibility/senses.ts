import { lazily } from '../lazily';
import { mannerOf } from '../personality/manners';
import { bareAdjective } from '../personality/negation';
import { foldKey } from '../text/fold';
import { readLexicon } from '../voice/lexicon';
import { COMPETENCE as EN_COMPETENCE } from '../voice/en/lexicons/competence';
import { EXCITEMENT as EN_EXCITEMENT } from '../voice/en/lexicons/excitement';
import { LUXURY as EN_LUXURY } from '../voice/en/lexicons/luxury';
import { RUGGEDNESS as EN_RUGGEDNESS } from '../voice/en/lexicons/ruggedness';
import { SINCERITY as EN_SINCERITY } from '../voice/en/lexicons/sincerity';
import { SOPHISTICATION as EN_SOPHISTICATION } from '../voice/en/lexicons/sophistication';
import { COMPETENCE as VI_COMPETENCE } from '../voice/vi/lexicons/competence';
import { EXCITEMENT as VI_EXCITEMENT } from '../voice/vi/lexicons/excitement';
import { LUXURY as VI_LUXURY } from '../voice/vi/lexicons/luxury';
import { RUGGEDNESS as VI_RUGGEDNESS } from '../voice/vi/lexicons/ruggedness';
import { SINCERITY as VI_SINCERITY } from '../voice/vi/lexicons/sincerity';
import { SOPHISTICATION as VI_SOPHISTICATION } from '../voice/vi/lexicons/sophistication';

const LEXICONS = [
  ...[EN_COMPETENCE, EN_EXCITEMENT, EN_LUXURY, EN_RUGGEDNESS, EN_SINCERITY, EN_SOPHISTICATION],
  ...[VI_COMPETENCE, VI_EXCITEMENT, VI_LUXURY, VI_RUGGEDNESS, VI_SINCERITY, VI_SOPHISTICATION],
];

/** What an adjective speaks for: a trait, and the facet of it. */
interface Sense {
  readonly trait: string;
  readonly facet: string;
}

const senses = lazily((): ReadonlyMap<string, readonly Sense[]> => {
  const known = new Map<string, Sense[]>();
  for (const { list, entries } of LEXICONS.map(readLexicon)) {
    for (const { forms, reason } of entries.filter(({ weight }) => weight > 0)) {
      for (const form of forms.map(foldKey)) {
        known.set(form, [...(known.get(form) ?? []), { trait: list, facet: `${list}/${reason}` }]);
      }
    }
  }
  return known;
});

const keyOf = (adjective: string): string => foldKey(bareAdjective(adjective));
const sensesOf = (adjective: string): readonly Sense[] => senses().get(keyOf(adjective)) ?? [];

const SAME_FACET = 0.7;
const SAME_TRAIT = 0.4;
/** Two names of one manner: "flashy" and "phô trương". */
export const SAME_MANNER = 0.9;

/**
 * How near two adjectives of `weAre` are in meaning, 0..1, in either language: 1 for the same word, less for words of
 * the same facet or trait in the voice's word lists, so that "honest" and "chân thật" meet.
 */
export function nearness(a: string, b: string): number {
  if (keyOf(a) === keyOf(b)) return 1;
  const [own, theirs] = [sensesOf(a), sensesOf(b)];
  if (own.some(({ facet }) => theirs.some((other) => other.facet === facet))) return SAME_FACET;
  return own.some(({ trait }) => theirs.some((other) => other.trait === trait)) ? SAME_TRAIT : 0;
}

/** How near two adjectives of `weAreNot` are, 0..1: the same word, or names of one manner in either language. */
export function sameManner(a: string, b: string): number {
  if (keyOf(a) === keyOf(b)) return 1;
  const manner = mannerOf(a);
  return manner !== null && manner === mannerOf(b) ? SAME_MANNER : 0;
}

/**
 * Whether what one brand says it is is what the other says it is not: 1 for the same word, SAME_MANNER for another name
 * of the manner. Words that also praise ("luxurious" for showy) contradict only themselves.
 */
export const contradictsManner = (is: string, isNot: string): number => {
  const same = sameManner(is, isNot);
  return same < 1 && sensesOf(is).length > 0 ? 0 : same;
};
