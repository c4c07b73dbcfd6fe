import { spawn } from 'node:child_process';
import { ROOT } from './places.mjs';

/** Enough of a tool's output to tell why it failed, without keeping megabytes of a chatty install. */
const TAIL = 20_000;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the repository's root
 * @property {Record<string, string | undefined>} [env] added to our own environment
 * @property {boolean | 'stderr'} [show] let the output through as it comes: all of it, or only stderr
 * @property {boolean} [shell]
 */

/**
 * Runs a command to its end and keeps the last part of what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the command does not exist
 */
export function run(command, args, { cwd = ROOT, env = {}, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /**
     * @param {NodeJS.WriteStream} stream
     * @param {boolean} shown
     */
    const collect = (stream, shown) => (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString('utf8')).slice(-TAIL);
      if (shown) stream.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout, show === true));
    child.stderr.on('data', collect(process.stderr, show !== false));
    child.on('error', (error) => resolve({ code: 127, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 128), output }));
  });
}

/**
 * Runs a JavaScript file with this very Node.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

/**
 * npm as the one that started us, so that a machine with several npms uses one of them only.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) return runNode(script, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
