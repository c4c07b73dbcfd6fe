import { EventEmitter } from 'node:events';
import { heedClosedPipe, main } from './index';
import type { Io } from './io';

const book = {
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt' },
  tone: { formal: 60 },
  vocabulary: { avoid: [{ term: 'giá sốc', use: ['ưu đãi riêng'], severity: 'error' }] },
};

async function run(
  args: string[],
  stdin = '',
  files: Record<string, string | Buffer> = { 'book.json': JSON.stringify(book) },
) {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async (path) => {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return typeof file === 'string' ? Buffer.from(file) : file;
    },
    isTerminal: false,
  };
  const code = await main(args, io);
  return {
    code,
    out,
    err,
    rows: out
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

describe('brand-check', () => {
  it('scores lines in order and exits 1 on an error', async () => {
    const { code, rows } = await run(
      ['score', '--brandbook', 'book.json', '--jsonl'],
      line({ id: 'a', text: 'Giá sốc hôm nay cho mọi người.' }) + line({ id: 'b', text: '' }),
    );
    expect(code).toBe(1);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rows[0]).toMatchObject({ findings: [{ actual: 'Giá sốc', expected: ['ưu đãi riêng'] }] });
    expect(rows[1]).toMatchObject({ fit: { score: null, reason: 'FIELD_EMPTY' } });
  });

  it('speaks Vietnamese when asked', async () => {
    const { rows } = await run(
      ['score', '--brandbook', 'book.json', '--jsonl', '--lang', 'vi'],
      line({ id: 'a', text: 'Giá sốc hôm nay cho mọi người.' }),
    );
    expect(JSON.stringify(rows[0])).toContain('Thay “Giá sốc” bằng “ưu đãi riêng”');
  });

  it('judges the other lines when one cannot be read, and exits 2', async () => {
    const { code, rows, err } = await run(
      ['measure', '--jsonl'],
      `{"id":"a","text":"Xin chào quý khách."}\nnot json\n{"text":"x"}\n{"id":7,"text":null}\n`,
    );
    expect(code).toBe(2);
    expect(rows.map(({ id }) => id)).toEqual(['a', '7']);
    expect(err).toContain('line 2: not JSON');
    expect(err).toContain('line 3: id');
  });

  it.each([
    [['score', '--jsonl'], /--brandbook/],
    [
      ['score', '--brandbook', 'none.json', '--jsonl'],
      /none\.json: cannot be read \(there is no such file or folder\)/,
    ],
    [['score', '--brandbook', 'book.json'], /no text/],
    [['score', '--brandbook', 'book.json', 'page.rtf'], /page\.rtf: cannot read this kind/],
    [['nonsense'], /unknown command/],
    [['measure', '--jsonl', 'a.txt'], /not both/],
    [['score', '--brandbook', 'book.json', '--as-of', '2026-13-45', '--jsonl'], /Write a day as 2026-03-01/],
  ])('exits 2 on %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  // ISO 8859-1 from its second line on, and UTF-16 as Windows writes it.
  const latin = Buffer.from('Quan mo cua.\nGi\xe1 h\xf4m nay\n', 'latin1');
  const utf16 = Buffer.from('\ufeffbrandbook: 1\n', 'utf16le');

  it('tells a text that is not UTF-8 with its line and cure, and judges the others', async () => {
    const files = { 'book.json': JSON.stringify(book), 'old.txt': latin, 'new.txt': '\ufeffGiá sốc hôm nay.' };
    const args = ['score', '--brandbook', 'book.json', '--format', 'jsonl', 'old.txt', 'new.txt', 'none.txt'];
    const { code, rows, err } = await run(args, '', files);
    expect(code).toBe(2);
    expect(rows).toMatchObject([{ id: 'new.txt', findings: [{ actual: 'Giá sốc' }] }]);
    expect(err).toContain('old.txt:2: This is not UTF-8. Save it as UTF-8.');
    expect(err).toContain('none.txt: cannot be read (there is no such file or folder)');
    const vietnamese = await run([...args, '--lang', 'vi'], '', files);
    expect(vietnamese.err).toContain('old.txt:2: Tệp không ở dạng UTF-8. Lưu lại tệp ở dạng UTF-8.');
    expect(vietnamese.err).toContain('none.txt: không đọc được (không có tệp hay thư mục này)');
  });

  it.each([[['validate', 'book.yaml']], [['score', '--brandbook', 'book.yaml', 'page.txt']]])(
    'refuses a brandbook that is not UTF-8: %j',
    async (args) => {
      const { code, err } = await run(args, '', { 'book.yaml': utf16, 'page.txt': 'Xin chào.' });
      expect(code).toBe(2);
      expect(err).toContain('book.yaml:1: This is UTF-16. Save it as UTF-8.');
    },
  );

  it('tells the errors of a brandbook with line and cure', async () => {
    const { code, out } = await run(['validate', 'bad.yaml'], '', {
      'bad.yaml': 'brandbook: 1\nbrand: { id: x, name: X }\ntone:\n  formal: very\n',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.yaml:4: tone\.formal: .*-100 to 100/);
  });

  it('picks the brandbook by the brand of the line', async () => {
    const files = {
      'a.json': JSON.stringify(book),
      'b.json': JSON.stringify({ ...book, brand: { id: 'other', name: 'Other' }, vocabulary: undefined }),
    };
    const input =
      line({ id: '1', text: 'Giá sốc hôm nay cho bạn.', brand: 'other' }) +
      line({ id: '2', text: 'Giá sốc hôm nay cho bạn.', brand: 'nobody' });
    const { code, rows, err } = await run(
      ['score', '--brandbook', 'a.json', '--brandbook', 'b.json', '--jsonl'],
      input,
      files,
    );
    expect(code).toBe(2);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: '1', findings: [] });
    expect(err).toContain('no brandbook for brand "nobody"');
  });

  it('refuses two texts of one id in a consistency report', async () => {
    const { code, err } = await run(
      ['consistency', '--brandbook', 'book.json', '--jsonl'],
      line({ id: 'a', text: 'Xin chào quý khách.' }).repeat(2),
    );
    expect(code).toBe(2);
    expect(err).toContain('a: two texts have this id');
  });

  it.each([['measure'], ['score'], ['consistency'], ['compatibility'], ['validate'], ['lint']])(
    'shows help of %s with examples',
    async (command) => {
      const { code, out } = await run([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}\S/);
    },
  );

  it('tells people suggestions, reason and owner of a finding, and what was waived by whom', async () => {
    const owned = {
      ...book,
      rules: [
        {
          id: 'hurry',
          extends: 'substitution',
          swap: { 'nhanh tay': ['thong thả', 'từ tốn'] },
          reason: { vi: 'Khách đến để nghỉ.', en: 'Guests come to rest.' },
          owner: 'Ban thương hiệu',
        },
      ],
      exceptions: [{ rule: 'vocabulary.avoid', reason: 'tên phim', until: '2026-12-31' }],
    };
    const files = { 'book.json': JSON.stringify(owned), 'a.md': 'Nhanh tay xem phim Giá sốc hôm nay.' };
    const { out } = await run(['score', '--brandbook', 'book.json', '--lang', 'vi', 'a.md'], '', files);
    expect(out).toMatch(/→ “[Tt]hong thả” hoặc “[Tt]ừ tốn”/);
    expect(out).toContain('lý do: Khách đến để nghỉ.');
    expect(out).toContain('phụ trách: Ban thương hiệu');
    expect(out).toContain('1 điểm được bỏ qua:');
    expect(out).toContain('exceptions.0: tên phim, đến hết 2026-12-31');
    const explained = await run(
      ['lint', '--explain', 'hurry', '--brandbook', 'book.json', '--lang', 'en', 'a.md'],
      '',
      files,
    );
    expect(explained.out).toContain('why: Guests come to rest.');
    expect(explained.out).toContain('owner: Ban thương hiệu');
    expect(explained.out).toMatch(/“Nhanh tay” {2}→ “[Tt]hong thả” or “[Tt]ừ tốn”/);
    const silenced = await run(
      ['lint', '--explain', 'vocabulary.avoid', '--brandbook', 'book.json', 'a.md'],
      '',
      files,
    );
    expect(silenced.out).toContain(', 1 silenced');
  });

  it('reads fields by their paths, for rules and exceptions about fields', async () => {
    const fielded = {
      ...book,
      rules: [{ id: 'seo', extends: 'length', fields: { 'seo.title': { maxCharacters: 20 } } }],
      exceptions: [{ rule: 'vocabulary.avoid', path: 'quote', reason: 'lời khách' }],
    };
    const files = { 'book.json': JSON.stringify(fielded) };
    const fields = { 'seo.title': 'Giá sốc hôm nay cho mọi người', quote: 'Giá sốc', body: 'Xin chào\nGiá sốc' };
    const args = ['score', '--brandbook', 'book.json', '--jsonl'];
    const { rows } = await run(args, line({ id: 'a', fields }), files);
    expect(rows[0]).toMatchObject({
      findings: [
        { rule: 'rules.seo', path: 'seo.title' },
        { path: 'seo.title', start: 0 },
        { path: 'body', start: 9 },
      ],
      suppressed: [{ path: 'quote' }],
    });
    const { out } = await run([...args, '--format', 'pretty'], line({ id: 'a', fields }), files);
    expect(out).toContain('error  body:2:1  ');
    const wrong = await run(
      [...args, '--lang', 'vi'],
      line({ id: 'a', fields, text: 'x' }) + line({ id: 'b', text: {} }),
    );
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('dòng 1: text: phải là một chuỗi chữ, hoặc dùng "fields"');
    expect(wrong.err).toContain('dòng 2: text: phải là');
  });

  it('tells places as editors know them', async () => {
    const files = { 'book.json': JSON.stringify(book), 'a.md': '# Xin chào\r\n\r\nHôm nay **giá sốc** cho bạn.' };
    const { out } = await run(['score', '--brandbook', 'book.json', 'a.md'], '', files);
    expect(out).toContain('error  a.md:3:11  ');
  });

  it('tells rules that cannot run with their lines, whichever command meets them', async () => {
    const yaml =
      'brandbook: 1\nbrand: { id: x, name: X }\nrules:\n  - { id: r, extends: existence, scope: sky, tokens: [x] }\n';
    const files = { 'b.yaml': yaml, 'a.md': 'x' };
    const told = 'b.yaml:4: rules.0.scope: There is no scope “sky”.';
    expect((await run(['score', '--brandbook', 'b.yaml', 'a.md'], '', files)).err).toContain(told);
    expect((await run(['lint', '--explain', 'r', '--brandbook', 'b.yaml', 'a.md'], '', files)).err).toContain(told);
  });

  it('notes once a touchpoint or stage that nothing knows, and judges all the same', async () => {
    const scored = async (...more: string[]) =>
      run(['score', '--brandbook', 'book.json', '--jsonl', ...more], line({ id: 'a', text: 'Xin chào' }).repeat(2));
    const { code, err, rows } = await scored('--touchpoint', 'webiste', '--stage', 'arrival');
    expect([code, rows.length]).toEqual([0, 2]);
    expect(err.split('\n')).toEqual([
      'no touchpoint is called “webiste”; did you mean “website”?',
      expect.stringContaining('the journey stage “arrival” is named neither by the brandbook nor by the shipped list'),
      '',
    ]);
    expect((await scored('--touchpoint', 'website', '--stage', 'decision')).err).toBe('');
  });

  it.each([
    [['score', '--brandbook', 'book.json'], /không có nội dung/],
    [['score', '--brandbook', 'book.json', 'page.rtf'], /không đọc được loại tệp này/],
    [['measure', '--jsonl', 'a.txt'], /không dùng cả hai/],
    [['lint', 'a.md'], /hãy dùng --vale-config/],
    [['lint', '--explain', 'x', 'a.md'], /hãy thêm --brandbook/],
    [['lint', '--explain', 'x', '--brandbook', 'book.json', 'a.md'], /không có quy tắc nào tên "x"/],
  ])('speaks Vietnamese of wrong usage too: %j', async (args, message) => {
    const { code, err } = await run([...args, '--lang', 'vi']);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('takes a closed pipe for a reader who has seen enough, and no other error', () => {
    const stream = new EventEmitter();
    let left = 0;
    heedClosedPipe(stream, () => void left++);
    stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(left).toBe(1);
    expect(() => stream.emit('error', new Error('disk full'))).toThrow('disk full');
  });
});
