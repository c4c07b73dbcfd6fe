import { mkdir, readFile, symlink } from 'node:fs/promises';
import { Folder, call, lint, type Said } from './testing';

let folder: Folder;
const write = (name: string, content: string | Buffer): Promise<string> => folder.write(name, content);
const at = (name: string): string => folder.at(name);

/** Lints files by the configuration of the folder, one alert a line. */
const run = (...files: string[]): Promise<Said> =>
  lint('--vale-config', at('.vale.ini'), '--vale-output', 'line', ...files);

beforeEach(async () => {
  folder = await Folder.make();
  await write('styles/S/Very.yml', 'extends: existence\nmessage: "No \'%s\'."\nlevel: error\ntokens: [very]\n');
  await write('.vale.ini', 'StylesPath = styles\n[*.md]\nBasedOnStyles = S\n');
});
afterEach(() => folder.remove());

describe('texts', () => {
  test('an empty file is clean', async () => {
    expect(await run(await write('a.md', ''))).toMatchObject({ code: 0, out: '' });
  });

  test('CRLF and a byte order mark move no column', async () => {
    const file = await write('a.md', '\ufeffvery\r\n\r\nso very\r\n');
    expect(await run(file)).toMatchObject({
      code: 1,
      out: `${file}:1:1:S.Very:No 'very'.\n${file}:3:4:S.Very:No 'very'.\n`,
    });
  });

  test.each([
    ['Latin-1', Buffer.from('one\ncaf\xe9 very\n', 'latin1'), ':2: This is not UTF-8. Save it as UTF-8.'],
    ['UTF-16', Buffer.from('\ufeffvery\n', 'utf16le'), ':1: This is UTF-16. Save it as UTF-8.'],
  ])('%s is told with its line and the other files are read, exit 2', async (_, content, message) => {
    const wrong = await write('a.md', content);
    const right = await write('b.md', 'very\n');
    const { code, out, err } = await run(wrong, right);
    expect([code, out]).toEqual([2, `${right}:1:1:S.Very:No 'very'.\n`]);
    expect(err).toContain(`${wrong}${message}`);
  });

  test('what is not there, a pattern that fits nothing, an empty folder', async () => {
    await mkdir(at('none'));
    const { code, err } = await run(at('gone.md'), at('*.md'), at('none'), await write('b.md', 'fine\n'));
    expect(code).toBe(2);
    expect(err).toContain(`${at('gone.md')}: there is no such file`);
    expect(err).toContain('no file fits it as a pattern');
    expect(err).toContain(`${at('none')}: nothing read`);
  });

  test('linked folders are not followed round in a circle', async () => {
    await write('docs/a.md', 'very\n');
    await symlink(at('docs'), at('docs/again'));
    expect((await run(at('docs'))).out).toBe(`${at('docs/a.md')}:1:1:S.Very:No 'very'.\n`);
  });

  test('front matter that is no YAML is told with its line; the text is read', async () => {
    const file = await write('a.md', '---\ntitle: x\nlist: [a\n---\n\nvery\n');
    const { code, out, err } = await run(file);
    expect([code, out]).toEqual([2, `${file}:6:1:S.Very:No 'very'.\n`]);
    expect(err).toContain(`${file}:3: The front matter is no valid YAML`);
  });

  test('a megabyte is read', async () => {
    const paragraph = 'A text of some words, and so on, as long as it likes to be.\n\n';
    const file = await write('a.md', `${paragraph.repeat(17_500)}very\n`);
    expect((await run(file)).out).toBe(`${file}:35001:1:S.Very:No 'very'.\n`);
  }, 60_000);
});

