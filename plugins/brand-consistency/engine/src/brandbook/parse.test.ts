import { compileBrandbook } from './compile';
import { parseBrandbook } from './parse';
import { readBrandbook } from './read';

const minimal = { brandbook: 1, brand: { id: 'x', name: 'X' } };

function problemsOf(extra: object): { path: string; message: string }[] {
  const parsed = parseBrandbook({ ...minimal, ...extra });
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => ({ path, message: message.en }));
}

describe('parseBrandbook', () => {
  it('takes a brandbook that only names its brand', () => {
    expect(parseBrandbook(minimal)).toMatchObject({
      ok: true,
      brandbook: { brand: { kind: 'product', languages: ['vi', 'en'] } },
    });
  });

  it.each([
    [{ tone: { formal: 'very' } }, 'tone.formal', /must .*number from -100 to 100|wrong shape.*-100 to 100/],
    [{ tone: { formal: { target: 400 } } }, 'tone.formal.target', /at most 100/],
    [{ personality: { traits: { sincerity: -1 } } }, 'personality.traits.sincerity', /at least 0/],
    [{ personality: { archetype: 'king' } }, 'personality.archetype', /one of: caregiver/],
    [{ vocabulary: { avoid: [{ term: '' }] } }, 'vocabulary.avoid.0.term', /empty/],
    [{ vocabulary: { avoid: ['   '] } }, 'vocabulary.avoid.0', /term/],
    [{ facts: [{ id: 'hotline' }] }, 'facts.0.is', /missing|wrong/],
    [{ thresholds: { good: 'high' } }, 'thresholds.good', /number/],
  ])('tells %j at its path with a cure', (extra, path, message) => {
    const found = problemsOf(extra);
    expect(found.map((problem) => problem.path)).toContain(path);
    expect(found.find((problem) => problem.path === path)?.message).toMatch(message);
  });

  it('tells an unknown key and what was meant', () => {
    expect(problemsOf({ vocabulary: { avoids: [] } })).toEqual([
      { path: 'vocabulary.avoids', message: '"avoids" is not a key here; did you mean "avoid"?' },
    ]);
    expect(problemsOf({ zebra: 1 })[0]?.message).toContain('known keys: brandbook, brand');
    const touchpoints = { sms: { required: [{ any: ['x'], lang: 'vi' }] } };
    expect(problemsOf({ touchpoints })[0]?.message).toContain('did you mean "language"?');
    const rules = [{ id: 'r', extends: 'existence', tokens: ['x'], message: { fr: 'x' } }];
    expect(problemsOf({ rules })[0]?.message).toContain('known keys: vi, en');
  });

  it('tells what a rule lacks, and what to write', () => {
    expect(problemsOf({ rules: [{ id: 'r', extend: 'existence' }] })).toEqual([
      { path: 'rules.0.extends', message: expect.stringContaining('write extends: and a kind of check') },
    ]);
    expect(problemsOf({ rules: ['just text'] })[0]?.message).toContain('write { id: no-hurry');
  });

  it.each([[null], [undefined], [[]], ['text'], [42], [{}]])('refuses %j without throwing', (value) => {
    expect(parseBrandbook(value).ok).toBe(false);
  });
});

describe('readBrandbook', () => {
  it('gives the line of a problem', () => {
    const parsed = readBrandbook('brandbook: 1\nbrand: { id: x, name: X }\ntone:\n  formal: very\n');
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'tone.formal', line: 4 }] });
  });

  it('gives the line of a syntax error', () => {
    const parsed = readBrandbook('brandbook: 1\nbrand: { id: x\n');
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? undefined : parsed.problems[0]).toMatchObject({ code: 'SYNTAX' });
  });

  it.each([
    ['a: 1\n\tb: 2\n', 2, /tab indents this line/, /ký tự tab/],
    ['a: 1\na: 2\n', 2, /written twice/, /ghi hai lần/],
    ['a: 1\nb: [x, y\nc: 2\n', 3, /bracket, a quote or a comma/, /dấu ngoặc/],
    ['a: 1\nb: Bỏ: x\n', 2, /holds “: ”/, /chứa “: ”/],
    ['a: 1\nb: @x\n', 2, /in quotes/, /trong dấu nháy/],
    ['a: "\\d"\n', 1, /single quotes/, /dấu nháy đơn/],
    ['a: 1\n---\nb: 1\n', 2, /second document/, /tài liệu thứ hai/],
    ['a: 1\nb: *x\n', 2, /alias of nothing/, /bí danh/],
  ])('says of %j what is wrong and what to do, in both languages, once', (source, line, en, vi) => {
    const parsed = readBrandbook(source);
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'SYNTAX', line }] });
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(problem?.message.en).toMatch(en);
    expect(problem?.message.vi).toMatch(vi);
  });

  it('refuses a file that multiplies itself through aliases', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ].join('\n');
    const parsed = readBrandbook(bomb);
    expect(parsed.ok ? undefined : parsed.problems[0]?.code).toBe('TOO_MANY_ALIASES');
  });

  it('reads JSON as well', () => {
    expect(readBrandbook(JSON.stringify(minimal)).ok).toBe(true);
  });
});

describe('compileBrandbook', () => {
  const book = (extra: object) => {
    const parsed = parseBrandbook({ ...minimal, ...extra });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return compileBrandbook(parsed.brandbook);
  };

  it('gives one hash for one meaning, whatever the order of the keys', () => {
    expect(book({ tone: { formal: 1, funny: 2 } }).hash).toBe(book({ tone: { funny: 2, formal: 1 } }).hash);
    expect(book({ tone: { formal: 1 } }).hash).not.toBe(book({ tone: { formal: 2 } }).hash);
  });

  it('tells a rule that cannot run at its place in the brandbook', () => {
    expect(book({ rules: [{ id: 'r', extends: 'no-such-kind' }] }).problems).toEqual([
      expect.objectContaining({ path: expect.stringContaining('rules.0'), code: 'UNKNOWN_KIND' }),
    ]);
  });

  it('flexes the tone by touchpoint and keeps the tolerance', () => {
    const compiled = book({
      tone: { formal: { target: 60, tolerance: 20 } },
      touchpoints: { label: { tone: { formal: 30 } } },
    });
    expect(compiled.planFor('label').plan.tone.formal).toEqual({ target: 30, tolerance: 20 });
    expect(compiled.planFor('website').plan.tone.formal).toEqual({ target: 60, tolerance: 20 });
  });
});
