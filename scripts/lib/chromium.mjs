import { access, readFile, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT, toolFile } from './places.mjs';
import { Problem } from './problem.mjs';
import { run, runNode } from './run.mjs';
import { createSay } from './say.mjs';

/** What the browser tests start Chromium with: headless, and with nothing that calls home while a test runs. */
export const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (/** @type {string} */ file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The browser that playwright-core's own installer would have put in the user's cache. */
const playwrightsOwn = () =>
  createRequire(path.join(ROOT, 'package.json'))('playwright-core').chromium.executablePath();

/**
 * @returns {Promise<string | undefined>} a Chromium that is on this machine
 * @throws {Problem} when CHROMIUM_PATH names something else than a program
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new Problem(`CHROMIUM_PATH says ${named}, and no program is there.`, 'Correct it, or unset it.');
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  for (const candidate of [...candidates, playwrightsOwn()]) {
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
}

async function isDebian() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

/** Debian's Chromium brings no font, and without one every page is blank: Noto has all of Vietnamese. */
const APT_PACKAGES = ['chromium', 'fonts-noto-core'];

/** @param {boolean} quiet */
async function installWithApt(quiet) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env, show: !quiet });
  const args = ['install', '--yes', '--no-install-recommends', ...APT_PACKAGES];
  const installed = await run('apt-get', args, { env, show: !quiet });
  return { ok: installed.code === 0, output: `${updated.output}\n${installed.output}` };
}

/** @param {boolean} quiet */
async function installWithPlaywright(quiet) {
  const { code, output } = await runNode(toolFile('playwright-core', 'cli.js'), ['install', 'chromium'], {
    show: !quiet,
  });
  return { ok: code === 0, output };
}

/**
 * Finds Chromium, or installs it: with apt-get when we are root on Debian, else with Playwright's own installer.
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<string>} its path
 * @throws {Problem} when there is none and none can be installed; browser tests are never silently left out
 */
export async function ensureChromium({ quiet = false } = {}) {
  const found = await findChromium();
  if (found !== undefined) return found;

  const say = createSay(quiet);
  let output = '';
  const asRoot = process.getuid?.() === 0 && (await isDebian());
  for (const [name, install] of /** @type {const} */ ([
    ['apt-get', asRoot ? installWithApt : undefined],
    ['Playwright', installWithPlaywright],
  ])) {
    if (install === undefined) continue;
    say(`No Chromium on this machine; installing one with ${name} …`);
    const tried = await install(quiet);
    output += tried.output;
    const now = await findChromium();
    if (tried.ok && now !== undefined) return now;
  }
  throw new Problem(
    'The browser tests need Chromium, and it could neither be found nor installed.',
    `Install it (Debian or Ubuntu: \`sudo apt-get install ${APT_PACKAGES.join(' ')}\`), or set CHROMIUM_PATH to a Chrome or Chromium that you have.`,
    { detail: output.split('\n').slice(-15).join('\n') },
  );
}
