import type { Language } from '../../language';
import type { Analysis, Block, Place, Span } from '../../text/types';
import { blockAt, byPlace, contains, sameBlock, tokenAt } from '../blocks';
import { placeSet } from '../place-set';
import type { PlaceSet } from '../place-set';
import type { PhraseHit } from '../types';
import { isPronoun } from './english';
import { EN_TERMS } from './inventory-en';
import type { EnglishTerm } from './inventory-en';
import { VI_PARTICLES, VI_PARTICLE_TRAPS, VI_TERMS, VI_TRAPS } from './inventory-vi';
import { isParticle } from './particle-use';
import { isCustomersVoice, othersSpeaking } from './speech';
import type { AddressTerm, AddressUse, Particle, ParticleUse } from './types';
import { readTerm } from './vietnamese';

type Entry =
  | { readonly what: 'vi'; readonly phrase: string; readonly term: AddressTerm }
  | { readonly what: 'en'; readonly phrase: string; readonly term: EnglishTerm }
  | { readonly what: 'particle'; readonly phrase: string; readonly particle: Particle }
  | { readonly what: 'trap' | 'particleTrap'; readonly phrase: string };

const ENTRIES: readonly Entry[] = [
  ...VI_TERMS.map((term): Entry => ({ what: 'vi', phrase: term.phrase, term })),
  ...EN_TERMS.map((term): Entry => ({ what: 'en', phrase: term.phrase, term })),
  ...VI_PARTICLES.map((particle): Entry => ({ what: 'particle', phrase: particle.form, particle })),
  ...VI_TRAPS.map(({ phrase }): Entry => ({ what: 'trap', phrase })),
  ...VI_PARTICLE_TRAPS.map((phrase): Entry => ({ what: 'particleTrap', phrase })),
];

/** The phrases that reading address asks of the shared pass, in the order `readAddress` expects its hits. */
export const ADDRESS_PHRASES: readonly string[] = ENTRIES.map(({ phrase }) => phrase);

export interface AddressReading {
  readonly uses: readonly AddressUse[];
  readonly particles: readonly ParticleUse[];
}

interface Found extends Place {
  readonly entry: Entry;
}

