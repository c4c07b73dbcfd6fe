import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import { compileRules, runRules, runRuleSets } from './rules';
import type { Rule, RunContext } from './rules';
import { scopeFrom } from './scope';

const plain = (text: string, path = 'body'): TextUnit => ({ path, text, format: 'plain' });
const avoid = (id: string, ...tokens: string[]): Rule => ({ id, kind: 'existence', options: { tokens } });
const run = (rules: readonly Rule[], units: readonly TextUnit[], context?: RunContext) => {
  const { rules: compiled, problems } = compileRules(rules);
  expect(problems).toEqual([]);
  return runRules(compiled, analyse(units), context);
};

describe('compileRules tells problems instead of throwing', () => {
  const problemsOf = (...rules: Rule[]) => compileRules(rules).problems;

  test.each<[string, Rule, string, string]>([
    ['unknown kind', { id: 'a', kind: 'telepathy', options: {} }, 'UNKNOWN_KIND', 'kind'],
    ['unknown option', { id: 'a', kind: 'existence', options: { tokens: ['x'], tokns: 1 } }, 'INVALID_OPTION', 'tokns'],
    ['missing option', { id: 'a', kind: 'existence', options: {} }, 'INVALID_OPTION', 'tokens'],
    ['wrong type inside', { id: 'a', kind: 'existence', options: { tokens: ['x', 7] } }, 'INVALID_OPTION', 'tokens.1'],
    ['no options at all', { id: 'a', kind: 'existence', options: null }, 'INVALID_OPTION', ''],
    ['empty term', { id: 'a', kind: 'existence', options: { tokens: ['x', ' \u200b '] } }, 'EMPTY_TERM', 'tokens.1'],
    [
      'pattern for nothing',
      { id: 'a', kind: 'existence', options: { tokens: [{ pattern: '(a)?' }] } },
      'EMPTY_TERM',
      'tokens.0',
    ],
    [
      'unsafe pattern',
      { id: 'a', kind: 'existence', options: { tokens: ['(a+)\\1|b'] } },
      'UNSAFE_PATTERN',
      'tokens.0',
    ],
    ['empty replaced term', { id: 'a', kind: 'substitution', options: { swap: { ' ': 'x' } } }, 'EMPTY_TERM', 'swap. '],
    ['own replacement', { id: 'a', kind: 'substitution', options: { swap: { rẻ: 'rẻ' } } }, 'CONTRADICTION', 'swap.rẻ'],
    ['min above max', { id: 'a', kind: 'occurrence', options: { token: 'x', min: 3, max: 1 } }, 'INVALID_OPTION', ''],
    ['no limit', { id: 'a', kind: 'length', options: {} }, 'INVALID_OPTION', ''],
    ['empty name', { id: 'a', kind: 'protect', options: { names: [''] } }, 'EMPTY_TERM', 'names.0'],
    ['name without a word', { id: 'a', kind: 'protect', options: { names: ['☕'] } }, 'EMPTY_TERM', 'names.0'],
    ['empty required', { id: 'a', kind: 'required', options: { any: [' '] } }, 'EMPTY_TERM', 'any.0'],
    ['empty address', { id: 'a', kind: 'address', options: { vi: { self: [''] } } }, 'EMPTY_TERM', 'vi.self.0'],
    ['no plan', { id: 'a', kind: 'address', options: {} }, 'INVALID_OPTION', ''],
    ['bad limit', { id: 'a', kind: 'form', options: { emojiMax: -1 } }, 'INVALID_OPTION', 'emojiMax'],
  ])('%s', (_, rule, code, path) => {
    const [problem] = problemsOf(rule);
    expect(problem).toMatchObject({ rule: 'a', code, path });
    for (const text of [problem?.message, problem?.cure]) {
      expect(text?.vi).toBeTruthy();
      expect(text?.en).toBeTruthy();
    }
  });

  test('the second of two rules with one id is left out, the others run', () => {
    const { rules, problems } = compileRules([avoid('a', 'rẻ'), avoid('a', 'hời'), avoid('b', 'sốc')]);
    expect(problems).toMatchObject([{ rule: 'a', code: 'DUPLICATE_RULE' }]);
    expect(runRules(rules, analyse([plain('rẻ, hời, sốc')])).map(({ rule }) => rule)).toEqual(['a', 'b']);
  });
});

