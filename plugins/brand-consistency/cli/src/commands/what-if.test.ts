import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ran, type Ran } from '../learn/testing';

const CURRENT = `brandbook: 1
brand: { id: sen, name: Sen Việt }
tone:
  formal: 40
vocabulary:
  avoid: [rẻ]
`;
const DRAFT = `brandbook: 1
brand: { id: sen, name: Sen Việt }
tone:
  formal: 40
vocabulary:
  avoid: []
  competitors: [Biển Xanh]
`;
const FILES = {
  'current.yaml': CURRENT,
  'draft.yaml': DRAFT,
  'rival.md': 'Mời Quý khách nghỉ ngơi. Chúng tôi yên tĩnh hơn Biển Xanh.',
  'plain.md': 'Chúng tôi phục vụ bữa tối từ 18 giờ tại nhà hàng bên hồ.',
};
const whatIf = (...args: string[]): Promise<Ran> =>
  ran(['what-if', '--brandbook', 'current.yaml', '--draft', 'draft.yaml', ...args], FILES);

interface Told {
  changes: { path: string; kind: string; line?: number }[];
  assets: { id: string; change: number; causes: { paths: string[]; points: number }[] }[];
  summary: { assets: number; changed: number; bandDrops: number; paths: { path: string; assets: number }[] };
}

describe('brand-check what-if', () => {
  it('tells changes with their lines, causes and the summary', async () => {
    const { code, out } = await whatIf('--format', 'json', 'rival.md', 'plain.md');
    const { changes, assets, summary } = JSON.parse(out) as Told;
    expect(code).toBe(0);
    expect(changes).toMatchObject([
      { path: 'vocabulary.avoid.rẻ', kind: 'removed', line: 6 },
      { path: 'vocabulary.competitors.biển xanh', kind: 'added', line: 7 },
    ]);
    expect(assets).toMatchObject([
      { id: 'rival.md', causes: [{ paths: ['vocabulary.competitors.biển xanh'], points: assets[0]?.change }] },
      { id: 'plain.md', change: 0, causes: [] },
    ]);
    expect(summary).toMatchObject({ assets: 2, changed: 1, bandDrops: 1, paths: [{ assets: 0 }, { assets: 1 }] });
  });

  it('fails on a band drop only when asked to', async () => {
    expect((await whatIf('rival.md')).code).toBe(0);
    expect((await whatIf('--fail-on-band-drop', 'rival.md')).code).toBe(1);
    expect((await whatIf('--fail-on-band-drop', 'plain.md')).code).toBe(0);
  });

  it('tells people, in both languages', async () => {
    const en = await whatIf('rival.md', 'plain.md');
    expect(en.out).toMatch(/^ {2}vocabulary\.competitors\.biển xanh \(line 7\): – → Biển Xanh$/m);
    expect(en.out).toMatch(/^rival\.md: [\d.]+ good → [\d.]+ off-brand {2}\(−[\d.]+\)$/m);
    expect(en.out).toContain('“Biển Xanh”');
    expect(en.out).toContain('vocabulary.avoid.rẻ: touches no text');
    const vi = await whatIf('--lang', 'vi', 'rival.md', 'plain.md');
    expect(vi.out).toMatch(/^rival\.md: [\d.]+ đạt → [\d.]+ lệch thương hiệu/m);
    expect(vi.out).toContain('2 nội dung, 1 thay đổi');
  });

  it('writes tables, and a line for each text with the summary last', async () => {
    const { out } = await whatIf('--format', 'markdown', 'rival.md');
    expect(out).toMatch(
      /^# What if\n\n## Changes of the brandbook\n\n\| path \| before \| after \|\n\| --- \| --- \| --- \|\n/,
    );
    expect(out).toMatch(/^\| rival\.md \|/m);
    const lines = `${JSON.stringify({ id: 'a', text: FILES['rival.md'] })}\n${JSON.stringify({ id: 'b', text: '' })}\n`;
    const jsonl = await ran(
      ['what-if', '--brandbook', 'current.yaml', '--draft', 'draft.yaml', '--jsonl'],
      FILES,
      lines,
    );
    const told = jsonl.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ id }) => id)).toEqual(['a', 'b', undefined]);
    expect(told[2]).toMatchObject({ summary: { assets: 2, changed: 1 } });
  });

  it('says so when the draft changes nothing', async () => {
    const same = await ran(['what-if', '--brandbook', 'a.yaml', '--draft', 'b.yaml', 'plain.md'], {
      ...FILES,
      'a.yaml': CURRENT,
      'b.yaml': CURRENT.replace('formal: 40', 'formal: { target: 40 }'),
    });
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('The draft says nothing else than the brandbook in force.');
  });

  it('exits 2 on input that cannot be read, and on two texts with one id', async () => {
    expect((await whatIf('absent.md')).code).toBe(2);
    expect(await whatIf('plain.md', 'plain.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('own') as string,
    });
    const wrong = await ran(['what-if', '--brandbook', 'current.yaml', '--draft', 'd.yaml', 'plain.md'], {
      ...FILES,
      'd.yaml': DRAFT.replace('formal: 40', 'formal: 400'),
    });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('d.yaml:4') as string });
  });

  it('says what its page shows, whatever the constants of the score', async () => {
    const page = readFileSync(path.resolve(__dirname, '../../../docs/what-if.md'), 'utf8');
    const [, current = '', draft = '', text = '', shown = ''] = [...page.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(
      ([, block = '']) => block,
    );
    const files = { 'brand.yaml': current, 'draft.yaml': draft, 'home.txt': text };
    const { out } = await ran(['what-if', '--brandbook', 'brand.yaml', '--draft', 'draft.yaml', 'home.txt'], files);
    const causes = (told: string): string[] =>
      told.match(/^ {2}[−+][\d.]+ {2}\S.*? {2}|^ {2}\S+: touches no text$/gm) ?? [];
    const paths = (told: string): string[] =>
      causes(told)
        .map((line) => line.replace(/[−+][\d.]+/, ''))
        .sort();
    expect(paths(out).length).toBeGreaterThan(1);
    expect(paths(out)).toEqual(paths(shown));
  });
});
