import { spawn } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT, toolFile } from './places.mjs';
import { Problem } from './problem.mjs';
import { temporaryDirectory, testEnvironment } from './test-environment.mjs';

const PATIENCE = 60_000;

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** @typedef {{ email: string, password: string }} Credentials of a person in the admin */

/**
 * @typedef {object} Site
 * @property {string} url without a slash at its end
 * @property {() => string} log what the server said so far
 * @property {() => Promise<void>} stop ends the server and deletes its database
 */

/**
 * Starts Strapi as in production, serving the built admin, on a copy of a database.
 * @param {string} database a SQLite file
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<Site>}
 * @throws {Problem} with the server's last lines, when it does not answer within a minute
 */
export async function startSite(database, { env = {} } = {}) {
  const directory = temporaryDirectory('site');
  const file = path.join(directory, 'data.db');
  await copyFile(database, file);
  const port = await freePort();
  const child = spawn(process.execPath, [toolFile('@strapi/strapi', 'bin/strapi.js'), 'start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...testEnvironment(),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: file,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let ended = false;
  const keep = (/** @type {Buffer} */ chunk) => void (log = (log + chunk.toString('utf8')).slice(-50_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exit = new Promise((resolve) => {
    child.once('exit', () => resolve((ended = true)));
  });

  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    const inTime = await Promise.race([exit, sleep(5_000, false, { ref: false })]);
    if (inTime === false) child.kill('SIGKILL');
    await exit;
    await rm(directory, { recursive: true, force: true });
  };

  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!ended && Date.now() < until) {
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.ok === true) return { url, log: () => log, stop };
    await sleep(100);
  }
  await stop();
  throw new Problem('Strapi did not start.', 'The lines above are its own.', { detail: log });
}
