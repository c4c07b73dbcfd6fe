import { main } from '../index';
import type { Io } from '../io';

const BOOK = {
  brandbook: 1,
  brand: { id: 'lua', name: 'Lụa' },
  personality: {
    model: 'custom',
    traits: { warmth: 80 },
    dimensions: [{ id: 'warmth', name: { vi: 'Ấm áp', en: 'Warmth' }, words: { en: ['warm', 'welcoming'] } }],
  },
};

async function run(args: string[], stdin: string, book: object = BOOK) {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async () => Buffer.from(JSON.stringify(book)),
    isTerminal: false,
  };
  return { code: await main(args, io), out, err };
}
const line = (text: string): string => `${JSON.stringify({ id: 'a', text })}\n`;
const CHAT = 'Tụi mình mới lên món nè, bạn ghé ăn thử nha!!';

describe('brand-check measure', () => {
  it('explains every axis for people, in the language asked for', async () => {
    const vi = await run(['measure', '--jsonl', '--format', 'pretty', '--lang', 'vi'], line(CHAT));
    expect(vi.out).toMatch(/^ {2}trang trọng −\d+: .*‘nha’ \(−\d+\).*\[−\d+…−?\d+\]$/m);
    expect(vi.out).toContain('dấu hiệu dí dỏm');
    const en = await run(['measure', '--jsonl', '--format', 'pretty'], line(CHAT));
    expect(en.out).toMatch(/^ {2}formal −\d+: .*“nha” \(−\d+\)/m);
    expect(en.out).toContain('playfulness cues');
    expect(`${vi.out}${en.out}`).not.toMatch(/\bfunny\b/);
  });

  it('measures a brandbook’s own dimensions, and says where it cannot', async () => {
    const args = ['measure', '--brandbook', 'book.json', '--jsonl'];
    const { out } = await run(args, line('A warm and welcoming shop.') + line('Quán nhỏ ở cuối con hẻm.'));
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as { voice: { traits: { warmth: { value: number | null; reason?: string } } } });
    expect(rows[0]?.voice.traits.warmth.value).toBeGreaterThan(50);
    expect(rows[1]?.voice.traits.warmth).toEqual({ value: null, low: 0, high: 100, reason: 'UNSUPPORTED_LANGUAGE' });
    const pretty = await run([...args, '--format', 'pretty', '--lang', 'vi'], line('Quán nhỏ ở cuối con hẻm.'));
    expect(pretty.out).toContain('Ấm áp: chưa đo được: chưa có danh sách từ cho ngôn ngữ này');
  });

  it('refuses a brandbook whose model is wrong, with the place and the cure', async () => {
    const wrong = { ...BOOK, personality: { model: 'custom', traits: { warmth: 80 } } };
    const { code, err } = await run(['measure', '--brandbook', 'book.json', '--jsonl'], line('Some text here.'), wrong);
    expect(code).toBe(2);
    expect(err).toContain('personality.dimensions');
    expect(err).toContain('model: custom needs dimensions');
  });
});
