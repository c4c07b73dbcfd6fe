import { main } from './index';
import type { Io } from './io';

const book = {
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt' },
  tone: { formal: 60 },
  vocabulary: { avoid: [{ term: 'giá sốc', use: ['ưu đãi riêng'], severity: 'error' }] },
};

async function run(args: string[], stdin = '', files: Record<string, string> = { 'book.json': JSON.stringify(book) }) {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
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
    [['score', '--brandbook', 'none.json', '--jsonl'], /none\.json: the brandbook cannot be read/],
    [['score', '--brandbook', 'book.json'], /no text/],
    [['score', '--brandbook', 'book.json', 'page.rtf'], /page\.rtf: cannot read this kind/],
    [['nonsense'], /unknown command/],
    [['measure', '--jsonl', 'a.txt'], /not both/],
  ])('exits 2 on %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

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
});
