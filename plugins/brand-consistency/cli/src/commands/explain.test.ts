import type { Io } from '../io';
import { explainCommand } from './explain';
import { scoreCommand } from './score';
import { validateCommand } from './validate';

const BOOK = `brandbook: 1
brand: { id: x, name: X }
vocabulary:
  prefer: [giá rẻ]
  avoid: [rẻ, www.x.vn]
rules:
  - id: base
    extends: existence
    tokens: [giá sốc]
    exceptions: [sách giá sốc]
    tests:
      - { name: flags it, input: Giá sốc!, want: Giá sốc }
      - { name: leaves books alone, input: Sách giá sốc, want: [] }
      - { name: hopes too much, input: Giá tốt, contains: giá }
  - id: child
    extends: base
    tokens+: [hời]
exceptions:
  - { rule: child, text: giá hời, reason: a title }
`;

function ioWith(files: Record<string, string>): { io: Io; out: () => string; err: () => string } {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from('');
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('ENOENT: no such file');
      return Buffer.from(text);
    },
    isTerminal: false,
  };
  return { io, out: () => out, err: () => err };
}

const explain = async (rule: string, text: string, format = 'pretty') => {
  const { io, out } = ioWith({ 'b.yaml': BOOK, 'a.md': text });
  const code = await explainCommand(['a.md'], { explain: rule, brandbook: 'b.yaml', format, lang: 'en' }, io);
  return { code, out: out() };
};

describe('explain', () => {
  it('shows what a rule looks for, where it hit, and why not elsewhere', async () => {
    const { code, out } = await explain('child', '# Giá sốc\n\nSách giá sốc, giá hời, gia soc.\n');
    expect(code).toBe(0);
    expect(out).toContain('rules.child  (existence, warning, rules.1)');
    expect(out).toContain('inherits from base');
    expect(out).toContain('“hời”  ×0  (rules.1.tokens+.0)');
    expect(out).toContain('“giá sốc”  ×1  (rules.0.tokens.0)');
    expect(out).toContain('hit, told by rules.base  a.md:1:3  “Giá sốc”');
    expect(out).toContain('silenced  a.md:3:19  “hời”  exceptions.0: a title');
    expect(out).toContain('“giá sốc”  an exception covers it');
    expect(out).toContain('“gia soc” (“giá sốc”)  other diacritics, blanks or hyphens');
  });

  it('explains all rules that begin so, as JSON too', async () => {
    const { out } = await explain('vocabulary', 'giá rẻ', 'json');
    expect(JSON.parse(out)).toMatchObject([
      { rule: 'vocabulary.avoid', texts: [{ hits: [{ actual: 'rẻ' }] }] },
      { rule: 'vocabulary.prefer', texts: [{ hits: [] }] },
    ]);
  });

  it('tells diagnostics with file and line, in both languages, and shows few of many near misses', async () => {
    const { io, out } = ioWith({ 'b.yaml': BOOK, 'a.md': `# Xin chào\n\n${'Sách giá sốc. '.repeat(30)}` });
    const options = { brandbook: 'b.yaml', format: 'pretty' } as const;
    await explainCommand(['a.md'], { ...options, explain: 'vocabulary.avoid', lang: 'vi' }, io);
    expect(out()).toContain('b.yaml:5: lỗi: vocabulary.avoid.1: Không bao giờ tìm thấy “www.x.vn”');
    await explainCommand(['a.md'], { ...options, explain: 'base', lang: 'en' }, io);
    expect(out().match(/near miss {2}/gu)).toHaveLength(20);
    expect(out()).toContain('… (10 more near misses)');
  });

  it('says nothing of words where a rule is about the whole', async () => {
    const book = `${BOOK}touchpoints: { sms: { required: [hotline] } }\n`;
    const { io, out } = ioWith({ 'b.yaml': book, 'a.md': 'Xin chào bạn' });
    const options = { explain: 'touchpoints', brandbook: 'b.yaml', format: 'pretty', touchpoint: 'sms' } as const;
    await explainCommand(['a.md'], { ...options, lang: 'en' }, io);
    expect(out()).toContain('    hit  a.md  → “hotline”  “hotline” is missing. Add it to this text.');
  });

  it('says that a rule is switched off', async () => {
    const book = BOOK.replace('extends: existence', 'extends: existence\n    enabled: false');
    const { io } = ioWith({ 'b.yaml': book, 'a.md': 'x' });
    const options = { explain: 'base', brandbook: 'b.yaml', format: 'pretty', lang: 'vi' } as const;
    await expect(explainCommand(['a.md'], options, io)).rejects.toThrow('quy tắc này đang tắt');
  });

  it('names the rules that there are', async () => {
    await expect(explain('nobody', 'x')).rejects.toThrow(
      'there are: rules.base, rules.child, vocabulary.avoid, vocabulary.prefer',
    );
  });
});

describe('validate', () => {
  const validate = async (book: string, format = 'pretty') => {
    const { io, out } = ioWith({ 'b.yaml': book });
    const code = await validateCommand('b.yaml', { format, lang: 'en' }, io);
    return { code, out: out() };
  };

  it('tells diagnostics and failed tests with lines, and exits 1', async () => {
    const { code, out } = await validate(BOOK);
    expect(code).toBe(1);
    expect(out).toContain('b.yaml:4: error: vocabulary.prefer.0: “giá rẻ” is a preferred term');
    expect(out).toContain('(b.yaml:5)');
    expect(out).toContain('b.yaml:5: error: vocabulary.avoid.1: “www.x.vn” is never found');
    expect(out).toContain('b.yaml:14: rules.0.tests.2: rules.base, hopes too much: did not find “giá”; found nothing');
    expect(out).toContain('2 of 3 rule tests passed');
  });

  it('as JSON', async () => {
    const { out } = await validate(BOOK, 'json');
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      diagnostics: [{ code: 'NEVER_READ' }, { code: 'CONTRADICTION', line: 4, otherLine: 5 }],
      tests: [{ passed: true, line: 12 }, { passed: true }, { passed: false }],
    });
  });

  it('notes touchpoints and stages of rules that look misspelt, and not those of the brand’s own', async () => {
    const limited = (limits: string): string =>
      `brandbook: 1\nbrand: { id: x, name: X }\nrules:\n  - { id: r, extends: existence, tokens: [x y], ${limits} }\n`;
    const slip = await validate(limited('touchpoints: [website, webiste], stages: [decison]'));
    expect(slip.code).toBe(0);
    expect(slip.out).toContain(
      'note: b.yaml:4: rules.0.touchpoints.1: no touchpoint is called “webiste”; did you mean “website”?',
    );
    expect(slip.out).toContain('rules.0.stages.0: no journey stage is called “decison”; did you mean “decision”?');
    expect((await validate(limited('touchpoints: [website-b2b, tea-tasting], stages: [arrival]'))).out).not.toContain(
      'note',
    );
  });

  it('mere warnings exit 0, and a brandbook with diagnostics still scores', async () => {
    const warned = 'brandbook: 1\nbrand: { id: x, name: X }\nvocabulary: { avoid: [rẻ, Rẻ] }\n';
    expect((await validate(warned)).code).toBe(0);
    const { io, out } = ioWith({ 'b.yaml': BOOK, 'a.txt': 'Phòng này rất rẻ cho mọi người.' });
    const options = { brandbook: ['b.yaml'], format: 'json', lang: 'en', failOn: 'error' } as const;
    expect(await scoreCommand(['a.txt'], options, io)).toBe(0);
    expect(out()).toContain('vocabulary.avoid');
  });
});
