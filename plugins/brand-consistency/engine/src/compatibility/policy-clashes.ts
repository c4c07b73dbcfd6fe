import type { Brandbook } from '../brandbook/schema';
import { saturate } from '../score/allocate';
import { DEFAULT_TONE_TOLERANCE } from '../score/settings';
import { tierStep } from './tiers';
import { isPermission, isReach, isTone, keeps } from './demands';
import { entryGroup, entryName, isGroup, isSilent, shown, targetNumber, valueAt, type Group } from './entries';
import { flexAt, homeOf } from './flex';
import { rulingOn, type Bounds, type CompiledPolicy, type Ruling } from './policy';
import { boundedText, listText, lockedText } from './texts';
import type { WeighedClash } from './reckon';

const LOCKED_LOSS = 45;
/** A bound that is broken costs at least this much. */
const LEAST_BOUND_LOSS = 15;
/** Points outside a bound at which 63 % is lost. */
const BOUND_SCALE = 30;
/** A tier outside the bounds, by steps. */
const TIER_STEP_LOSS = 25;
/** What says who a brand is, and what it grants its own children: no parent fixes these. */
const OWN = ['brandbook', 'brand', 'parentPolicy', 'touchpoints'];

type Pair = { readonly path: string; readonly parent: unknown; readonly child: unknown };
interface Books {
  readonly child: Brandbook;
  readonly parent: Brandbook;
  readonly policy: CompiledPolicy;
}

const rulingAt = (policy: CompiledPolicy, path: string): Ruling | null => {
  const home = homeOf(path);
  return home === null ? rulingOn(policy, path) : rulingOn(policy, path, home);
};

/** What both books say, side by side: the parts of the format, and each touchpoint that the child flexes. */
function sides({ child, parent }: Books): Pair[] {
  const groups = [child, parent] as const;
  const keys = [...new Set(groups.flatMap((book) => Object.keys(book)))].filter((key) => !OWN.includes(key)).sort();
  const languages = { path: 'brand.languages', parent: parent.brand.languages, child: child.brand.languages };
  const flexed = Object.entries(child.touchpoints ?? {}).map(([touchpoint, flex]) => ({
    path: `touchpoints.${touchpoint}`,
    parent: flexAt(parent, touchpoint),
    child: flex,
  }));
  const parts = keys.map((path) => ({ path, parent: (parent as Group)[path], child: (child as Group)[path] }));
  return [languages, ...parts, ...flexed];
}

/** A touchpoint may flex a locked tone within the parent's tolerance, unless the parent flexes it there itself. */
function slackAt({ parent }: Books, path: string): number {
  const home = homeOf(path);
  if (home === null || !isTone(path) || valueAt(parent, path) !== undefined) return 0;
  const base = valueAt(parent, home);
  return isGroup(base) && typeof base['tolerance'] === 'number' ? base['tolerance'] : DEFAULT_TONE_TOLERANCE;
}

function lockedLists({ path, parent, child }: Pair, isLocked: (path: string) => boolean): WeighedClash[] {
  const [theirs, own] = [parent as readonly unknown[], child as readonly unknown[]];
  const names = (list: readonly unknown[]): ReadonlySet<string> => new Set(list.map(entryName));
  const lackingIn = (list: readonly unknown[], wanted: readonly unknown[]): unknown[] => {
    const there = names(list);
    return wanted.filter((entry) => !there.has(entryName(entry)) && isLocked(`${path}.${entryName(entry)}`));
  };
  const permission = isPermission(path);
  const missing = permission ? [] : lackingIn(own, theirs);
  const added = permission ? lackingIn(theirs, own) : [];
  if (missing.length + added.length === 0) return [];
  const message = listText(path, missing.map(shown).sort().join(', '), added.map(shown).sort().join(', '));
  return [{ path, kind: 'locked', parent, child, loss: LOCKED_LOSS, message }];
}

/** Entries of the same name; of several, the one that is the same throughout. */
function partners(theirs: readonly unknown[], own: readonly unknown[]): (readonly [unknown, unknown])[] {
  return theirs.flatMap((entry) => {
    const named = own.filter((other) => entryName(other) === entryName(entry));
    const same = named.find((other) => JSON.stringify(other) === JSON.stringify(entry));
    const partner = same ?? named[0];
    return partner === undefined ? [] : [[entry, partner] as const];
  });
}

