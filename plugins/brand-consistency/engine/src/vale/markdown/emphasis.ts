/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Run {
  readonly sign: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Signs that no emphasis has used up. */
  left: number;
  /** End tags before what is left, start tags behind it. */
  before: string;
  after: string;
}

const SPACE = /^[\s\u00a0]$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** The left- and right-flanking rules of CommonMark 0.31, section 6.2. */
export function scanRun(sign: string, length: number, previous: string, next: string): Run {
  const spaceAfter = next === '' || SPACE.test(next);
  const spaceBefore = previous === '' || SPACE.test(previous);
  const markAfter = PUNCTUATION.test(next);
  const markBefore = PUNCTUATION.test(previous);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const opens = sign === '_' ? left && (!right || markBefore) : left;
  const closes = sign === '_' ? right && (!left || markAfter) : right;
  return { sign, length, opens, closes, left: length, before: '', after: '' };
}

/** How many signs a pair uses up; 0: the “multiple of three” rule forbids it. */
function used(opener: Run, closer: Run): number {
  const forbidden = (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0;
  if (forbidden && closer.length % 3 !== 0) return 0;
  return opener.left >= 2 && closer.left >= 2 ? 2 : 1;
}

const tagOf = (sign: string, count: number): string => (sign === '~' ? 'del' : count === 2 ? 'strong' : 'em');

/** Pairs the runs from `from` on, and drops them from the list. Linear but for the bounded look back. */
export function pairRuns(runs: Run[], from: number): void {
  const open: Run[] = [];
  const bottoms = new Map<string, number>();
  for (const closer of runs.splice(from)) {
    const key = `${closer.sign}${closer.opens ? 1 : 0}${closer.length % 3}`;
    while (closer.closes && closer.left > 0) {
      const bottom = bottoms.get(key) ?? 0;
      let i = open.length - 1;
      let count = 0;
      for (; i >= bottom; i--) {
        const opener = open[i];
        if (opener === undefined || opener.sign !== closer.sign) continue;
        count = used(opener, closer);
        if (count > 0) break;
      }
      const opener = open[i];
      if (i < bottom || opener === undefined) {
        bottoms.set(key, open.length);
        break;
      }
      const tag = tagOf(closer.sign, count);
      opener.left -= count;
      closer.left -= count;
      opener.after = `<${tag}>${opener.after}`;
      closer.before += `</${tag}>`;
      open.length = opener.left > 0 ? i + 1 : i;
      for (const [other, at] of bottoms) if (at > open.length) bottoms.set(other, open.length);
    }
    if (closer.opens && closer.left > 0) open.push(closer);
  }
}

export const runHtml = (run: Run): string => run.before + run.sign.repeat(run.left) + run.after;
