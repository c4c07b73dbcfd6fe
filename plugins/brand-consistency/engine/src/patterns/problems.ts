import type { PatternProblem, PatternProblemCode } from './types';

/** Thrown inside the room only; `compilePattern` returns it. */
export class PatternRefusal extends Error {
  override readonly name = 'PatternRefusal';

  constructor(readonly problem: PatternProblem) {
    super(problem.problem.en);
  }
}

const PHRASES_INSTEAD = {
  vi: 'Liệt kê các cụm từ cần tìm, hoặc dùng a|b, (a|b)?, [a-z], \\w+ và nhìn trước (?=…).',
  en: 'List the phrases to find, or use a|b, (a|b)?, [a-z], \\w+ and look-ahead (?=…).',
};

const refusal = (
  code: PatternProblemCode,
  at: number,
  vi: string,
  en: string,
  cure = PHRASES_INSTEAD,
): PatternRefusal => new PatternRefusal({ code, at, problem: { vi, en }, cure });

/** A pattern that is not well formed at `at`. */
export const syntaxProblem = (at: number, vi: string, en: string, cure = PHRASES_INSTEAD): PatternRefusal =>
  refusal('PATTERN_SYNTAX', at, vi, en, cure);

/** A construct that cannot run in linear time, or that Vale's users do not write. */
export const unsupported = (at: number, written: string): PatternRefusal =>
  refusal(
    'PATTERN_UNSUPPORTED',
    at,
    `Mẫu có “${written}”, không chạy được trong thời gian có giới hạn nên không được dùng.`,
    `The pattern holds “${written}”, which cannot be run within a bounded time.`,
  );

export const tooLarge = (at: number, vi: string, en: string): PatternRefusal =>
  refusal('PATTERN_TOO_LARGE', at, vi, en, {
    vi: 'Chia mẫu thành nhiều mẫu nhỏ, hoặc giảm số lần lặp trong {…}.',
    en: 'Split it into several patterns, or lower the counts in {…}.',
  });

export const emptyPattern = (): PatternRefusal =>
  refusal('PATTERN_EMPTY', 0, 'Mẫu này không thể khớp với chữ nào.', 'This pattern can match no text at all.', {
    vi: 'Viết ít nhất một ký tự cần tìm.',
    en: 'Write at least one character to find.',
  });
