import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './places.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean, os?: string[], cpu?: string[] }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} LockFile
 */

/**
 * @param {string} file
 * @returns {Promise<LockFile | undefined>}
 */
const readLock = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * What package-lock.json asks for and npm's own record of node_modules lacks or has in another version.
 * @param {LockFile} wanted
 * @param {LockFile} present
 * @returns {string[]} places such as `node_modules/react`
 */
export function lackingPackages(wanted, present) {
  const there = present.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([place, { optional }]) => place.includes('node_modules/') && optional !== true)
    .filter(([place, { version, link }]) => {
      const found = there[place];
      return found === undefined || (link !== true && found.version !== version);
    })
    .map(([place]) => place);
}

/**
 * Whether node_modules already holds what the lock file wants, however it got there (an `npm install` by hand, say):
 * then there is no need to call npm, which takes half a minute to find the same.
 * @param {string} [root]
 * @returns {Promise<boolean>}
 */
export async function isComplete(root = ROOT) {
  const wanted = await readLock(path.join(root, 'package-lock.json'));
  const present = await readLock(path.join(root, 'node_modules', '.package-lock.json'));
  return wanted !== undefined && present !== undefined && lackingPackages(wanted, present).length === 0;
}
