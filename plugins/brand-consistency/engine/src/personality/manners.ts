import { LANGUAGES } from '../language';
import type { Language, Localised } from '../language';
import { lazily } from '../lazily';
import { foldKey } from '../text/fold';
import { mannerSchema, type Manner } from './manner';
import boastful from './manners/boastful.json';
import bureaucratic from './manners/bureaucratic.json';
import cheap from './manners/cheap.json';
import childish from './manners/childish.json';
import chummy from './manners/chummy.json';
import cold from './manners/cold.json';
import flippant from './manners/flippant.json';
import gloomy from './manners/gloomy.json';
import jargon from './manners/jargon.json';
import loud from './manners/loud.json';
import preachy from './manners/preachy.json';
import pushy from './manners/pushy.json';
import rude from './manners/rude.json';
import servile from './manners/servile.json';
import showy from './manners/showy.json';
import slangy from './manners/slangy.json';
import sloppy from './manners/sloppy.json';
import snobbish from './manners/snobbish.json';
import vague from './manners/vague.json';
import { bareAdjective, withoutNegation } from './negation';

/** All manners, sorted by id. Names and cues were written by hand for this engine; no word list was taken over. */
export const manners: () => readonly Manner[] = lazily(() =>
  [
    boastful,
    bureaucratic,
    cheap,
    childish,
    chummy,
    cold,
    flippant,
    gloomy,
    jargon,
    loud,
    preachy,
    pushy,
    rude,
    servile,
    showy,
    slangy,
    sloppy,
    snobbish,
    vague,
  ].map((data) => mannerSchema.parse(data)),
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
  (): ReadonlyMap<string, string> =>
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
  const reason = reasons().get(`${manner.id}/${language}/${foldKey(words)}`);
  return reason === undefined ? null : (manner.reasons[reason] ?? null);
}