const SPACED = /^\s+$/u;
const SLASHED = /^\s?[/(]\s?$/u;
const LONGEST_SLASH = 3;

/** Words of a phrase may be parted by blanks, and kin words by a slash too (anh/chị); not by a comma. */
function holdsTogether(block: Block, place: Span, slashes: boolean): boolean {
  const { tokens } = block;
  for (let i = tokenAt(block, place.start) + 1; (tokens.start[i] ?? Infinity) < place.end; i++) {
    const gap = block.text.slice(tokens.end[i - 1] ?? 0, tokens.start[i]);
    if (!SPACED.test(gap) && !(slashes && SLASHED.test(gap))) return false;
  }
  return true;
}

function isInLanguage(entry: Entry, block: Block, analysis: Analysis): boolean {
  const language: Language | null = block.language ?? analysis.language;
  return language === (entry.what === 'en' ? 'en' : 'vi');
}

const overlaps = (a: Place, b: Place): boolean => sameBlock(a, b) && a.start < b.end && b.start < a.end;

/** Drops what lies inside a longer phrase, then what touches a trap of its own sort. Linear after sorting. */
function settle(sorted: readonly Found[]): Found[] {
  const longest: Found[] = [];
  for (const item of sorted) {
    const last = longest.at(-1);
    if (last === undefined || !contains(last, item)) longest.push(item);
  }
  const isTrap = ({ entry }: Found): boolean => entry.what === 'trap' || entry.what === 'particleTrap';
  const traps = (other: Found | undefined, item: Found): boolean =>
    other !== undefined && isTrap(other) && overlaps(other, item);
  return longest.filter((item, i) => !isTrap(item) && !traps(longest[i - 1], item) && !traps(longest[i + 1], item));
}

type SingleKin = Found & { readonly entry: { readonly what: 'vi'; readonly term: AddressTerm } };
const isSingleKin = (found: Found): found is SingleKin =>
  found.entry.what === 'vi' && found.entry.term.register === 'kin' && !found.entry.phrase.includes(' ');

/** A plain “anh/chị/em/…” never names more; it bounds what a hostile text can join. */
const MOST_JOINED = 4;

/** One or more kin words with slashes between them. */
interface Chain {
  readonly first: SingleKin;
  readonly forms: readonly string[];
  readonly end: number;
}

/** What stands between a chain and the word behind it, where a slash or bracket joins them; otherwise null. */
function slashBetween(block: Block | undefined, { first, end }: Chain, item: Place): string | null {
  if (!sameBlock(first, item) || item.start - end > LONGEST_SLASH) return null;
  const gap = block?.text.slice(end, item.start) ?? '';
  return SLASHED.test(gap) ? gap : null;
}

function ofChain({ first, forms, end }: Chain): Found {
  const { term } = first.entry;
  if (forms === term.forms) return first;
  const joined: AddressTerm = { ...term, phrase: forms.join('/'), role: 'reader', forms, certainty: 'word' };
  return { ...first, end, entry: { what: 'vi', phrase: joined.phrase, term: joined } };
}

/** Makes one of “anh/chị” and “Ông (Bà)” where the shared pass found two words. */
function joinSlashed(analysis: Analysis, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  let chain: Chain | null = null;
  for (const item of found) {
    const next = isSingleKin(item) ? item : null;
    if (chain !== null) {
      const block = blockAt(analysis, item);
      const gap: string | null =
        next === null || chain.forms.length >= MOST_JOINED ? null : slashBetween(block, chain, item);
      if (next !== null && gap !== null) {
        // “Anh (Chị)” ends with its bracket.
        const closes: boolean = gap.includes('(') && block?.text.charAt(item.end) === ')';
        chain = {
          first: chain.first,
          forms: [...chain.forms, ...next.entry.term.forms],
          end: item.end + (closes ? 1 : 0),
        };
        continue;
      }
      joined.push(ofChain(chain));
    }
    chain = next === null ? null : { first: next, forms: next.entry.term.forms, end: item.end };
    if (next === null) joined.push(item);
  }
  if (chain !== null) joined.push(ofChain(chain));
  return joined;
}

const I_FORMS: ReadonlySet<string> = new Set(['tôi', 'mình', 'tớ', 'tui', 'I']);

function useOf(found: Found, block: Block): AddressUse | null {
  const { unit, block: index, start, end, entry } = found;
  const place: Place = { unit, block: index, start, end };
  const first = tokenAt(block, start);
  if (entry.what === 'en') {
    const { role, form } = entry.term;
    if (!isPronoun(entry.term, block, first)) return null;
    if (I_FORMS.has(form) && isCustomersVoice(block, start)) return null;
    return { place, language: 'en', role, either: false, forms: [form], register: 'neutral', confidence: 0.9 };
  }
  if (entry.what !== 'vi') return null;
  const slashed = entry.phrase.includes('/') || block.text.slice(start, end).includes('/');
  const term = slashed ? { ...entry.term, certainty: 'word' as const } : entry.term;
  const reading = readTerm(term, block, first, tokenAt(block, end) - 1);
  if (reading === null) return null;
  if (term.forms.every((form) => I_FORMS.has(form)) && reading.role === 'self' && isCustomersVoice(block, start))
    return null;
  const either = term.role === 'either';
  return {
    place,
    language: 'vi',
    role: reading.role,
    either,
    forms: term.forms,
    register: term.register,
    confidence: reading.confidence,
  };
}

/**
 * The address words and particles with which the brand itself speaks; quotations, customers' turns, third persons
 * and other words of the same spelling are left out. `hits` are those of `ADDRESS_PHRASES`.
 */
export function readAddress(analysis: Analysis, hits: readonly PhraseHit[]): AddressReading {
  const found: Found[] = [];
  for (const { unit, block: index, start, end, phrase } of hits) {
    const entry = ENTRIES[phrase];
    const block = blockAt(analysis, { unit, block: index });
    if (entry === undefined || block === undefined || !isInLanguage(entry, block, analysis)) continue;
    if (entry.phrase.includes(' ') && !holdsTogether(block, { start, end }, entry.what === 'vi')) continue;
    found.push({ unit, block: index, start, end, entry });
  }
  found.sort(byPlace);
  const uses: AddressUse[] = [];
  const particles: ParticleUse[] = [];
  let open: Block | undefined;
  let others: PlaceSet | undefined;
  for (const item of joinSlashed(analysis, settle(found))) {
    const block = blockAt(analysis, item);
    if (block === undefined) continue;
    if (block !== open) others = undefined;
    open = block;
    others ??= placeSet(othersSpeaking(block).map((span) => ({ ...span, unit: item.unit, block: item.block })));
    if (others.covers(item)) continue;
    if (item.entry.what === 'particle') {
      const { unit, block: index, start, end } = item;
      if (!isParticle(item.entry.particle, block, tokenAt(block, start))) continue;
      particles.push({ place: { unit, block: index, start, end }, form: item.entry.particle.form });
      continue;
    }
    const use = useOf(item, block);
    if (use !== null) uses.push(use);
  }
  return { uses, particles };
}
