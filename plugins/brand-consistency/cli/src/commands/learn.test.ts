import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ran, type Ran } from '../learn/testing';

const TEXTS = [
  'Kính chào Quý khách. Chúng tôi hân hạnh đón Quý khách tới khu trị liệu bên hồ. Liệu trình tại An Hồ dài 90 phút.',
  'Chúng tôi trân trọng gửi Quý khách lịch trị liệu. Quý khách vui lòng đến sớm để dùng trà tại An Hồ.',
  'Kính mời Quý khách thư giãn trong phòng trị liệu riêng. Chúng tôi chuẩn bị khăn ấm và trà sen cho Quý khách.',
  'Sau giờ trị liệu, Quý khách nghỉ tại hiên bên hồ. Chúng tôi phục vụ trà và không giục Quý khách ra về.',
  'Chúng tôi xin cảm ơn Quý khách đã chọn trị liệu tại An Hồ. Kính mong được đón Quý khách lần tới.',
];
const linesOf = (texts: readonly string[]): string =>
  texts.map((text, at) => `${JSON.stringify({ id: `t${at}`, text, lang: 'vi', touchpoint: 'email' })}\n`).join('');

const learn = (...args: string[]): Promise<Ran> => ran(['learn', '--jsonl', ...args], {}, linesOf(TEXTS));
const plain = (out: string): { proposals: { id: string; why: string; optional: boolean }[]; texts: number } =>
  JSON.parse(out) as never;

describe('brand-check learn', () => {
  it('writes a fragment of a brandbook with the evidence above each line', async () => {
    const { code, out } = await learn();
    expect(code).toBe(0);
    expect(out.startsWith('# brand-check learn: 5 texts (5 Vietnamese, 0 English), ')).toBe(true);
    expect(parse(out)).toMatchObject({
      tone: { formal: { target: expect.any(Number) as number, tolerance: expect.any(Number) as number } },
      address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] } },
      vocabulary: { prefer: ['trị liệu'] },
    });
    expect(out).toMatch(/\n {4}# “trị liệu” stands in 5 of 5 Vietnamese texts.*\n {4}- trị liệu\n/);
    expect(out).toMatch(/\n# vocabulary\.protect\.An Hồ: “An Hồ” is written as a name in 3 of 5 texts/);
  });

  it('speaks Vietnamese when asked', async () => {
    const { out } = await learn('--lang', 'vi');
    expect(out).toContain('# brand-check learn: 5 nội dung (5 tiếng Việt, 0 tiếng Anh)');
    expect(out).toContain('Thương hiệu gọi khách là “quý khách”');
  });

  it('gives the proposals as JSON, whole or by line, and no other when lines are accepted', async () => {
    const whole = plain((await learn('--format', 'json')).out);
    expect(whole.texts).toBe(5);
    const lines = (await learn('--format', 'jsonl')).out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(whole.proposals.map(({ id }) => id));
    const some = plain((await learn('--format', 'json', '--accept', 'tone', '--accept', 'address.vi.self')).out);
    expect(some.proposals.map(({ id }) => id)).toEqual([
      'tone.formal',
      'tone.funny',
      'tone.respectful',
      'tone.enthusiastic',
      'address.vi.self',
    ]);
    const all = plain((await learn('--format', 'json', '--accept', 'all')).out);
    expect(all.proposals.map(({ id }) => id)).toEqual(
      whole.proposals.filter(({ optional }) => !optional).map(({ id }) => id),
    );
  });

  it('reads files, too', async () => {
    const files = Object.fromEntries(TEXTS.map((text, at) => [`t${at}.md`, text]));
    const { code, out } = await ran(['learn', '--touchpoint', 'email', ...Object.keys(files)], files);
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject({ vocabulary: { prefer: ['trị liệu'] } });
  });

  it.each([
    [['learn'], /name files/],
    [['learn', '--jsonl', '--into', 'b.yaml'], /--accept/],
    [['learn', '--jsonl', '--accept', 'all', '--replace'], /--into/],
    [['learn', '--jsonl', '--accept', 'tone.formul'], /did you mean “tone\.formal”/],
    [['learn', '--jsonl', '--brandbook', 'none.yaml'], /none\.yaml: cannot be read/],
  ])('exits 2 on %j', async (args, message) => {
    const { code, err } = await ran(args, {}, linesOf(TEXTS));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('exits 2 without a text to learn from, and on two texts of one id', async () => {
    expect(await ran(['learn', '--jsonl'], {}, '')).toMatchObject({ code: 2, out: '' });
    const twice = await ran(['learn', '--jsonl'], {}, linesOf(TEXTS) + linesOf(TEXTS.slice(0, 1)));
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('t0: two texts have this id') as string });
  });
});

