import { parseArgs } from 'node:util';
import { Problem } from '../lib/problem.mjs';
import { LANGUAGES, texts } from './texts.mjs';

/**
 * @param {string[]} args
 * @returns {{ once: boolean, help: boolean, language: import('./texts.mjs').Language }}
 * @throws {Problem} for what the demo does not know
 */
export function readArguments(args) {
  const { values } = parse(args);
  const language = LANGUAGES.find((candidate) => candidate === (values.lang ?? 'en'));
  if (language === undefined) throw new Problem(`--lang ${values.lang}: unknown language.`, texts('en').usage);
  return { once: values.once === true, help: values.help === true, language };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: { once: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), texts('en').usage);
  }
}
