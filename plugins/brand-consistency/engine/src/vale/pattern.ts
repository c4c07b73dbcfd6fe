import { compilePattern } from '../patterns/pattern';
import type { Pattern } from '../patterns/pattern';
import { ValeRuleError } from './problems';

/** Compiles a pattern as Vale joined it. @throws ValeRuleError naming the rule's key that it came from. */
export function valePattern(source: string, key: string, ignoreCase = false): Pattern {
  const compiled = compilePattern(source, { ignoreCase, words: false });
  if (compiled.ok) return compiled.pattern;
  throw new ValeRuleError('VALE_PATTERN', key, compiled.problem, compiled.cure);
}

/**
 * The same for a pattern that was joined from several: an entry that is wrong by itself is named, so that nobody has to
 * look for it among two hundred. @throws ValeRuleError
 */
export function joinedPattern(source: string, key: string, entries: readonly string[], ignoreCase = false): Pattern {
  const compiled = compilePattern(source, { ignoreCase, words: false });
  if (compiled.ok) return compiled.pattern;
  for (const entry of entries) {
    const alone = compilePattern(`(?:${entry})`, { ignoreCase, words: false });
    if (alone.ok) continue;
    const { problem, cure } = alone;
    throw new ValeRuleError(
      'VALE_PATTERN',
      key,
      { en: `“${entry}”: ${problem.en}`, vi: `“${entry}”: ${problem.vi}` },
      cure,
      entry,
    );
  }
  throw new ValeRuleError('VALE_PATTERN', key, compiled.problem, compiled.cure);
}

/** The same for a pattern that may be left out when it cannot be read. */
export function optionalPattern(source: string, ignoreCase = false): Pattern | null {
  const compiled = compilePattern(source, { ignoreCase, words: false });
  return compiled.ok ? compiled.pattern : null;
}

export function matches(pattern: Pattern | null, text: string): boolean {
  if (pattern === null) return false;
  for (const _ of pattern.matchesIn(text)) return true;
  return false;
}

const WORDS = '(?m)\\b(?:%s)\\b';
const ANYWHERE = '(?m)(?:%s)';

export interface TemplateOptions {
  readonly nonword: boolean;
  /** `WordTemplate` of the configuration; '' for Vale's own. */
  readonly wordTemplate: string;
}

/** Puts the alternatives into the word template. A replacer function, because patterns hold `$`. */
export const inTemplate = (alternatives: string, { nonword, wordTemplate }: TemplateOptions): string =>
  (nonword ? ANYWHERE : wordTemplate === '' ? WORDS : wordTemplate).replace('%s', () => alternatives);
