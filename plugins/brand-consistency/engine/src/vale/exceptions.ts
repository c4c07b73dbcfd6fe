import type { Pattern } from '../patterns/pattern';
import { joinedPattern, matches, optionalPattern } from './pattern';

/** What a rule must leave alone. */
export interface Exceptions {
  /** The terms as Vale hands them on, longest first, with `(?-i)` before those that do not set their own case. */
  readonly terms: readonly string[];
  /** The whole as one pattern; '' for none. */
  readonly source: string;
  excuses(observed: string): boolean;
  /** Whether the code units `start`..`end` lie inside an accepted phrase of several words. */
  excusesAt(text: string, start: number, end: number): boolean;
}

/**
 * A rule's exceptions together with the accepted vocabulary (where the rule takes it).
 * Vale writes `(?-i)` into the rule's own list only where no vocabulary is joined to it, which shows in `$sentence`.
 */
export function compileExceptions(own: readonly string[], accepted: readonly string[], vocab: boolean): Exceptions {
  const joined = vocab ? [...own, ...accepted] : [...own];
  const longestFirst = joined.sort((a, b) => b.length - a.length);
  const guarded = longestFirst.map((term) => (term.startsWith('(?i)') ? term : `(?-i)${term}`));
  const isJoined = vocab && accepted.length > 0;
  const source = guarded.length === 0 ? '' : `(?m)\\b(?:${guarded.join('|')})\\b`;
  const all = source === '' ? null : joinedPattern(source, 'exceptions', own);
  const phrases = phrasePattern(isJoined ? [...own, ...accepted] : guarded);
  return {
    terms: isJoined ? longestFirst : guarded,
    source,
    excuses: (observed) => matches(all, observed),
    excusesAt: (text, start, end) => {
      if (phrases === null) return false;
      for (const phrase of phrases.matchesIn(text)) if (start >= phrase.start && end <= phrase.end) return true;
      return false;
    },
  };
}

function phrasePattern(terms: readonly string[]): Pattern | null {
  const phrases = terms.filter((term) => /[ \t]|\\s/.test(term));
  return phrases.length === 0 ? null : optionalPattern(`\\b(?:${phrases.join('|')})\\b`, true);
}
