import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/places.mjs';

const FILE = path.join(ROOT, 'tests', 'eval', 'calibrate', 'anchors.jsonl');

/** One text in two languages, alike in manner, and where it stands on each axis for which it is an anchor. @typedef {{ id: string, manner: string, en: string, vi: string, targets: Record<string, number> }} AnchorText */

/** @returns {AnchorText[]} */
export const allAnchors = () =>
  existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

/** @param {'vi' | 'en'} language @param {string} axis */
export const anchorsOf = (language, axis) =>
  allAnchors().flatMap(({ targets, ...texts }) => {
    const target = targets[axis];
    return target === undefined ? [] : [{ text: texts[language], target }];
  });
