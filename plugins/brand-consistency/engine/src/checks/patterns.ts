import { RuleError } from './rule-error';

const MAX_LENGTH = 1000;
const MAX_LITERALS = 1000;
const MAX_DEPTH = 20;

const unsafe = (path: string, vi: string, en: string): RuleError =>
  new RuleError({
    code: 'UNSAFE_PATTERN',
    path,
    problem: { vi, en },
    cure: {
      vi: 'Liệt kê các cụm từ cần tìm, hoặc chỉ dùng a|b, (a|b), (a)? và nhóm chữ ngắn như [sx].',
      en: 'List the phrases to find, or use only a|b, (a|b), (a)? and short classes such as [sz].',
    },
  });

/** Reads a pattern left to right, once; every step costs at most MAX_LITERALS. */
class PatternReader {
  private position = 0;

  constructor(
    private readonly pattern: string,
    private readonly path: string,
  ) {}

  read(): string[] {
    const literals = this.alternatives(0);
    if (this.position < this.pattern.length) {
      throw unsafe(this.path, 'Mẫu này thừa một dấu “)”.', 'This pattern has a “)” too many.');
    }
    return literals;
  }

  private peek(): string {
    return this.pattern[this.position] ?? '';
  }

  private alternatives(depth: number): string[] {
    if (depth > MAX_DEPTH) throw unsafe(this.path, 'Mẫu này lồng quá sâu.', 'This pattern is nested too deeply.');
    const all = this.sequence(depth);
    while (this.peek() === '|') {
      this.position += 1;
      all.push(...this.sequence(depth));
      this.bound(all.length);
    }
    return [...new Set(all)];
  }

  private sequence(depth: number): string[] {
    let done = [''];
    while (this.position < this.pattern.length && this.peek() !== '|' && this.peek() !== ')') {
      const next = this.optional(this.atom(depth));
      this.bound(done.length * next.length);
      done = done.flatMap((start) => next.map((end) => start + end));
    }
    return done;
  }

  private bound(count: number): void {
    if (count > MAX_LITERALS) {
      throw unsafe(
        this.path,
        `Mẫu này sinh ra hơn ${MAX_LITERALS} cụm từ.`,
        `This pattern stands for more than ${MAX_LITERALS} phrases.`,
      );
    }
  }

  private optional(atom: string[]): string[] {
    if (this.peek() !== '?') return atom;
    this.position += 1;
    return [...atom, ''];
  }

  private atom(depth: number): string[] {
    const character = String.fromCodePoint(this.pattern.codePointAt(this.position) ?? 0);
    this.position += character.length;
    if (character === '(') return this.group(depth);
    if (character === '[') return this.characterClass();
    if (character === '\\') return this.escape();
    if ('*+.^${}?'.includes(character)) {
      throw unsafe(
        this.path,
        `Mẫu có “${character}”, có thể khớp với vô số đoạn chữ nên không được dùng.`,
        `The pattern holds “${character}”, which may stand for any text; such patterns are not run.`,
      );
    }
    return [character];
  }

  private group(depth: number): string[] {
    if (this.peek() === '?') {
      if (this.pattern.slice(this.position, this.position + 2) !== '?:') {
        throw unsafe(
          this.path,
          'Mẫu có nhóm “(?…”, loại này không được dùng.',
          'The pattern holds a “(?…” group of a kind that is not run.',
        );
      }
      this.position += 2;
    }
    const inside = this.alternatives(depth + 1);
    if (this.peek() !== ')') throw unsafe(this.path, 'Mẫu này thiếu dấu “)”.', 'This pattern lacks a “)”.');
    this.position += 1;
    return inside;
  }

  private characterClass(): string[] {
    const close = this.pattern.indexOf(']', this.position);
    const body = close < 0 ? '' : this.pattern.slice(this.position, close);
    if (body === '' || /^\^|[\\[\]]|.-./u.test(body)) {
      throw unsafe(
        this.path,
        'Nhóm chữ trong ngoặc vuông chỉ được liệt kê từng chữ, ví dụ [sx].',
        'A class in square brackets may only list its letters, for example [sz].',
      );
    }
    this.position = close + 1;
    return [...new Set(Array.from(body))];
  }

  private escape(): string[] {
    const character = this.peek();
    this.position += 1;
    // Matching is by whole words already, so an explicit word boundary says nothing new.
    if (character === 'b') return [''];
    if (character === 's') return [' '];
    if (character === '' || /[\p{L}\p{N}]/u.test(character)) {
      throw unsafe(
        this.path,
        `Mẫu có “\\${character}”, không được dùng.`,
        `The pattern holds “\\${character}”, which is not run.`,
      );
    }
    return [character];
  }
}

/**
 * The finite list of phrases that a pattern stands for. A pattern never reaches a backtracking engine: what cannot
 * be written out in at most 1,000 phrases is refused.
 * @throws RuleError `UNSAFE_PATTERN`
 */
export function expandPattern(pattern: string, path: string): string[] {
  if (pattern.length > MAX_LENGTH) {
    throw unsafe(path, `Mẫu dài hơn ${MAX_LENGTH} ký tự.`, `The pattern is longer than ${MAX_LENGTH} characters.`);
  }
  return new PatternReader(pattern, path).read();
}

/**
 * Whether a token was meant as a pattern: it holds what no prose holds (`a|b`, `\s`, `[ab]`, `colou?r`, `.*`).
 * “C++”, “Bạn có biết?” and “giá (đã VAT)” are phrases.
 */
export const looksLikePattern = (token: string): boolean =>
  /\||\\|\[|\(\?|\)\?|[.)\]][*+]|\p{L}\?\p{L}|\{\d+,?\d*\}/u.test(token);
