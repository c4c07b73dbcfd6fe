import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { main } from '../index';

let folder = '';
const write = async (name: string, text: string): Promise<string> => {
  const place = path.join(folder, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
  return place;
};

async function lint(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(['lint', ...args], {
    stdin: (async function* () {})(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: (place) => readFile(place),
    isTerminal: false,
  });
  return { code, out, err };
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lint-'));
  await write('styles/S/Very.yml', 'extends: existence\nmessage: "No \'%s\'."\nlevel: error\ntokens: [very]\n');
  await write('styles/S/Sub/Quite.yml', 'extends: existence\nmessage: "\'%s\'?"\ntokens: [quite]\n');
  await write('styles/S/_off/Never.yml', 'not: read\n');
  await write('styles/config/vocabularies/Own/accept.txt', '# names\nSen Việt\n');
  await write('.vale.ini', 'StylesPath = styles\nVocab = Own\n[*.md]\nBasedOnStyles = S, Vale\n');
});
afterEach(() => rm(folder, { recursive: true }));

const config = (): string => path.join(folder, '.vale.ini');

test("JSON in Vale's shape, exit 1 on errors only", async () => {
  const file = await write('a.md', 'A very good text of sen việt, quite.\n');
  const { code, out, err } = await lint('--vale-config', config(), '--vale-output', 'JSON', file);
  const alerts = JSON.parse(out)[file];
  expect(alerts[0]).toEqual({
    Action: { Name: '', Params: null },
    Span: [3, 6],
    Check: 'S.Very',
    Description: '',
    Link: '',
    Message: "No 'very'.",
    Severity: 'error',
    Match: 'very',
    Line: 1,
  });
  expect(alerts.map(({ Check }: { Check: string }) => Check)).toEqual(['S.Very', 'Vale.Terms', 'S.Sub.Quite']);
  expect(code).toBe(1);
  expect(err).toContain('imported 2, adapted 0, skipped 1\n  skipped: Vale.Spelling: it needs dictionaries');
  const mild = await write('b.md', 'quite\n');
  expect((await lint('--vale-config', config(), mild)).code).toBe(0);
});

test('folders, other formats, and the report', async () => {
  await write('docs/a.md', 'very\n');
  await write('docs/b.png', '');
  const report = path.join(folder, 'report.json');
  const docs = path.join(folder, 'docs');
  const { out } = await lint('--vale-config', config(), '--vale-output', 'line', '--import-report', report, docs);
  expect(out).toBe(`${path.join(docs, 'a.md')}:1:1:S.Very:No 'very'.\n`);
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ imported: 2, skipped: 1, problems: [] });
  const other = await lint('--vale-config', config(), path.join(docs, 'b.png'));
  expect(other.err).toContain('b.png: not read');
});

test('wrong rules and missing styles are told with file and line, exit 2', async () => {
  const wrong = await write('styles/S/Wrong.yml', 'extends: existence\nmessage: x\ntoken: [a]\n');
  await write('.vale.ini', 'StylesPath = styles\n\n[*.md]\nBasedOnStyles = S, Gone\n');
  const file = await write('a.md', 'very\n');
  const { code, out, err } = await lint('--vale-config', config(), '--vale-output', 'line', file);
  expect(code).toBe(2);
  expect(err).toContain(`${wrong}:3: “token” is no key`);
  expect(err).toContain(`${config()}:4: The style “Gone” is not on the StylesPath.`);
  expect(out).toContain('S.Very');
});
