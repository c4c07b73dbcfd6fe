import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/places.mjs';
import { hasShared, sharedSet } from '../lib/sets.mjs';

const ASSETS = path.join(ROOT, 'demo', 'company', 'assets');
const NEWS = 40;

/**
 * Texts long enough to be cut: the demo company's, each asset by itself, and in English news where the sets of others
 * are at hand.
 * @param {'vi' | 'en'} language @returns {string[]}
 */
export function longTexts(language) {
  const assets = readdirSync(ASSETS)
    .sort()
    .flatMap((file) => parse(readFileSync(path.join(ASSETS, file), 'utf8')))
    .map((asset) => stringsIn(asset.locales?.[language] ?? {}).join('\n'));
  if (language === 'vi' || !hasShared()) return assets;
  const news = sharedSet('readability-en').filter(({ level }) => level === 2);
  return [...assets, ...news.slice(0, NEWS).map(({ text }) => String(text))];
}

/** Sentences only: names of components and headings are left out. @param {unknown} value @returns {string[]} */
function stringsIn(value) {
  if (typeof value === 'string') return /[.!?…]/u.test(value) && /\s/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