describe('runRules', () => {
  test('sorts by unit order, start, end, rule id, whatever the order of the rules', () => {
    const units = [plain('giá sốc', 'z'), plain('giá rẻ và giá sốc', 'a')];
    const rules = [avoid('c', 'giá sốc'), avoid('b', 'giá rẻ'), avoid('a', 'giá sốc')];
    const seen = run(rules, units, { overlaps: 'keep' }).map(({ path, start, rule }) => [path, start, rule]);
    expect(seen).toEqual([
      ['z', 0, 'a'],
      ['z', 0, 'c'],
      ['a', 0, 'b'],
      ['a', 10, 'a'],
      ['a', 10, 'c'],
    ]);
    const reversed = run([...rules].reverse(), units, { overlaps: 'keep' });
    expect(reversed.map(({ path, start, rule }) => [path, start, rule])).toEqual(seen);
  });

  test('two rules that meet on the same words are told once, and the finding names the other', () => {
    const rules = [avoid('c', 'giá sốc'), avoid('a', 'giá sốc'), avoid('d', 'sốc')];
    expect(run(rules, [plain('giá sốc')])).toMatchObject([{ rule: 'a', also: ['c', 'd'] }]);
    const { rules: first } = compileRules(rules.slice(0, 1));
    const { rules: rest } = compileRules(rules.slice(1));
    const { findings } = runRuleSets([first, rest], analyse([plain('giá sốc')]));
    expect(findings).toMatchObject([{ rule: 'a', also: ['c', 'd'] }]);
  });

  test('cuts exactly the source through NFD, CRLF and zero-width characters', () => {
    const source = `Ôi! \r\n${'giá sốc'.normalize('NFD').replace(' ', '\u200b ')} quá`;
    const [finding] = run([avoid('a', 'giá sốc')], [plain(source)]);
    expect(finding?.actual).toBe(source.slice(finding?.start, finding?.end));
    expect(finding?.actual.replace('\u200b', '').normalize('NFC')).toBe('giá sốc');
  });

  test('a longer term of another rule silences a shorter one inside it, unless the shorter is graver', () => {
    const text = [plain('Phòng giá rẻ.')];
    expect(run([avoid('short', 'rẻ'), avoid('long', 'giá rẻ')], text).map(({ rule }) => rule)).toEqual(['long']);
    const graver = { ...avoid('short', 'rẻ'), severity: 'critical' } as const;
    expect(run([graver, avoid('long', 'giá rẻ')], text).map(({ rule }) => rule)).toEqual(['long', 'short']);
  });

  test('scope: touchpoints, languages, kinds of block', () => {
    const units: TextUnit[] = [
      { path: 'title', text: 'A cheap stay for everyone in the family', format: 'plain', kind: 'heading', level: 1 },
      plain('Giá cheap quá, nhưng phòng này thật là sạch sẽ và yên tĩnh.'),
    ];
    const at = (scope: Rule['scope'], context?: RunContext) =>
      run([{ ...avoid('a', 'cheap'), ...(scope === undefined ? {} : { scope }) }], units, context).map(
        ({ path }) => path,
      );
    expect(at(undefined)).toEqual(['title', 'body']);
    expect(at({ languages: ['en'] })).toEqual(['title']);
    expect(at({ languages: ['vi'] })).toEqual(['body']);
    expect(at({ blocks: ['heading'] })).toEqual(['title']);
    expect(at({ touchpoints: ['website'] })).toEqual([]);
    expect(at({ touchpoints: ['website'] }, { touchpoint: 'website' })).toEqual(['title', 'body']);
    expect(scopeFrom('text')).toEqual({});
    expect(scopeFrom(['heading', 'list'])).toEqual({ within: ['heading', 'list'] });
    expect(at({ within: 'heading & ~heading.h2' })).toEqual(['title']);
    expect(at({ within: '~heading' })).toEqual(['body']);
    expect(at({ stages: ['arrival'] })).toEqual([]);
    expect(at({ stages: ['arrival'] }, { stage: 'arrival' })).toEqual(['title', 'body']);
    expect(() => scopeFrom('sky')).toThrow('There is no scope');
  });

  test('rule settings beat the kind: severity, dimension, message with %s, reason', () => {
    const message = { vi: 'Đừng nói “%s” (100%%).', en: 'Do not say “%s” (100%%).' };
    const why = { vi: 'Nghe rẻ tiền.', en: 'It sounds cheap.' };
    const own = { severity: 'error', dimension: 'tone', message, why, owner: 'Brand team', certainty: 0.5 } as const;
    const rule: Rule = { ...avoid('a', 'giá sốc'), ...own };
    expect(run([rule], [plain('Giá sốc')])).toMatchObject([
      {
        severity: 'error',
        dimension: 'tone',
        message: { vi: 'Đừng nói “Giá sốc” (100%).', en: 'Do not say “Giá sốc” (100%).' },
        why,
        owner: 'Brand team',
        confidence: 0.5,
        block: { index: 0, kind: 'paragraph', level: 0 },
      },
    ]);
    const swap: Rule = {
      id: 's',
      kind: 'substitution',
      options: { swap: { cheap: 'kind' } },
      message: { vi: "'%s' thay '%s'", en: "Use '%s', not '%s'" },
    };
    const [finding] = run([swap], [plain('Cheap rooms')]);
    expect(finding?.message.en).toBe("Use 'kind', not 'Cheap'");
    expect(finding?.edit).toEqual({ start: 0, end: 5, text: 'Kind' });
    expect(finding?.edits).toEqual([finding?.edit]);
    const choice = { ...swap, options: { swap: { cheap: ['kind', 'fair'] } } };
    const [open] = run([choice], [plain('Cheap rooms')]);
    expect(open?.edit).toBeUndefined();
    expect(open?.edits?.map(({ text }) => text)).toEqual(['Kind', 'Fair']);
  });

  test('something missing has the empty span at the first unit', () => {
    const rule: Rule = { id: 'r', kind: 'required', options: { any: ['hotline'] } };
    expect(run([rule], [plain('Xin chào', 'title'), plain('Gọi nhé')])).toMatchObject([
      { path: 'title', start: 0, end: 0, actual: '' },
    ]);
  });

  test('no units, empty text, and only emoji say nothing', () => {
    const rules = [
      avoid('a', 'x'),
      { id: 'l', kind: 'length', options: { minWords: 3 } },
      { id: 'r', kind: 'required', options: { any: ['y'] } },
    ];
    expect(run(rules, [])).toEqual([]);
    expect(run(rules, [plain(''), plain(' \n ')])).toEqual([]);
  });
});
