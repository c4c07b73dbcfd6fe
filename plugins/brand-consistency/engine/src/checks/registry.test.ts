import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeholdersIn } from '../findings/message';
import { examples as address } from './address.examples';
import { examples as capitalization } from './capitalization.examples';
import { examples as claim } from './claim.examples';
import type { KindExamples } from './examples';
import { findingsOf } from './examples';
import { examples as competitor } from './competitor.examples';
import { examples as conditional } from './conditional.examples';
import { examples as consistency } from './consistency.examples';
import { examples as existence } from './existence.examples';
import { examples as form } from './form.examples';
import { CHECK_KINDS } from './index';
import { examples as inclusive } from './inclusive.examples';
import { examples as length } from './length.examples';
import { examples as metric } from './metric.examples';
import { examples as missingDiacritics } from './missing-diacritics.examples';
import { examples as occurrence } from './occurrence.examples';
import { examples as protect } from './protect.examples';
import { examples as readability } from './readability.examples';
import { examples as repetition } from './repetition.examples';
import { examples as required } from './required.examples';
import { examples as sayability } from './sayability.examples';
import { examples as substitution } from './substitution.examples';
import { examples as teencode } from './teencode.examples';

const EXAMPLES: Readonly<Record<string, KindExamples>> = {
  address,
  capitalization,
  claim,
  competitor,
  conditional,
  consistency,
  existence,
  form,
  inclusive,
  length,
  metric,
  'missing-diacritics': missingDiacritics,
  occurrence,
  protect,
  readability,
  repetition,
  required,
  sayability,
  substitution,
  teencode,
};
const DOCS = path.resolve(__dirname, '../../../docs/checks');
const ids = CHECK_KINDS.map(({ meta }) => meta.id);

test('the registry is sorted, without doubles, and has examples for every kind', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(Object.keys(EXAMPLES)).toEqual(ids);
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
