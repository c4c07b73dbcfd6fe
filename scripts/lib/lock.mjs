import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';

const POLL = 250;
const HEARTBEAT = 2_000;
/** A holder that has not shown a sign of life for so long is gone, even if its process id was given to another. */
const SILENT = 30_000;

/**
 * The code of a system error. Not by `instanceof`: under jest the error comes from another realm.
 * @param {unknown} error
 */
const codeOf = (error) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {string} directory */
async function isStale(directory) {
  const seen = await stat(directory).catch(() => undefined);
  if (seen === undefined) return false;
  if (Date.now() - seen.mtimeMs > SILENT) return true;
  const [pid, host] = (await readFile(path.join(directory, 'owner'), 'utf8').catch(() => '')).split('\n');
  return pid !== undefined && pid !== '' && host === os.hostname() && !isAlive(Number(pid));
}

/**
 * Lets one process at a time do `work`. A directory is the lock, because making one is atomic on every file system;
 * what a killed process left behind is recognised and cleared.
 * @template T
 * @param {string} directory the lock; its parent is made when missing
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void, patience?: number }} [options] `patience`: milliseconds to wait for another holder
 * @returns {Promise<T>}
 * @throws {Problem} when another process holds the lock for longer than `patience`
 */
export async function withLock(directory, work, { onWait, patience = 20 * 60_000 } = {}) {
  await mkdir(path.dirname(directory), { recursive: true });
  const started = Date.now();
  let told = false;
  for (;;) {
    try {
      await mkdir(directory);
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (await isStale(directory)) {
      // Renaming first: of several waiters only one can move it, the others see ENOENT and try again.
      const away = `${directory}.${process.pid}.stale`;
      await rename(directory, away).catch(() => undefined);
      await rm(away, { recursive: true, force: true });
      continue;
    }
    if (Date.now() - started > patience) {
      throw new Problem(
        'Another command has been preparing this folder for very long.',
        `Wait for it, or end it and delete ${directory}.`,
      );
    }
    if (!told) onWait?.();
    told = true;
    await sleep(POLL);
  }
  await writeFile(path.join(directory, 'owner'), `${process.pid}\n${os.hostname()}\n`);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(directory, now, now).catch(() => undefined);
  }, HEARTBEAT);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(directory, { recursive: true, force: true });
  }
}