function lockedClashes(books: Books, { path, parent, child }: Pair): WeighedClash[] {
  const isLocked = (at: string): boolean => rulingAt(books.policy, at)?.kind === 'locked';
  const clash = (): WeighedClash[] =>
    isLocked(path)
      ? [{ path, kind: 'locked', parent, child, loss: LOCKED_LOSS, message: lockedText(path, parent, child) }]
      : [];
  if (isSilent(child)) return [];
  if (/^rules\..+\.enabled$/.test(path)) return child === false && parent !== false ? clash() : [];
  if (isSilent(parent)) return isReach(path) ? clash() : [];
  if (Array.isArray(parent) && Array.isArray(child)) {
    const pairs = partners(parent, child).flatMap(([entry, own]) =>
      lockedClashes(books, {
        path: `${path}.${entryName(entry)}`,
        parent: entryGroup(entry),
        child: entryGroup(own),
      }),
    );
    return [...lockedLists({ path, parent, child }, isLocked), ...pairs];
  }
  if (isGroup(parent) && isGroup(child) && !isTone(path)) {
    const keys = [...new Set([...Object.keys(parent), ...Object.keys(child)])].sort();
    return keys.flatMap((key) =>
      lockedClashes(books, { path: `${path}.${key}`, parent: parent[key], child: child[key] }),
    );
  }
  return keeps(path, parent, child, slackAt(books, path)) ? [] : clash();
}

interface Position {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lossOf: (off: number) => number;
}

/** A value and its bounds as numbers; null where they cannot be compared. */
function positionOf(value: unknown, [low, high]: Bounds): Position | null {
  if (typeof low === 'string' && typeof high === 'string') {
    const at = tierStep(value);
    const [from, to] = [tierStep(low), tierStep(high)];
    if (at === null || from === null || to === null) return null;
    return { value: at, low: from, high: to, lossOf: (off) => Math.min(60, TIER_STEP_LOSS * off) };
  }
  const target = targetNumber(value);
  if (target === null || typeof low === 'string' || typeof high === 'string') return null;
  return { value: target, low, high, lossOf: (off) => Math.max(LEAST_BOUND_LOSS, saturate(off, BOUND_SCALE)) };
}

function boundedClashes(books: Books, { path, parent, child }: Pair): WeighedClash[] {
  if (isSilent(child)) return [];
  const target = isTone(path) || !(isGroup(child) || Array.isArray(child));
  if (!target) {
    const entries: readonly (readonly [string, unknown, unknown])[] = Array.isArray(child)
      ? child.map((own: unknown) => {
          const name = entryName(own);
          const theirs = Array.isArray(parent) ? parent.find((entry) => entryName(entry) === name) : undefined;
          return [name, theirs, isGroup(own) ? own : undefined] as const;
        })
      : Object.entries(child as Group).map(([key, own]) => [key, isGroup(parent) ? parent[key] : undefined, own]);
    return entries.flatMap(([key, theirs, own]) =>
      boundedClashes(books, { path: `${path}.${key}`, parent: theirs, child: own }),
    );
  }
  const ruling = rulingAt(books.policy, path);
  if (ruling?.kind !== 'bounded') return [];
  const position = positionOf(child, ruling.bounds);
  if (position === null) return [];
  const { value, low, high, lossOf } = position;
  const off = Math.max(low - value, value - high);
  // What the parent itself does it cannot forbid.
  if (off <= 0 || (parent !== undefined && positionOf(parent, ruling.bounds)?.value === value)) return [];
  const own = targetNumber(child) ?? child;
  return [
    {
      path,
      kind: 'bounded',
      parent: [...ruling.bounds],
      child: own,
      loss: lossOf(off),
      message: boundedText(path, own, ruling.bounds),
    },
  ];
}

/**
 * What the child's book says against the parent's policy. Who is silent inherits. A locked list that the child writes
 * must hold everything of the parent's, and may hold more; where a list says what is allowed it is the other way round.
 */
export function policyClashes(child: Brandbook, parent: Brandbook, policy: CompiledPolicy): WeighedClash[] {
  if (policy.entries.length === 0) return [];
  const books = { child, parent, policy };
  return sides(books).flatMap((pair) => [...lockedClashes(books, pair), ...boundedClashes(books, pair)]);
}
