import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/places.mjs';

/** Sets by others, kept outside the repository. */
export const SHARED = path.resolve(ROOT, '..', 'shared', 'eval');
/** Sets of our own. */
export const OWN = path.join(ROOT, 'tests', 'eval', 'sets');

/** @param {string} file @returns {any[]} */
export const rowsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

export const hasShared = () => existsSync(SHARED);
/** @param {string} name @returns {any[]} */
export const sharedSet = (name) => rowsIn(path.join(SHARED, `${name}.jsonl`));
/** @param {string} name @returns {any[]} */
export const ownSet = (name) => rowsIn(path.join(OWN, `${name}.jsonl`));

/**
 * Whether an item is in the half that weights may be fitted to; figures are told of the other half. By hash of the
 * item's group (a pair, an article), so that nothing of one group is in both.
 * @param {string | number} group
 */
export const isForTuning = (group) => (createHash('sha256').update(String(group)).digest()[0] ?? 0) % 2 === 0;
