import { ran, type Ran } from '../learn/testing';

const BOOK = 'brandbook: 1\nbrand: { id: x, name: X }\ntone: { formal: 60 }\nvocabulary: { avoid: [giá sốc] }\n';
const TEXT = 'Giá sốc hôm nay cho mọi người, ghé liền nha!';

/** A scorecard as `score` wrote it, and the files that it was made from. */
async function scored(...args: string[]): Promise<Record<string, string>> {
  const files = { 'book.yaml': BOOK, 'a.md': TEXT };
  const { out } = await ran(['score', '--brandbook', 'book.yaml', '--format', 'json', ...args, 'a.md'], files);
  return { ...files, 'card.json': out };
}
const verify = (files: Record<string, string>, ...args: string[]): Promise<Ran> =>
  ran(['verify', 'card.json', 'a.md', 'book.yaml', ...args], files);

interface Result {
  same: boolean;
  parts: { part: string; same: boolean; differences: { path: string; given: unknown; made: unknown }[] }[];
}
const resultOf = ({ out }: Ran): Result => JSON.parse(out) as Result;
const differing = (run: Ran): string[] =>
  resultOf(run)
    .parts.filter(({ same }) => !same)
    .map(({ part }) => part);

describe('brand-check verify', () => {
  it.each([[[]], [['--lang', 'vi']], [['--touchpoint', 'email', '--as-of', '2026-03-01']]])(
    'finds the scorecard the same: score %j',
    async (args) => {
      const { code, out } = await verify(await scored(...args));
      expect({ code, out }).toEqual({
        code: 0,
        out: 'text: same\nbrandbook: same\nengine: same\nreceipt: same\nscorecard: same\n',
      });
    },
  );

  it('takes the receipt alone', async () => {
    const files = await scored();
    const [card] = JSON.parse(files['card.json'] ?? '') as { receipt: object }[];
    const run = await verify({ ...files, 'card.json': JSON.stringify(card?.receipt) }, '--format', 'json');
    expect(run.code).toBe(0);
    expect(resultOf(run).parts.map(({ part }) => part)).toEqual(['text', 'brandbook', 'engine', 'receipt']);
  });

  it('says which part differs and how', async () => {
    const files = await scored();
    const otherText = await verify({ ...files, 'a.md': `${TEXT}!` }, '--format', 'json');
    expect(otherText.code).toBe(1);
    expect(differing(otherText)).toContain('text');
    expect(differing(otherText)).not.toContain('brandbook');
    const otherBook = await verify({ ...files, 'book.yaml': BOOK.replace('60', '-60') }, '--format', 'json');
    expect(differing(otherBook)).toContain('brandbook');
    expect(differing(otherBook)).not.toContain('text');
    const forged = (files['card.json'] ?? '').replace(/"score": [\d.]+/, '"score": 99.5');
    const run = await verify({ ...files, 'card.json': forged }, '--format', 'json');
    expect(differing(run)).toEqual(['scorecard']);
    expect(resultOf(run).parts.at(-1)?.differences[0]).toMatchObject({ path: 'fit.score', given: 99.5 });
    const told = await verify({ ...files, 'card.json': forged }, '--lang', 'vi');
    expect(told.out).toMatch(/phiếu chấm: khác .*\n {2}fit\.score: đã đưa 99\.5, tạo lại được [\d.]+\n/);
  });

  it('names another engine, and other entries of the receipt', async () => {
    const files = await scored();
    const card = (files['card.json'] ?? '').replace(/"engineVersion": "[^"]+"/, '"engineVersion": "0.0.0"');
    expect(differing(await verify({ ...files, 'card.json': card }, '--format', 'json'))).toEqual(['engine']);
    const units = (files['card.json'] ?? '').replace(/"units": 1/, '"units": 2');
    expect(differing(await verify({ ...files, 'card.json': units }, '--format', 'json'))).toEqual(['receipt']);
  });

  it('needs the stage that the text was scored with', async () => {
    const files = await scored('--stage', 'decision');
    expect((await verify(files)).code).toBe(1);
    expect((await verify(files, '--stage', 'decision')).code).toBe(0);
  });

  it('verifies one of several lines, with its language and touchpoint', async () => {
    const lines = ['a', 'b']
      .map((id) => `${JSON.stringify({ id, text: `${TEXT} ${id}`, lang: 'vi', touchpoint: 'sms' })}\n`)
      .join('');
    const { out } = await ran(['score', '--brandbook', 'book.yaml', '--jsonl'], { 'book.yaml': BOOK }, lines);
    const files = { 'book.yaml': BOOK, 't.jsonl': lines, 'cards.jsonl': out };
    const call = ['verify', 'cards.jsonl', 't.jsonl', 'book.yaml'];
    expect(await ran([...call, '--id', 'b'], files)).toMatchObject({ code: 0 });
    expect(await ran(call, files)).toMatchObject({ code: 2, err: expect.stringContaining('--id') as string });
  });

  it.each([
    ['no receipt', { 'card.json': '{"a":1}' }, /holds no receipt/],
    ['no JSON', { 'card.json': 'receipt' }, /holds no receipt/],
    ['a text of another kind', { 'a.md': undefined }, /a\.md: cannot be read/],
  ])('exits 2 on %s', async (_, wrong, message) => {
    const files = { ...(await scored()), ...wrong } as Record<string, string>;
    const { code, err } = await verify(files);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
