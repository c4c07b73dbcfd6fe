import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeholdersIn } from '../findings/message';
import { findingsOf, loadExamples } from './examples';
import { CHECK_KINDS } from './index';

const DOCS = path.resolve(__dirname, '../../../docs/checks');
const EXAMPLES = loadExamples(require);
const ids = CHECK_KINDS.map(({ meta }) => meta.id);

test('the registry is sorted, without doubles, and has examples for every kind', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.examples.ts'));
  expect(files.map((name) => name.replace(/\.examples\.ts$/u, '')).sort()).toEqual(ids);
});

describe.each(CHECK_KINDS.map((kind) => [kind.meta.id, kind] as const))('%s', (id, { meta }) => {
  test('lives in a file of its name', () => {
    expect(existsSync(path.join(__dirname, `${id}.ts`))).toBe(true);
  });

  test('has a page with purpose, options, examples and limits', () => {
    const page = readFileSync(path.join(DOCS, `${id}.md`), 'utf8');
    const headings = Array.from(page.matchAll(/^#+ .*$/gmu), ([line]) => line);
    expect(headings).toEqual([`# ${id}`, '## Options', '## Valid', '## Invalid', '## When not to use it']);
  });

  test('says the same in Vietnamese and in English', () => {
    expect(meta.summary.vi).not.toBe('');
    expect(meta.summary.en).not.toBe('');
    for (const message of Object.values(meta.messages)) {
      expect(message.vi).not.toBe(message.en);
      expect(placeholdersIn(message.vi)).toEqual(placeholdersIn(message.en));
    }
  });

  const { valid, invalid } = EXAMPLES[id] ?? { valid: [], invalid: [] };

  test('has both sorts of examples', () => {
    expect(valid.length).toBeGreaterThan(0);
    expect(invalid.length).toBeGreaterThan(0);
  });

  test.each(valid.map((example) => [JSON.stringify(example.text), example] as const))(
    'is silent on %s',
    (_, example) => {
      expect(findingsOf(id, example).map(({ actual, message }) => [actual, message.en])).toEqual([]);
    },
  );

  test.each(invalid.map((example) => [JSON.stringify(example.text), example] as const))(
    'speaks on %s',
    (_, example) => {
      const findings = findingsOf(id, example);
      expect(findings.map(({ actual }) => actual)).toEqual(example.actual);
      if (example.expected !== undefined) expect(findings[0]?.expected).toEqual(example.expected);
      for (const [i, pattern] of (example.messages ?? []).entries()) expect(findings[i]?.message.en).toMatch(pattern);
      const units = typeof example.text === 'string' ? [{ path: 'text', text: example.text }] : example.text;
      for (const { path: at, start, end, actual, message } of findings) {
        expect(units.find((unit) => unit.path === at)?.text.slice(start, end)).toBe(actual);
        expect(placeholdersIn(message.vi + message.en)).toEqual([]);
      }
    },
  );
});
