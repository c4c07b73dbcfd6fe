import { LANGUAGES } from '../language';
import type { Language, Localised } from '../language';
import { lazily } from '../lazily';
import { foldKey } from '../text/fold';
import { readManner, type Manner } from './manner';
import { BOASTFUL } from './manners/boastful';
import { BUREAUCRATIC } from './manners/bureaucratic';
import { CHEAP } from './manners/cheap';
import { CHILDISH } from './manners/childish';
import { CHUMMY } from './manners/chummy';
import { COLD } from './manners/cold';
import { FLIPPANT } from './manners/flippant';
import { GLOOMY } from './manners/gloomy';
import { JARGON } from './manners/jargon';
import { LOUD } from './manners/loud';
import { PREACHY } from './manners/preachy';
import { PUSHY } from './manners/pushy';
import { RUDE } from './manners/rude';
import { SERVILE } from './manners/servile';
import { SHOWY } from './manners/showy';
import { SLANGY } from './manners/slangy';
import { SLOPPY } from './manners/sloppy';
import { SNOBBISH } from './manners/snobbish';
import { VAGUE } from './manners/vague';
import { bareAdjective, withoutNegation } from './negation';

/** All manners, sorted by id. Names and cues were written by hand for this engine; no word list was taken over. */
export const manners: () => readonly Manner[] = lazily(() =>
  [
    BOASTFUL,
    BUREAUCRATIC,
    CHEAP,
    CHILDISH,
    CHUMMY,
    COLD,
    FLIPPANT,
    GLOOMY,
    JARGON,
    LOUD,
    PREACHY,
    PUSHY,
    RUDE,
    SERVILE,
    SHOWY,
    SLANGY,
    SLOPPY,
    SNOBBISH,
    VAGUE,
  ].map(readManner),
);

const byName = lazily(
  (): ReadonlyMap<string, Manner> =>
    new Map(
      manners().flatMap((manner) =>
        LANGUAGES.flatMap((language) => manner.names[language].map((name) => [foldKey(name), manner] as const)),
      ),
    ),
);

/** A Vietnamese syllable says little alone ("nổ", "lạnh"), so only longer names may end a compound. */
const SHORTEST_TAIL: Readonly<Record<Language, number>> = { en: 1, vi: 2 };
const tails = lazily(
  (): ReadonlyMap<string, Manner> =>
    new Map(
      manners().flatMap((manner) =>
        LANGUAGES.flatMap((language) =>
          manner.names[language]
            .map((name) => foldKey(name))
            .filter((key) => key.split(' ').length >= SHORTEST_TAIL[language])
            .map((key) => [key, manner] as const),
        ),
      ),
    ),
);

/**
 * The manner that an adjective of the brandbook means, in either language; null where none is known.
 * Case, hyphens, tone placement and a leading negation ("never pushy", "không khoe khoang") make no difference. A
 * compound is known by its end: "gourmet-snobbish" is snobbish, "hàng hiệu phô trương" is showy.
 */
export function mannerOf(adjective: string): Manner | null {
  const words = foldKey(bareAdjective(adjective)).split(' ');
  const whole = [adjective, withoutNegation(adjective), words.join(' ')]
    .map((form) => byName().get(foldKey(form)))
    .find((manner) => manner !== undefined);
  if (whole !== undefined) return whole;
  for (let from = 1; from < words.length; from++) {
    const tail = tails().get(words.slice(from).join(' '));
    if (tail !== undefined) return tail;
  }
  return null;
}

const reasons = lazily(
  (): ReadonlyMap<string, Localised> =>
    new Map(
      manners().flatMap(({ id, cues }) =>
        LANGUAGES.flatMap((language) =>
          cues[language].map(([phrase, reason]) => [`${id}/${language}/${foldKey(phrase)}`, reason] as const),
        ),
      ),
    ),
);

/** What the words of a finding do, for example "belittles others"; null where they are no cue of the manner. */
export function cueReason(manner: Manner, language: Language, words: string): Localised | null {
  return reasons().get(`${manner.id}/${language}/${foldKey(words)}`) ?? null;
}
