import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { printLogins, seedScoreAndReport } from './demo';
import { LANGUAGES } from './terminal/language';

/** Compiled, this file lies in dist/demo/seed. */
const DIST = path.resolve(__dirname, '..', '..');
const ROOT = path.dirname(DIST);

/** What the starting script has to know when something failed; it finds the words for it. */
interface Failure {
  kind: 'failed';
  code: string | null;
  message: string;
  stack: string | null;
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: 'failed', code: null, message: String(error), stack: null };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { kind: 'failed', code, message: error.message, stack: error.stack ?? null };
}

async function main(): Promise<void> {
  const once = process.argv.includes('--once');
  const language = LANGUAGES.find((candidate) => process.argv.includes(`--lang=${candidate}`)) ?? 'en';
  const screen = { language, out: process.stdout };

  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: !once });
  strapi.log.level = 'warn';
  // Without its starter nobody could stop this server any more.
  process.once('disconnect', () => void strapi.destroy().finally(() => process.exit()));

  await strapi.load();
  await seedScoreAndReport(strapi, ROOT, screen);
  if (once) {
    await strapi.destroy();
    process.exit();
  }
  await strapi.listen();
  process.send?.({ kind: 'serving' });
  printLogins(strapi.config.get('admin.absoluteUrl'), screen);
}

function end(error: unknown): void {
  const failure = failureOf(error);
  // process.exit at once could overtake the message on its way to the parent.
  if (process.send) process.send(failure, () => process.exit(1));
  else {
    console.error(failure.stack ?? failure.message);
    process.exit(1);
  }
}

process.once('uncaughtException', end);
main().catch(end);