describe('configurations', () => {
  test.each([
    ['StylesPath = gone\n[*]\nBasedOnStyles = S\n', ':1: The StylesPath “gone” is no folder'],
    ['[*]\nBasedOnStyles = S\n', ':1: There is no StylesPath. Write “StylesPath = styles”'],
    ['StylesPath = styles\n', ':1: No section says which files are read.'],
    ['', ':1: No section says which files are read.'],
    ['StylesPath = styles\n[*.md\nBasedOnStyles = S\n', ':2: “[*.md” lacks its “]”.'],
    ['StylesPath = styles\n[[z-a]*]\nBasedOnStyles = S\n', ':2: “[[z-a]*]” is no pattern of file names.'],
    [
      'StylesPath = styles\n[*]\nBasedOnStyles = S\nTokenIgnores = (a\n',
      ':4: TokenIgnores, “(a”: The pattern lacks a “)”.',
    ],
    [
      'StylesPath = styles\n[*]\nS.Gone = YES\n',
      ':3: The rule “S.Gone” is not on the StylesPath. Put S/Gone.yml there',
    ],
    ['StylesPath = styles\nPackages = Far\n[*]\nBasedOnStyles = Far\n', 'run “vale sync” first'],
    ['StylesPath = styles\nVocab = Own\n[*]\nBasedOnStyles = S\n', ':2: There is no vocabulary “Own”.'],
  ])('%j', async (ini, message) => {
    await write('.vale.ini', ini);
    const { code, err } = await run(await write('a.md', 'fine\n'));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([
    ['gone.ini', 'there is no such file or folder'],
    ['styles', 'this is a folder'],
  ])('%s', async (name, reason) => {
    const { code, err } = await lint('--vale-config', at(name), await write('a.md', ''));
    expect(code).toBe(2);
    expect(err).toContain(`${at(name)}: ${reason}. Give the path of your Vale configuration`);
  });

  test('a vocabulary with a wrong term: told with its line, the others hold', async () => {
    await write('.vale.ini', 'StylesPath = styles\nVocab = Own\n[*]\nBasedOnStyles = Vale\n');
    const accept = await write('styles/config/vocabularies/Own/accept.txt', 'Sen\nSen (Việt\n');
    const { code, out, err } = await run(await write('a.md', 'sen\n'));
    expect(code).toBe(2);
    expect(out).toContain("Use 'Sen' instead of 'sen'.");
    expect(err).toContain(`${accept}:2: “Sen (Việt”: `);
  });
});

describe('rules', () => {
  test.each<[string, string | Buffer, string]>([
    ['no YAML', 'extends: existence\nmessage: "x\n', ':3: This is no valid YAML: '],
    ['empty', '', ':1: The file is empty. Begin with “extends:” and “message:”.'],
    ['not UTF-8', Buffer.from('extends: existence\nmessage: caf\xe9\n', 'latin1'), ':2: This is not UTF-8.'],
    [
      'a bad pattern',
      "extends: existence\nmessage: x\ntokens:\n  - fine\n  - '[a'\n",
      ':5: “[a”: The pattern lacks a “]”.',
    ],
    ['a pattern without bound', "extends: existence\nmessage: x\ntokens:\n  - '(a+)++'\n", ':4: '],
    ['a wrong type', 'extends: substitution\nmessage: x\nswap: [a]\n', ':3: “swap” must be “key: value” pairs.'],
    ['no parent', 'extends: S.Gone\n', ':1: There is no rule “S.Gone” to inherit from. Put S/Gone.yml'],
  ])('%s: told with file and line, the other rules run, exit 2', async (_, content, message) => {
    const rule = await write('styles/S/Wrong.yml', content);
    const { code, out, err } = await run(await write('a.md', 'very\n'));
    expect(code).toBe(2);
    expect(out).toContain('S.Very');
    expect(err).toContain('imported 1, adapted 0, skipped 1');
    expect(err).toContain(`  skipped: S.Wrong: ${rule}${message}`);
  });

  test('a rule inherits from one that is on the StylesPath and not switched on', async () => {
    await write('styles/T/Child.yml', 'extends: S.Very\ntokens+: [quite]\n');
    await write('.vale.ini', 'StylesPath = styles\n[*]\nBasedOnStyles = T\n');
    const { code, out } = await run(await write('a.md', 'quite\n'));
    expect([code, out]).toEqual([1, `${at('a.md')}:1:1:T.Child:No 'quite'.\n`]);
  });
});

test('JSON on standard output is nothing but the alerts; what is said of the import is on standard error', async () => {
  await write('styles/S/Off.yml', 'extends: spelling\nmessage: x\n');
  const file = await write('a.md', 'very\n');
  const { out, err } = await lint('--vale-config', at('.vale.ini'), '--vale-output', 'JSON', '--lang', 'vi', file);
  expect(Object.keys(JSON.parse(out) as object)).toEqual([file]);
  expect(err).toBe('đã nhập 1, điều chỉnh 0, bỏ qua 1\n  bỏ qua: S.Off: cần từ điển không đi kèm bộ quy tắc\n');
});

test('--to-rules writes the styles as rules of a brandbook, which then finds the same words', async () => {
  await write('styles/T/Loud.yml', 'extends: S.Very\ntokens+: [quite]\nlevel: warning\n');
  await write('.vale.ini', 'StylesPath = styles\n[*]\nBasedOnStyles = S, T\nS.Very = suggestion\n');
  const rules = at('rules.yaml');
  const { code, out, err } = await lint('--vale-config', at('.vale.ini'), '--to-rules', rules);
  expect([code, out, err]).toEqual([0, '', 'imported 2, adapted 0, skipped 0\n']);
  const book = await write('brand.yaml', `brandbook: 1\nbrand: { id: b, name: B }\n${await readFile(rules, 'utf8')}`);
  const text = await write('a.md', 'It is quite good.\n');
  const { out: scored } = await call('score', '--brandbook', book, '--format', 'json', text);
  expect(scored).toContain('rules.T.Loud');
  expect((await lint('--vale-config', at('.vale.ini'), '--to-rules', at('no/where.yaml'))).err).toContain(
    'cannot be written',
  );
});
