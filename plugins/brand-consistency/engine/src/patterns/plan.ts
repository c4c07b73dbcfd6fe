import type { Branch } from './branches';
import { ASCII, isWordCode } from './char-set';
import type { CharSet } from './char-set';
import { firstOf, within } from './first';
import type { First } from './first';
import { Lead } from './lead';
import { compileProgram, singleSet } from './program';
import type { Program } from './program';
import { sequence } from './syntax-tree';
import type { Node } from './syntax-tree';
import { charactersOf, widthOfAll } from './widths';
import type { Width } from './widths';
import { wordPaths } from './word-paths';
import type { WordPath } from './word-paths';

/** Places at which a branch is told to stand, by an item that every match of it holds. */
export interface Sighting {
  /** Words to look for; empty where it is looked for by characters. */
  readonly paths: readonly WordPath[];
  /** Otherwise: what begins with the characters to look for. */
  readonly lead: Lead | null;
  /** UTF-16 units from the item's beginning to the character looked for. */
  readonly inside: number;
  /** It can stand only where a word begins, so that the inside of words need not be looked at. */
  readonly atWordStart: boolean;
}

/** How a branch is looked for: at a sighting, from which the match begins `before` units earlier. */
export interface Plan {
  readonly sighting: Sighting;
  readonly before: Width;
  /** Where `before` has no limit: what must match from the sighting on, and which characters may come before it. */
  readonly gate: Gate | null;
  /** What a match begins with; null where the sighting tells it already. */
  readonly begins: Lead | null;
  /**
   * The characters of an unlimited loop that it begins with: a match that begins inside a run of them could begin
   * where the run does, so that only the run's beginning is tried.
   */
  readonly run: CharSet | null;
  /** Guessed share of characters at which the branch is tried. */
  readonly cost: number;
}

export interface Gate {
  readonly suffix: Program;
  readonly through: First;
  /** What a match begins with. */
  readonly first: First;
}

interface Offer {
  readonly at: number;
  readonly before: Width;
  readonly paths: readonly WordPath[];
  /** What begins with the characters looked for; null where words are. */
  readonly looked: Node | null;
  readonly inside: number;
  readonly cost: number;
}

const WIDEST_PREFIX = 48;
const ITEMS_TRIED = 8;
const WORD_COST = 0.0005;
const GATE_FACTOR = 3;
const START_SHARE = 0.2;

/** How common characters are in prose, in shares of all; rough. */
function frequency({ ascii, wide }: First): number {
  let share = wide === 0 ? 0 : 0.02;
  for (let code = 0; code < ASCII; code++) {
    if (ascii[code] !== 1) continue;
    if (code === 0x20) share += 0.17;
    else if (code >= 0x61 && code <= 0x7a) share += 0.03;
    else if (code === 0x2e || code === 0x2c) share += 0.01;
    else share += 0.0015;
  }
  return share;
}

const startsWord = (branch: Branch, first: First): boolean => {
  const lead = branch.find(({ kind }) => kind !== 'look');
  return lead?.kind === 'assert' && (lead.what === 'boundary' || lead.what === 'edge') && within(first, true);
};

/**
 * The cheapest way to look for a branch.
 * @param whole it sees the whole block, in which no sentence cuts a run
 */
export function planOf(branch: Branch, whole: boolean): Plan {
  const words = wordPaths(branch, 0);
  if (words.length > 0) {
    const sighting: Sighting = { paths: words, lead: null, inside: 0, atWordStart: true };
    return { sighting, before: { min: 0, max: 0 }, gate: null, begins: null, run: null, cost: WORD_COST };
  }
  const first = firstOf(sequence(branch));
  const atWordStart = startsWord(branch, first);
  const share = frequency(first) * (atWordStart ? START_SHARE : 1);
  let best: Offer = { at: 0, before: { min: 0, max: 0 }, paths: [], looked: sequence(branch), inside: 0, cost: share };
  for (let at = 0; at < Math.min(branch.length, ITEMS_TRIED); at++) {
    const before = widthOfAll(branch.slice(0, at));
    const factor = before.max > WIDEST_PREFIX ? GATE_FACTOR : 1 + (before.max - before.min) * 0.2;
    for (const offer of offersAt(branch, at)) {
      const cost = offer.cost * factor;
      if (cost < best.cost) best = { ...offer, at, before, cost };
    }
  }
  return planFor(branch, best, first, atWordStart, whole);
}

function leadingRun([item]: Branch): CharSet | null {
  return item?.kind === 'repeat' && item.max === Infinity ? singleSet(item.body) : null;
}

function planFor(branch: Branch, best: Offer, first: First, atWordStart: boolean, whole: boolean): Plan {
  const { at, before, paths, looked, inside, cost } = best;
  const lead = looked === null ? null : new Lead(compileProgram(looked, 0), whole);
  const sighting: Sighting = { paths, lead, inside, atWordStart: atWordStart && at === 0 };
  if (before.max <= WIDEST_PREFIX) {
    const begins = before.max === 0 ? null : new Lead(compileProgram(sequence(branch), 0), whole);
    return { sighting, before, gate: null, begins, run: whole ? leadingRun(branch) : null, cost };
  }
  const suffix = compileProgram(sequence(branch.slice(at)), 0);
  const gate = { suffix, through: charactersOf(sequence(branch.slice(0, at))), first };
  return { sighting, before, gate, begins: null, run: null, cost };
}

/** What every match holds from `branch[at]` on: words, or signs, of which there are few between words. */
function* offersAt(branch: Branch, at: number): Generator<Omit<Offer, 'at' | 'before'>> {
  const item = branch[at];
  if (item === undefined || item.kind === 'look' || item.kind === 'assert') return;
  const paths = at === 0 ? [] : wordPaths(branch, at);
  if (paths.length > 0) {
    yield { paths, looked: null, inside: 0, cost: WORD_COST * Math.log2(paths.length + 1) };
    return;
  }
  const rest = branch.slice(at + 1);
  if (item.kind === 'text') {
    for (let inside = 0; inside < item.text.length; inside++) {
      if (isWordCode(item.text.charCodeAt(inside))) continue;
      const looked = sequence([{ ...item, text: item.text.slice(inside) }, ...rest]);
      yield { paths: [], looked, inside, cost: frequency(firstOf(looked)) };
    }
    return;
  }
  const first = firstOf(item);
  if (first.nullable || !within(first, false)) return;
  yield { paths: [], looked: sequence([item, ...rest]), inside: 0, cost: frequency(first) };
}
