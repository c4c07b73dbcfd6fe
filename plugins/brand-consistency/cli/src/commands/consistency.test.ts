import type { Io } from '../io';
import { consistencyCommand } from './consistency';

const book = { brandbook: 1, brand: { id: 'x', name: 'X' }, facts: [{ id: 'hotline', is: '1900 1234' }] };
const texts = [
  { id: 'vi', lang: 'vi', pair: 'home', channel: 'web', text: 'Giảm 20% cho bạn. Gọi hotline 1900 1234.' },
  { id: 'en', lang: 'en', pair: 'home', channel: 'social', text: 'Call our hotline 1900 4321 today.' },
  { id: 'new', lang: 'vi', text: 'Mời bạn ghé quán.', replaces: 'Mời bạn ghé quán, giá 20.000đ.', date: '2026-03-01' },
];

async function run(lines: readonly object[], options: { jsonl?: boolean; baseline?: string } = { jsonl: true }) {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      for (const line of lines) yield `${JSON.stringify(line)}\n`;
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async (path) => Buffer.from(path === 'book.json' ? JSON.stringify(book) : String(texts[0]?.text)),
    isTerminal: false,
  };
  const files = options.jsonl ? [] : ['a.txt', 'b.txt'];
  const code = await consistencyCommand(files, { brandbook: 'book.json', lang: 'en', ...options }, io);
  return { code, out, err };
}

describe('brand-check consistency', () => {
  it('reads where and when a text stands, its translation, and what it replaced', async () => {
    const { code, out } = await run(texts);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      score: null,
      assets: [{ id: 'en' }, { id: 'new' }, { id: 'vi' }],
      contradictions: [{ fact: 'hotline' }],
      groups: expect.arrayContaining([expect.objectContaining({ by: 'channel', value: 'social', assets: 1 })]),
      parity: {
        pairs: 1,
        told: [{ pair: 'home', gaps: expect.arrayContaining([expect.objectContaining({ what: '20%' })]) }],
      },
      drift: null,
      changes: { changed: 1, told: [{ id: 'new', lost: [{ what: '20.000đ' }] }] },
    });
  });

  it.each([[true], [false]])('writes the very bytes of JSON (--jsonl %s)', async (jsonl) => {
    const { out } = await run(texts, { jsonl });
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, jsonl ? undefined : 2)}\n`);
    expect(out.indexOf('\n') === out.length - 1).toBe(jsonl);
  });

  it('tells a date that is none with its cure', async () => {
    const { code, err } = await run([...texts, { id: 'x', text: 'Xin chào.', date: '1/3/2026' }]);
    expect(code).toBe(2);
    expect(err).toContain('line 4: date: must be a day, for example "2026-03-01"');
    await expect(run(texts, { jsonl: true, baseline: 'June' })).rejects.toThrow('--baseline must be a day');
  });
});
