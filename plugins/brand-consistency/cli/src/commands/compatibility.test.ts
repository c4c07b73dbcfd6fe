import { main } from '../index';
import type { Io } from '../io';

const GRAND = `brandbook: 1
brand: { id: grand, name: Sen Holdings }
facts: [{ id: hotline, is: '1900 1230' }]
parentPolicy: { locked: [facts] }
`;
const PARENT = `brandbook: 1
brand: { id: group, name: Sen Group, parent: grand }
vocabulary: { avoid: [{ term: giá sốc, use: [ưu đãi riêng], severity: error }] }
parentPolicy:
  locked: [vocabulary.avoid]
  bounded: { tone.formal: [20, 100] }
`;
const CHILD = `brandbook: 1
brand: { id: resort, name: Sen Việt, parent: group }
tone:
  formal: 0
facts:
  - { id: hotline, is: '1900 9999' }
`;
const FILES: Record<string, string> = {
  'grand.yaml': GRAND,
  'group.yaml': PARENT,
  'resort.yaml': CHILD,
  'wrong.yaml': 'brandbook: 1\nbrand: { id: w, name: W }\nparentPolicy: { locked: [vocabulary.protec] }\n',
  'home.md': 'Giá sốc hôm nay tại Sen Group.',
};

async function run(args: string[], stdin = '') {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async (path) => Buffer.from(FILES[path] ?? ''),
    isTerminal: false,
  };
  const code = await main(['compatibility', '--brandbook', 'resort.yaml', ...args], io);
  return { code, out, err, json: (): unknown => JSON.parse(out) };
}

describe('brand-check compatibility', () => {
  it('names each clash with its path, line, both values and whose it is, over generations in any order', async () => {
    const { code, json } = await run(['--parent', 'grand.yaml', '--parent', 'group.yaml']);
    expect(code).toBe(1);
    expect(json()).toMatchObject({
      clashes: [
        { path: 'tone.formal', kind: 'bounded', brand: 'group', parent: [20, 100], child: 0, line: 4 },
        { path: 'facts.hotline.is', kind: 'locked', brand: 'grand', parent: '1900 1230', child: '1900 9999', line: 6 },
      ],
      associations: { closeness: null },
    });
  });

  it('tells people the same', async () => {
    const { out } = await run(['--parent', 'group.yaml', '--format', 'pretty', '--lang', 'vi']);
    expect(out).toContain('Sen Việt × Sen Group: ');
    expect(out).toMatch(/^ {2}tone\.formal \(dòng 4\) {2}tone\.formal là 0; .* {2}\(−[\d.]+\)$/m);
  });

  it('refuses a policy that binds less than it says, with the line and the cure', async () => {
    const { code, err } = await run(['--parent', 'wrong.yaml']);
    expect(code).toBe(2);
    expect(err).toMatch(/wrong\.yaml:3: .*did you mean "vocabulary\.protect"\?/);
  });

  it('judges texts against the parents, with places', async () => {
    const { code, json } = await run(['--parent', 'group.yaml', '--format', 'json', 'home.md']);
    expect(code).toBe(1);
    expect(json()).toMatchObject({
      id: 'home.md',
      lang: 'vi',
      clashes: [{ path: expect.stringContaining('vocabulary.avoid'), child: 'Giá sốc', finding: { start: 0, end: 7 } }],
      heard: [{ text: 'Sen Group' }],
    });
    const { out } = await run(['--parent', 'group.yaml', '--format', 'pretty', 'home.md']);
    expect(out).toMatch(
      /^home\.md: [\d.]+\n {2}vocabulary\.avoid.*“Giá sốc”.*\n {2}\+ heard of the parent: “Sen Group”\n$/,
    );
    const jsonl = await run(
      ['--parent', 'group.yaml', '--jsonl'],
      '{"id":"a","text":"Kính mời Quý khách tới nghỉ ngơi."}\n{"id":"b","text":""}\n',
    );
    expect(jsonl.code).toBe(0);
    expect(
      jsonl.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { score: number | null }).score),
    ).toEqual([100, null]);
  });
});
