import { isPlainWords, phraseKeys } from '../text/fold';
import type { Pattern } from '../patterns/pattern';
import type { Analysis, Block, Place } from '../text/types';
import { blockAt, byPlace, contains, textAt } from './blocks';
import { singleSpaced } from './letter-case';
import { asPattern, readTerm, rulePattern } from './patterns';
import type { TermOption } from './patterns';
import { placeSet } from './place-set';
import type { PhraseHit, Sought } from './types';

export interface TermSource {
  readonly term: TermOption;
  /** Where the term stands in the rule's options. */
  readonly path: string;
  /** Longer phrases that hold this term and are right: “quý khách” where “khách” is avoided. */
  readonly shields?: readonly string[];
}

export interface TermSettings {
  readonly ignoreCase: boolean;
  /** Match inside words too. */
  readonly insideWords?: boolean;
  readonly exceptions?: readonly string[];
}

/** A place where one of the terms stands; `term` is its index among the sources. */
export interface TermMatch extends Place {
  readonly term: number;
}

export interface TermMatcher {
  /** What the shared pass is to look for. */
  readonly phrases: readonly Sought[];
  /** In reading order; overlapping matches are reduced to the longest. */
  match(analysis: Analysis, hits: readonly PhraseHit[]): TermMatch[];
}

/** What its hit is a hit of. */
interface Owned {
  /** null: of all terms. */
  readonly term: number | null;
  readonly shields: boolean;
}

interface Phrase extends Owned {
  readonly text: string;
  /** Signs that belong to the phrase before its first and after its last word: `.NET`, `C++`. */
  readonly lead: string;
  readonly trail: string;
  /** Signs between its words that are no mere spacing (`Q&A`): the text must have the same. */
  readonly exactInside: boolean;
}

const QUOTES = /^[“”"'«»‘’]+|[“”"'«»‘’]+$/gu;
const WORD = '[\\p{L}\\p{N}\\p{M}]';
const LEAD = new RegExp(`^[^\\p{L}\\p{N}]+`, 'u');
const TRAIL = /[^\p{L}\p{N}\p{M}]+$/u;
const SIGN_INSIDE = new RegExp(`${WORD}[^\\p{L}\\p{N}\\p{M}\\s\\-–.,/'’]+\\s*${WORD}`, 'u');

function makePhrase(text: string, owned: Owned): Phrase {
  if (isPlainWords(text)) return { ...owned, text, lead: '', trail: '', exactInside: false };
  // Quotation marks around a term and a full stop after a slogan are the brandbook's punctuation, not the term's.
  const core = text.replace(QUOTES, '').replace(/(?<=[\p{L}\p{N}\p{M}])[.,;:…]+$/u, '');
  return {
    ...owned,
    text: core,
    lead: LEAD.exec(core)?.[0] ?? '',
    trail: TRAIL.exec(core)?.[0] ?? '',
    exactInside: SIGN_INSIDE.test(core),
  };
}

const placeOf = ({ unit, block, start, end }: Place): Place => ({ unit, block, start, end });

const foldCase = (text: string): string => {
  const folded = text.toLowerCase();
  // Offsets must survive folding; İ is the one letter that grows.
  return folded.length === text.length ? folded : text;
};

function verify(phrase: Phrase, place: Place, block: Block, ignoreCase: boolean): Place | null {
  const start = place.start - phrase.lead.length;
  const end = place.end + phrase.trail.length;
  if (start < 0 || end > block.text.length) return null;
  if (block.text.slice(start, place.start) !== phrase.lead) return null;
  if (block.text.slice(place.end, end) !== phrase.trail) return null;
  const seen = singleSpaced(block.text.slice(start, end));
  if (!ignoreCase && seen !== phrase.text) return null;
  if (phrase.exactInside && foldCase(seen) !== foldCase(phrase.text)) return null;
  return { unit: place.unit, block: place.block, start, end };
}

/** Removes places inside an earlier, longer one; expects and keeps reading order. */
export function longestOnly<Item extends Place>(sorted: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !contains(last, item)) kept.push(item);
  }
  return kept;
}

/**
 * Makes terms ready for the shared pass.
 * @throws RuleError `EMPTY_TERM`, `UNSAFE_PATTERN`
 */
export function compileTerms(sources: readonly TermSource[], settings: TermSettings): TermMatcher {
  const { ignoreCase, insideWords = false } = settings;
  const sought: Sought[] = [];
  const owners: (Owned | Phrase)[] = [];
  const seek = (what: Pattern, owned: Owned): void => {
    sought.push(what);
    owners.push(owned);
  };
  const addPhrase = (text: string, path: string, owned: Owned, whole: boolean): void => {
    if (!whole || phraseKeys(text).length === 0) {
      // Signs alone and parts of words are no words that phrases could be compared by.
      seek(rulePattern(asPattern(text), path, { ignoreCase, words: false }), owned);
      return;
    }
    const phrase = makePhrase(text, owned);
    sought.push(phrase.text);
    owners.push(phrase);
  };
  const add = (term: TermOption, path: string, owned: Owned): void => {
    const whole = !insideWords || owned.shields;
    const parts = readTerm(term, path, { ignoreCase, words: whole });
    if (parts.kind === 'pattern') seek(parts.pattern, owned);
    else for (const text of parts.phrases) addPhrase(text, path, owned, whole);
  };
  for (const [term, { term: written, path, shields = [] }] of sources.entries()) {
    add(written, path, { term, shields: false });
    for (const shield of shields) addPhrase(shield, path, { term, shields: true }, true);
  }
  for (const [i, exception] of (settings.exceptions ?? []).entries()) {
    add(exception, `exceptions.${i}`, { term: null, shields: true });
  }

  const match: TermMatcher['match'] = (analysis, hits) => {
    const found: TermMatch[] = [];
    const shields: { readonly place: Place; readonly term: number | null }[] = [];
    for (const hit of hits) {
      const owner = owners[hit.phrase];
      const block = blockAt(analysis, hit);
      if (owner === undefined || block === undefined) continue;
      const place = 'text' in owner ? verify(owner, hit, block, ignoreCase || owner.shields) : placeOf(hit);
      if (place === null) continue;
      if (owner.shields) shields.push({ place, term: owner.term });
      else if (owner.term !== null) found.push({ ...place, term: owner.term });
    }
    const settled = (open: TermMatch[]): TermMatch[] =>
      longestOnly(open.sort((a, b) => byPlace(a, b) || a.term - b.term));
    if (shields.length === 0) return settled(found);
    const spanOf = (place: Place, term: number | null): string =>
      `${term}/${place.unit}/${place.block}/${place.start}/${place.end}`;
    const spans = new Set(found.map((match) => spanOf(match, match.term)));
    const forAll = placeSet(shields.filter(({ term }) => term === null).map(({ place }) => place));
    const forTerm = new Map<number, Place[]>();
    for (const { place, term } of shields) {
      // A shield of the term's own must be longer than the term: “Wi-Fi” does not shield “wifi” from itself.
      if (term === null || spans.has(spanOf(place, term))) continue;
      const known = forTerm.get(term);
      if (known === undefined) forTerm.set(term, [place]);
      else known.push(place);
    }
    const own = new Map([...forTerm].map(([term, places]) => [term, placeSet(places)]));
    return settled(found.filter((match) => !forAll.covers(match) && own.get(match.term)?.covers(match) !== true));
  };
  return { phrases: sought, match };
}

/** The text of a match as a reader sees it, on one line. */
export const seenText = (analysis: Analysis, place: Place): string => singleSpaced(textAt(analysis, place));
