import { Problem } from './problem.mjs';

/** Read in this order: a failed download also makes node-gyp fail, so the network comes before the compiler. */
const CAUSES = [
  {
    pattern: /ENOSPC|no space left on device/i,
    message: 'The disk is full.',
    cure: 'The packages need about 1 GB. Free some space, then run the command again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ERR_SOCKET_TIMEOUT|network (?:request|connectivity)/,
    message: 'The npm registry could not be reached.',
    cure: 'Check the network and, behind a proxy, `npm config get proxy https-proxy registry`; then run the command again.',
  },
  {
    pattern: /E40[134]\b|ETARGET|notarget/,
    message: 'The npm registry does not have, or does not give out, a package that package-lock.json names.',
    cure: 'Check `npm config get registry`: it must offer the whole of Strapi 5.54.0. Then run the command again.',
  },
  {
    pattern: /EACCES|EPERM|permission denied/i,
    message: 'npm may not write into this folder.',
    cure: 'Make the folder your own (for instance `sudo chown -R "$USER" .`), delete node_modules and run the command again.',
  },
  {
    pattern: /gyp ERR!|node-gyp|not found: make|find Python|prebuild-install warn|CC1PLUS|g\+\+|cl\.exe/i,
    message: 'better-sqlite3, the database driver, could not be compiled.',
    cure:
      'A C++ compiler, make and Python 3 are needed. Debian or Ubuntu: `sudo apt-get install build-essential python3`; ' +
      'Fedora: `sudo dnf install gcc-c++ make python3`; macOS: `xcode-select --install`; ' +
      'Windows: the "Desktop development with C++" workload of Visual Studio Build Tools. Then run the command again.',
  },
  {
    pattern: /npm (?:ci|error).*(?:in sync|lock ?file)/i,
    message: 'package.json and package-lock.json disagree.',
    cure: 'Take both from the same commit (`git status`), or run `npm install` once to bring the lock file up to date.',
  },
];

/**
 * What an install's output means for the person who waits for it.
 * @param {string} output the last part of npm's output
 * @param {{ shown?: boolean }} [options] `shown`: the person has seen the output, so it need not be repeated
 * @returns {Problem}
 */
export function explainInstallFailure(output, { shown = false } = {}) {
  const detail = shown ? '' : output.split('\n').slice(-25).join('\n');
  const cause = CAUSES.find(({ pattern }) => pattern.test(output));
  if (cause !== undefined) return new Problem(cause.message, cause.cure, { detail });
  return new Problem(
    'npm could not install the packages.',
    'The lines above are npm’s own. If they do not help: delete node_modules and run the command again.',
    { detail },
  );
}
