import { tokenise } from '../text/tokens';
import { compilePattern } from './pattern';
import { buildPatternSet, findPatterns, type PatternReach } from './pattern-set';

function find(sources: readonly string[], text: string, ends: readonly number[], reach: PatternReach): unknown[] {
  const patterns = sources.flatMap((source) => {
    const compiled = compilePattern(source, { ignoreCase: false, words: false });
    return compiled.ok ? [compiled.pattern] : [];
  });
  const sentences = ends.map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end }));
  const set = buildPatternSet(
    patterns,
    patterns.map(() => reach),
  );
  const block = { text, tokens: tokenise(text), sentences };
  const read = (): unknown[] =>
    [...findPatterns(block, set)].map(({ pattern, start, end, groups }) => [pattern, start, end, ...groups]);
  const once = read();
  // Its working memory is empty again.
  expect(read()).toEqual(once);
  return once;
}

describe('findPatterns', () => {
  it.each([
    ['ends[.]$', 2],
    ['[.!]$', 3],
    ['\\w-?[.!]$', 3],
    ['[a-z]+s\\.$', 2],
  ])('finds %s where each of the sentences ends', (source, count) => {
    const text = 'This ends. That ends too! So it ends.';
    expect(find([source], text, [10, 25, 37], 'sentence')).toHaveLength(count);
    expect(find([source], text, [10, 25, 37], 'block')).toHaveLength(1);
  });

  it('sorts hits by pattern and start, each with its own groups', () => {
    const text = 'a-b c-d';
    expect(find(['(\\w)-(x)?(\\w)', '\\b(\\w+)\\b', '-'], text, [7], 'block')).toEqual([
      [0, 0, 3, 'a', undefined, 'b'],
      [0, 4, 7, 'c', undefined, 'd'],
      [1, 0, 1, 'a'],
      [1, 2, 3, 'b'],
      [1, 4, 5, 'c'],
      [1, 6, 7, 'd'],
      [2, 1, 2],
      [2, 5, 6],
    ]);
  });

  it('keeps what it found when the set is asked again', () => {
    const compiled = compilePattern('(b)', { ignoreCase: false, words: false });
    if (!compiled.ok) throw new Error('refused');
    const set = buildPatternSet([compiled.pattern]);
    const of = (text: string) => findPatterns({ text, tokens: tokenise(text), sentences: [] }, set);
    const first = of('ab ab');
    const second = of('b');
    expect([first.length, second.length]).toEqual([2, 1]);
    expect([...first].map(({ start, groups }) => [start, ...groups])).toEqual([
      [1, 'b'],
      [4, 'b'],
    ]);
  });
});
