import { spawn } from 'node:child_process';

/** A second Ctrl-C after this many milliseconds ends a server that does not end by itself. */
const GRACE = 500;

/**
 * Runs the compiled demo to its end. Ctrl-C reaches it directly, as a member of the terminal's process group; other
 * signals are handed on, and whoever asked it to stop gets a clean exit.
 * @param {string} file
 * @param {{ args: string[], cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, failure: import('./explain.mjs').Failure | null }>}
 */
export function serve(file, { args, cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    /** @type {import('./explain.mjs').Failure | null} */
    let failure = null;
    let askedAt = 0;

    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      const again = askedAt > 0 && Date.now() - askedAt > GRACE;
      askedAt ||= Date.now();
      if (again) child.kill('SIGKILL');
      else if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, stop);

    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'failed') {
        failure = /** @type {import('./explain.mjs').Failure} */ (/** @type {unknown} */ (message));
      }
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      if (askedAt > 0) resolve({ code: 0, failure: null });
      else if (signal !== null) resolve({ code: 1, failure: { code: 'KILLED', message: signal, stack: null } });
      else resolve({ code: code ?? 1, failure });
    });
  });
}