describe('brand-check learn --into', () => {
  const BOOK = [
    '# ours',
    'brandbook: 1',
    'brand: {id: an-ho, name: An Hồ}   # the spa',
    'tone:',
    '  formal: 10 # as agreed',
    'vocabulary:',
    '  # words we like',
    '  prefer:',
    '    - term: thảo mộc',
    '      reason: it is what we use # really',
    '',
    'facts: []',
    '',
  ].join('\n');
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'learn-'));
    file = path.join(folder, 'book.yaml');
    await writeFile(file, BOOK);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const into = (...args: string[]): Promise<Ran> =>
    ran(['learn', '--jsonl', '--into', file, ...args], {}, linesOf(TEXTS), (name) => readFile(name));
  const written = (): Promise<string> => readFile(file, 'utf8');

  it('adds the accepted lines and leaves every other byte', async () => {
    const { code, out } = await into(
      '--accept',
      'vocabulary.prefer',
      '--accept',
      'tone.funny',
      '--accept',
      'address.vi',
    );
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('tone.funny: written') as string });
    const after = await written();
    expect(after.split('\n').filter((line) => !BOOK.split('\n').includes(line))).toEqual([
      expect.stringMatching(/^ {2}funny: \{ target: -\d+, tolerance: \d+ \}$/),
      '    - trị liệu',
      'address:',
      '  vi:',
      '    self:',
      '      - chúng tôi',
      '    reader:',
      '      - quý khách',
    ]);
    expect(BOOK.split('\n').filter((line) => !after.split('\n').includes(line))).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await into('--accept', 'vocabulary.prefer', '--accept', 'tone.funny');
    const once = await written();
    const { code, out } = await into('--accept', 'tone.funny');
    expect({ code, out }).toEqual({ code: 0, out: `${file}: tone.funny: there already\n` });
    expect(await written()).toBe(once);
  });

  it('writes nothing over a differing value, unless told to', async () => {
    const refused = await into('--accept', 'tone', '--lang', 'vi');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('tone.formal: khác nhau: bộ quy chuẩn ghi 10, đề xuất là {"target":');
    expect(refused.out).toContain('tone.funny: chưa ghi');
    expect(await written()).toBe(BOOK);
    const replaced = await into('--accept', 'tone', '--replace');
    expect(replaced.code).toBe(0);
    expect(await written()).toMatch(/\n {2}formal: \{ target: \d+, tolerance: \d+ \} # as agreed\n/);
  });

  it('keeps JSON JSON', async () => {
    await writeFile(file, '{"brandbook":1,"brand":{"id":"x","name":"X"},"vocabulary":{"prefer":["villa"]}}');
    await into('--accept', 'vocabulary.prefer');
    expect(JSON.parse(await written())).toMatchObject({ vocabulary: { prefer: ['villa', 'trị liệu'] } });
  });

  it.each(['address.vi.reader', 'address.en.reader'])(
    'writes no %s through an alias, which others share',
    async (id) => {
      const shared = 'brandbook: 1\nbrand: { id: x, name: X }\naddress: { vi: &a { self: [tôi] }, en: *a }\n';
      await writeFile(file, shared);
      const english = { id: 'e', text: 'We look forward to your visit. You will love the lake.', lang: 'en' };
      const stdin = `${linesOf(TEXTS)}${JSON.stringify(english)}\n`;
      const { code, err } = await ran(['learn', '--jsonl', '--into', file, '--accept', id], {}, stdin, (name) =>
        readFile(name),
      );
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('aliases (*name)') as string });
      expect(await written()).toBe(shared);
    },
  );
});
