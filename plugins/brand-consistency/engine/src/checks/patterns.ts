import * as z from 'zod';
import { lazily } from '../lazily';
import { compilePattern } from '../patterns/pattern';
import type { Pattern, PatternOptions } from '../patterns/pattern';
import { foldText } from '../text/fold';
import { singleSpaced } from './letter-case';
import { RuleError, emptyTerm } from './rule-error';

/** A phrase as people write it, or a pattern. */
export const termOption = lazily(() => z.union([z.string(), z.strictObject({ pattern: z.string() })]));
export type TermOption = z.infer<ReturnType<typeof termOption>>;

/** What a term asks for: phrases, or what cannot be written out as such. */
export type TermParts =
  | { readonly kind: 'phrases'; readonly phrases: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: Pattern };

/** Longer ones belong into several rules; styles of other linters, which join their terms, are not read by this. */
const MAX_LENGTH = 5_000;
const INVISIBLE = /[\p{Cf}\p{Cc}\s]/gu;
const WHOLE_WORDS: PatternOptions = { ignoreCase: true, words: true };

export const writtenTerm = (term: TermOption): string => (typeof term === 'string' ? term : term.pattern);

/** Whether there is something in it that can be seen. */
const isVisible = (text: string): boolean => text.replace(INVISIBLE, '') !== '';

/**
 * Whether a token was meant as a pattern: it holds what no prose holds (`a|b`, `\s`, `[ab]`, `colou?r`, `.*`).
 * “C++”, “Bạn có biết?” and “giá (đã VAT)” are phrases.
 */
export const looksLikePattern = (token: string): boolean =>
  /\||\\|\[|\(\?|\)\?|[.)\]][*+]|\p{L}\?\p{L}|\{\d+,?\d*\}/u.test(token);

/** The pattern of just this text. */
export const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * A pattern of a rule, ready to run in time linear in the text.
 * @throws RuleError `UNSAFE_PATTERN` for what cannot be run so, or is no pattern
 */
export function rulePattern(source: string, path: string, options: PatternOptions): Pattern {
  if (source.length > MAX_LENGTH) {
    throw new RuleError({
      code: 'UNSAFE_PATTERN',
      path,
      problem: {
        vi: `Mẫu dài hơn ${MAX_LENGTH} ký tự.`,
        en: `The pattern is longer than ${MAX_LENGTH} characters.`,
      },
      cure: { vi: 'Chia thành nhiều mẫu ngắn hơn.', en: 'Split it into several shorter patterns.' },
    });
  }
  const compiled = compilePattern(source, options);
  if (compiled.ok) return compiled.pattern;
  throw new RuleError({ code: 'UNSAFE_PATTERN', path, problem: compiled.problem, cure: compiled.cure });
}

/**
 * What a term asks for. A pattern that stands for at most 1,000 phrases is these phrases, so that blanks, hyphens and
 * apostrophes are read as in any phrase; every other is run by the pattern machine.
 * @throws RuleError `EMPTY_TERM`, `UNSAFE_PATTERN`
 */
export function readTerm(term: TermOption, path: string, options: PatternOptions = WHOLE_WORDS): TermParts {
  const written = foldText(writtenTerm(term));
  if (!isVisible(written)) throw emptyTerm(path);
  if (typeof term === 'string' && !looksLikePattern(written)) {
    return { kind: 'phrases', phrases: [singleSpaced(written)] };
  }
  const pattern = rulePattern(written, path, options);
  const { literals } = pattern;
  if (literals === null) return { kind: 'pattern', pattern };
  if (!literals.every(isVisible)) throw emptyTerm(path);
  return { kind: 'phrases', phrases: literals.map(singleSpaced) };
}

/**
 * The phrases that a term stands for, where the rule must know them all.
 * @throws RuleError `EMPTY_TERM`, `UNSAFE_PATTERN`
 */
export function literalsOf(term: TermOption, path: string): readonly string[] {
  const parts = readTerm(term, path);
  if (parts.kind === 'phrases') return parts.phrases;
  throw new RuleError({
    code: 'UNSAFE_PATTERN',
    path,
    problem: {
      vi: `“${writtenTerm(term)}” có thể khớp với vô số cách viết, nhưng ở đây cần biết từng cách viết.`,
      en: `“${writtenTerm(term)}” stands for any number of spellings, but here each must be known.`,
    },
    cure: {
      vi: 'Ghi từng cách viết, hoặc chỉ dùng a|b, (a|b), (a)? và [sx].',
      en: 'Write out each spelling, or use only a|b, (a|b), (a)? and [sz].',
    },
  });
}
