import { createServer } from 'node:net';
import { Problem } from '../lib/problem.mjs';
import { texts } from './texts.mjs';

const USUAL = 1337;
const HIGHEST = 65_535;

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} the system's code for why nobody can listen there, null where one can
 */
const refusal = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'UNKNOWN'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });

/**
 * @param {string} host
 * @param {number} after
 */
async function nextFree(host, after) {
  for (let port = after + 1; port <= Math.min(after + 50, HIGHEST); port += 1) {
    if ((await refusal(host, port)) === null) return port;
  }
  return after + 1;
}

/**
 * Looks whether the admin can be served, before minutes are spent on preparing it.
 * @param {string} host
 * @param {string | undefined} wanted as the environment has it
 * @param {import('./texts.mjs').Language} language
 * @throws {Problem}
 */
export async function refusePortInUse(host, wanted, language) {
  const say = texts(language);
  const fail = (/** @type {{ message: string, cure: string }} */ { message, cure }) => new Problem(message, cure);
  const port = wanted === undefined || wanted === '' ? USUAL : Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST) throw fail(say.portInvalid(wanted ?? ''));
  switch (await refusal(host, port)) {
    case null:
      return;
    case 'EADDRINUSE':
      throw fail(say.portInUse(port, await nextFree(host, port)));
    case 'EACCES':
      throw fail(say.portForbidden(port));
    default:
      throw fail(say.hostUnknown(host));
  }
}
