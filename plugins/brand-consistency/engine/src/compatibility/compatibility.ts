import { canonicalJson } from '../brandbook/canonical';
import type { Brandbook, Term } from '../brandbook/schema';
import { saturate } from '../score/allocate';
import { foldKey } from '../text/fold';
import { targetNumber, valueAt } from './paths';
import { reckonClashes, type WeighedClash } from './reckon';
import type { CompatibilityReport } from './types';

const LOCKED_LOSS = 45;
const CONTRADICTED_LOSS = 35;
/** Points outside a bound at which 63 % is lost. */
const BOUND_SCALE = 30;

const shown = (value: unknown): string => (typeof value === 'object' ? canonicalJson(value) : String(value));
const word = (term: Term): string => foldKey(typeof term === 'string' ? term : term.term);

/** A locked list must hold everything that the parent's holds; any other locked value must be equal. Silence inherits. */
function lockedClash(path: string, parent: unknown, child: unknown): WeighedClash | null {
  if (parent === undefined || child === undefined) return null;
  const missing =
    Array.isArray(parent) && Array.isArray(child)
      ? parent.filter((item) => !child.some((own) => sameTerm(own, item)))
      : null;
  if (missing ? missing.length === 0 : canonicalJson(parent) === canonicalJson(child)) return null;
  const lacking = missing?.map((item) => shown(item)).join(', ');
  return {
    path,
    kind: 'locked',
    parent,
    child,
    loss: LOCKED_LOSS,
    message: lacking
      ? {
          en: `${path} is locked by the parent brand; missing here: ${lacking}`,
          vi: `Thương hiệu mẹ đã khoá ${path}; ở đây còn thiếu: ${lacking}`,
        }
      : {
          en: `${path} is locked by the parent brand at ${shown(parent)}; here it is ${shown(child)}`,
          vi: `Thương hiệu mẹ đã khoá ${path} ở ${shown(parent)}; ở đây lại là ${shown(child)}`,
        },
  };
}

function sameTerm(a: unknown, b: unknown): boolean {
  const text = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : value !== null && typeof value === 'object' && 'term' in value
        ? String(value.term)
        : canonicalJson(value);
  return foldKey(text(a)) === foldKey(text(b));
}

function boundedClash(path: string, [low, high]: readonly [number, number], child: unknown): WeighedClash | null {
  const target = targetNumber(child);
  if (target === null || (target >= low && target <= high)) return null;
  const off = target < low ? low - target : target - high;
  return {
    path,
    kind: 'bounded',
    parent: [low, high],
    child: target,
    loss: Math.max(15, saturate(off, BOUND_SCALE)),
    message: {
      en: `${path} is ${target}; the parent brand allows ${low} to ${high}`,
      vi: `${path} là ${target}; thương hiệu mẹ cho phép từ ${low} đến ${high}`,
    },
  };
}

/** What one brand says it is and the other says it is not; words that one prefers and the other avoids. */
function contradictions(child: Brandbook, parent: Brandbook): WeighedClash[] {
  const pairs: readonly (readonly [string, readonly Term[] | undefined, string, readonly Term[] | undefined])[] = [
    ['personality.weAre', child.personality?.weAre, 'personality.weAreNot', parent.personality?.weAreNot],
    ['personality.weAreNot', child.personality?.weAreNot, 'personality.weAre', parent.personality?.weAre],
    ['vocabulary.prefer', child.vocabulary?.prefer, 'vocabulary.avoid', parent.vocabulary?.avoid],
    ['vocabulary.avoid', child.vocabulary?.avoid, 'vocabulary.prefer', parent.vocabulary?.prefer],
  ];
  return pairs.flatMap(([childPath, own = [], parentPath, theirs = []]) => {
    const against = new Set(theirs.map(word));
    return own
      .filter((term) => against.has(word(term)))
      .map((term): WeighedClash => {
        const name = typeof term === 'string' ? term : term.term;
        return {
          path: childPath,
          kind: 'contradicted',
          parent: name,
          child: name,
          loss: CONTRADICTED_LOSS,
          message: {
            en: `"${name}" stands under ${childPath} here and under ${parentPath} of the parent brand`,
            vi: `"${name}" nằm ở ${childPath} tại đây nhưng lại ở ${parentPath} của thương hiệu mẹ`,
          },
        };
      });
  });
}

/**
 * The child's brandbook against its parent's, at design time: what the parent locks, what it bounds, and what the
 * two contradict. Null with NO_TARGET where the parent sets no policy and nothing contradicts.
 */
export function compatibility(child: Brandbook, parent: Brandbook): CompatibilityReport {
  const policy = parent.parentPolicy;
  const clashes = [
    ...(policy?.locked ?? []).map((path) => lockedClash(path, valueAt(parent, path), valueAt(child, path))),
    ...Object.entries(policy?.bounded ?? {}).map(([path, bounds]) => boundedClash(path, bounds, valueAt(child, path))),
    ...contradictions(child, parent),
  ].filter((clash): clash is WeighedClash => clash !== null);
  if (!policy && clashes.length === 0) return { score: null, reason: 'NO_TARGET', clashes: [] };
  return reckonClashes(clashes);
}
