import { hasRealBrands, isHeldOut, ownBrands, realBrands } from '../lib/brand-sets.mjs';
import { mean, deviation } from '../lib/statistics.mjs';

/** @typedef {import('../lib/brand-sets.mjs').BrandSet} BrandSet */
/** Where brands want to stand on an axis, and texts of theirs. @typedef {{ mean: number, spread: number, texts: readonly string[], brands: number }} BrandCopy */

/** Where the price tiers lie on the scale, as the score has it. @type {Record<string, number>} */
const TIERS = { budget: 15, mainstream: 45, premium: 70, luxury: 90 };

/** @param {Record<string, any>} brandbook @param {string} axis @returns {number | undefined} */
function targetOf({ tone = {}, personality = {}, positioning = {} }, axis) {
  if (axis === 'tier') return TIERS[positioning.tier];
  const target = tone[axis] ?? personality.traits?.[axis];
  return typeof target === 'object' ? target.target : target;
}

/** The sets whose texts may be tuned to. @returns {BrandSet[]} */
export function copySets() {
  const own = ownBrands();
  return [{ ...own, texts: own.texts.filter(({ id }) => !isHeldOut(id)) }, ...(hasRealBrands() ? [realBrands()] : [])];
}

/**
 * What brands ask of an axis, all languages together, and what copy of theirs there is in one language, names hidden;
 * null for an axis on which no brandbook has a target.
 * @param {readonly BrandSet[]} sets @param {'en' | 'vi'} language @param {string} axis @returns {BrandCopy | null}
 */
export function brandCopy(sets, language, axis) {
  const targets = sets.flatMap(({ brands }) => brands.flatMap(({ brandbook }) => targetOf(brandbook, axis) ?? []));
  if (targets.length < 2) return null;
  const texts = sets.flatMap((set) => set.texts.filter(({ lang }) => lang === language).map(({ masked }) => masked));
  return { mean: mean(targets), spread: deviation(targets), texts, brands: targets.length };
}
