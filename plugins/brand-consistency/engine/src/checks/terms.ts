import * as z from 'zod';
import { foldText, phraseKeys } from '../text/fold';
import type { Analysis, Block, Place } from '../text/types';
import { blockAt, blocksOf, byPlace, contains, textAt } from './blocks';
import { singleSpaced } from './letter-case';
import { expandPattern, looksLikePattern } from './patterns';
import { placeSet } from './place-set';
import { emptyTerm } from './rule-error';
import type { BlockFilter, PhraseHit } from './types';

/** A phrase as people write it, or a pattern that stands for a finite list of phrases. */
export const termOption = z.union([z.string(), z.strictObject({ pattern: z.string() })]);
export type TermOption = z.infer<typeof termOption>;

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
  readonly phrases: readonly string[];
  /** Every term is found by the shared pass alone. */
  readonly onlyOnHits: boolean;
  /** In reading order; overlapping matches are reduced to the longest. */
  match(analysis: Analysis, hits: readonly PhraseHit[], reads: BlockFilter): TermMatch[];
}

interface Phrase {
  readonly text: string;
  readonly term: number | null;
  readonly shields: boolean;
  readonly keyed: boolean;
  /** Signs that belong to the phrase before its first and after its last word: `.NET`, `C++`. */
  readonly lead: string;
  readonly trail: string;
  /** Signs between its words that are no mere spacing (`Q&A`): the text must have the same. */
  readonly exactInside: boolean;
}

const INVISIBLE = /[\p{Cf}\p{Cc}\s]/gu;
const QUOTES = /^[“”"'«»‘’]+|[“”"'«»‘’]+$/gu;
const WORD = '[\\p{L}\\p{N}\\p{M}]';
const LEAD = new RegExp(`^[^\\p{L}\\p{N}]+`, 'u');
const TRAIL = /[^\p{L}\p{N}\p{M}]+$/u;
const SIGN_INSIDE = new RegExp(`${WORD}[^\\p{L}\\p{N}\\p{M}\\s\\-–.,/'’]+\\s*${WORD}`, 'u');

/** @throws RuleError `EMPTY_TERM`, `UNSAFE_PATTERN` */
export function literalsOf(term: TermOption, path: string): string[] {
  const written = foldText(typeof term === 'string' ? term : term.pattern);
  if (written.replace(INVISIBLE, '') === '') throw emptyTerm(path);
  const isPattern = typeof term !== 'string' || looksLikePattern(written);
  const literals = isPattern ? expandPattern(written, path) : [written];
  if (literals.some((literal) => literal.replace(INVISIBLE, '') === '')) throw emptyTerm(path);
  return literals.map(singleSpaced);
}

function makePhrase(text: string, term: number | null, shields: boolean, settings: TermSettings): Phrase {
  const keyed = (settings.insideWords !== true || shields) && phraseKeys(text).length > 0;
  // Quotation marks around a term and a full stop after a slogan are the brandbook's punctuation, not the term's.
  const core = keyed ? text.replace(QUOTES, '').replace(/(?<=[\p{L}\p{N}\p{M}])[.,;:…]+$/u, '') : text;
  return {
    text: core,
    term,
    shields,
    keyed,
    lead: LEAD.exec(core)?.[0] ?? '',
    trail: TRAIL.exec(core)?.[0] ?? '',
    exactInside: SIGN_INSIDE.test(core),
  };
}

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

function* scan(phrase: Phrase, analysis: Analysis, reads: BlockFilter, ignoreCase: boolean): Generator<Place> {
  const needle = ignoreCase ? foldCase(phrase.text) : phrase.text;
  for (const { unit, index, block } of blocksOf(analysis, reads)) {
    const text = ignoreCase ? foldCase(block.text) : block.text;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      yield { unit, block: index, start: at, end: at + needle.length };
    }
  }
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
  const phrases: Phrase[] = [];
  for (const [term, source] of sources.entries()) {
    for (const literal of literalsOf(source.term, source.path)) {
      phrases.push(makePhrase(literal, term, false, settings));
    }
    for (const shield of source.shields ?? []) phrases.push(makePhrase(shield, term, true, settings));
  }
  for (const [i, exception] of (settings.exceptions ?? []).entries()) {
    for (const literal of literalsOf(exception, `exceptions.${i}`)) {
      phrases.push(makePhrase(literal, null, true, settings));
    }
  }
  const keyed = phrases.filter((phrase) => phrase.keyed);
  const scanned = phrases.filter((phrase) => !phrase.keyed);

  const match: TermMatcher['match'] = (analysis, hits, reads) => {
    const found: TermMatch[] = [];
    const shields: { readonly place: Place; readonly term: number | null }[] = [];
    const take = (phrase: Phrase, place: Place): void => {
      if (phrase.shields) shields.push({ place, term: phrase.term });
      else if (phrase.term !== null) found.push({ ...place, term: phrase.term });
    };
    for (const hit of hits) {
      const phrase = keyed[hit.phrase];
      const block = blockAt(analysis, hit);
      if (phrase === undefined || block === undefined) continue;
      const place = verify(phrase, hit, block, settings.ignoreCase || phrase.shields);
      if (place !== null) take(phrase, place);
    }
    for (const phrase of scanned) {
      for (const place of scan(phrase, analysis, reads, settings.ignoreCase)) take(phrase, place);
    }
    const spanOf = (place: Place, term: number | null): string =>
      `${term}/${place.unit}/${place.block}/${place.start}/${place.end}`;
    const spans = new Set(shields.length === 0 ? [] : found.map((match) => spanOf(match, match.term)));
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
    const open = found.filter((match) => !forAll.covers(match) && own.get(match.term)?.covers(match) !== true);
    return longestOnly(open.sort((a, b) => byPlace(a, b) || a.term - b.term));
  };
  return { phrases: keyed.map((phrase) => phrase.text), onlyOnHits: scanned.length === 0, match };
}

/** The text of a match as a reader sees it, on one line. */
export const seenText = (analysis: Analysis, place: Place): string => singleSpaced(textAt(analysis, place));
