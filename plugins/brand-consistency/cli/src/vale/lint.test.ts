import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Folder, lint } from './testing';

let folder: Folder;
const write = (name: string, content: string | Buffer): Promise<string> => folder.write(name, content);

beforeEach(async () => {
  folder = await Folder.make();
  await write('styles/S/Very.yml', 'extends: existence\nmessage: "No \'%s\'."\nlevel: error\ntokens: [very]\n');
  await write('styles/S/Sub/Quite.yml', 'extends: existence\nmessage: "\'%s\'?"\ntokens: [quite]\n');
  await write('styles/S/_off/Never.yml', 'not: read\n');
  await write('styles/config/vocabularies/Own/accept.txt', '# names\nSen Việt\n');
  await write('.vale.ini', 'StylesPath = styles\nVocab = Own\n[*.md]\nBasedOnStyles = S, Vale\n');
});
afterEach(() => folder.remove());

const config = (): string => folder.at('.vale.ini');

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
  const report = folder.at('report.json');
  const docs = folder.at('docs');
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
