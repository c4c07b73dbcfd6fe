import { canonicalJson } from '../brandbook/canonical';
import { SEVERITIES } from '../findings/types';
import { readFactValue } from '../positioning/fact-values';
import { DEFAULT_TONE_TOLERANCE } from '../score/settings';
import { foldKey, foldText } from '../text/fold';
import { isGroup, targetNumber } from './entries';

/** Lists of what is allowed: who adds to them loosens the parent's rule, who leaves something out is only stricter. */
const PERMISSIONS =
  /(^|\.)(self|reader|allow|commentsMaySilence)$|^form\.exceptions$|^touchpoints\.[^.]+\.form\.exceptions$|^exceptions$|^rules\..+\.exceptions$/;
/** Lists of where something holds: who writes one where the parent wrote none narrows it. */
const REACHES = /^(rules|vocabulary|proofs|touchpoints\.[^.]+\.required)\..+\.(languages?|touchpoints|stages|scope)$/;
/** Names are right in one spelling only. */
const SPELLINGS = /^vocabulary\.(protect|competitors)\.|^brand\.|^facts\./;

export const isPermission = (path: string): boolean => PERMISSIONS.test(path);
export const isReach = (path: string): boolean => REACHES.test(path);

/** Numbers of which the child may have less, or more, without loosening what the parent demands. */
const CEILING = /(Max|maxWords|tolerance)$/;
const FLOOR = /(minWords|Min|^thresholds\.\w+|\.thresholds\.\w+|certainty)$/;
const GRAVITY = /\.(severity|level)$/;

const toleranceOf = (value: unknown): number =>
  isGroup(value) && typeof value['tolerance'] === 'number' ? value['tolerance'] : DEFAULT_TONE_TOLERANCE;

/** A tone target: the number, and how far a text may be from it. */
export const isTone = (path: string): boolean => /(^|\.)tone\.\w+$/.test(path);

function keepsTone(parent: unknown, child: unknown, slack: number): boolean {
  const [theirs, own] = [targetNumber(parent), targetNumber(child)];
  if (theirs === null || own === null) return false;
  // A bare number has the tolerance of what it flexes, or the default; it states none of its own.
  const wider = isGroup(child) && child['tolerance'] !== undefined && toleranceOf(child) > toleranceOf(parent);
  return Math.abs(own - theirs) <= slack && !wider;
}

/**
 * Whether the child's value still demands everything that the parent's does. A stricter limit, a narrower tolerance, a
 * graver severity keep a lock; anything else must be the same. Wordings are the same whatever their case; names and
 * facts are not.
 * @param slack points by which a tone target may differ: a touchpoint flexes within the parent's tolerance
 */
export function keeps(path: string, parent: unknown, child: unknown, slack = 0): boolean {
  if (isTone(path)) return keepsTone(parent, child, slack);
  if (typeof parent === 'number' && typeof child === 'number' && !SPELLINGS.test(path)) {
    if (CEILING.test(path)) return child <= parent;
    return FLOOR.test(path) ? child >= parent : child === parent;
  }
  if (GRAVITY.test(path)) {
    const rank = (value: unknown): number => (SEVERITIES as readonly unknown[]).indexOf(value);
    return rank(child) >= rank(parent);
  }
  if (/\.caseSensitive$/.test(path)) return child === true || parent === false;
  if (path.startsWith('facts.')) return sameFact(String(parent), String(child));
  if (typeof parent === 'string' && typeof child === 'string') {
    return SPELLINGS.test(path) ? foldText(parent) === foldText(child) : foldKey(parent) === foldKey(child);
  }
  return canonicalJson(parent) === canonicalJson(child);
}

/** "24h" and "1 ngày" are one fact; what is no number, time or price is compared as it is written. */
function sameFact(parent: string, child: string): boolean {
  if (foldText(parent) === foldText(child)) return true;
  const theirs = readFactValue(parent);
  const own = theirs === null ? null : readFactValue(child, theirs.kind);
  return (
    theirs !== null &&
    own !== null &&
    theirs.canonical === own.canonical &&
    covers(parent, theirs) &&
    covers(child, own)
  );
}

/** The value is all there is to the text: "Ngõ 24 phố 1" is no 24. */
const covers = (text: string, { text: value }: { readonly text: string }): boolean =>
  text.trim().length - value.trim().length <= 2;
