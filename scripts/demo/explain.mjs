import path from 'node:path';
import { ROOT } from '../lib/places.mjs';
import { Problem } from '../lib/problem.mjs';
import { texts } from './texts.mjs';

/** @typedef {{ code: string | null, message: string, stack: string | null }} Failure */

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failureOf(error) {
  if (error instanceof Error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { code, message: error.message, stack: error.stack ?? null };
  }
  return /** @type {Failure} */ (error);
}

/**
 * What a failure means for the person who waits. Strapi wraps some errors, so their codes are looked for in the
 * words as well.
 * @param {unknown} error an Error, or what the child process told of one
 * @param {{ data: string, language: import('./texts.mjs').Language }} place `data`: the folder of the demo's database
 * @returns {Problem}
 */
export function explain(error, { data, language }) {
  if (error instanceof Problem) return error;
  const say = texts(language);
  const { code, message, stack } = failureOf(error);
  const words = `${code ?? ''} ${message}`;
  const folder = path.relative(ROOT, data);
  const port = Number(process.env.PORT ?? 1337);
  /** @type {[RegExp, () => { message: string, cure: string }][]} */
  const causes = [
    [/ENOSPC|SQLITE_FULL|no space left/i, say.diskFull],
    [/ERR_DLOPEN_FAILED|NODE_MODULE_VERSION|Could not locate the bindings file|invalid ELF header/i, say.driver],
    [/SQLITE_(?:CORRUPT|NOTADB)|file is not a database|disk image is malformed/i, () => say.databaseBroken(folder)],
    [/SQLITE_BUSY|database is locked/i, say.databaseBusy],
    [
      /EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|unable to open database|readonly database/i,
      () => say.notAllowed(folder),
    ],
    [/EADDRINUSE/, () => say.portInUse(port, port + 1)],
    [/PLUGIN_MISSING|Metadata for "plugin::brand-consistency/, say.pluginMissing],
  ];
  const known = causes.find(([pattern]) => pattern.test(words))?.[1];
  if (known !== undefined) {
    const { message: what, cure } = known();
    return new Problem(what, cure, { cause: error });
  }
  if (code === 'KILLED') {
    const { message: what, cure } = say.killed(message);
    return new Problem(what, cure);
  }
  const { message: what, cure } = say.unexpected();
  return new Problem(what, cure, { cause: error, detail: stack ?? message });
}
