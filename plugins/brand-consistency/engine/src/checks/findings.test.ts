import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import { analyse } from '../text/analyse';
import { assess } from '../score/assess';
import type { ScoredFinding } from '../score/types';
import { findingsOf, loadExamples, type InvalidExample, type ValidExample } from './examples';
import { CHECK_KINDS } from './index';
import { compileRules, runRules } from './rules';

const EXAMPLES = loadExamples(require);

const OWNER = 'Phòng Thương hiệu';
const REASON = { vi: 'Vì khách của chúng tôi.', en: 'For our guests.' };
const CERTAINTY = 0.8;

const unitsOf = ({ text }: ValidExample) =>
  typeof text === 'string' ? [{ path: 'text', text, format: 'plain' as const }] : text;

/** What a brandbook with just this rule says of the example. */
function scored(kind: string, example: InvalidExample): readonly ScoredFinding[] {
  const rule = {
    ...(example.options as object),
    id: 'r',
    extends: kind,
    owner: OWNER,
    reason: REASON,
    certainty: CERTAINTY,
  };
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, rules: [rule] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const book = compileBrandbook(parsed.brandbook);
  expect(book.problems).toEqual([]);
  const asset = { units: unitsOf(example), ...(example.language === undefined ? {} : { language: example.language }) };
  return assess(examine(asset), book, { asOf: example.asOf }).findings.filter(({ rule: id }) => id === 'rules.r');
}

const cases = CHECK_KINDS.flatMap(({ meta }) =>
  (EXAMPLES[meta.id]?.invalid ?? []).map((example) => [meta.id, JSON.stringify(example.text), example] as const),
);

test.each(cases)('%s says all that a finding says of %s', (kind, _, example) => {
  const units = unitsOf(example);
  const found = scored(kind, example);
  expect(found.map(({ actual }) => actual)).toEqual(example.actual);
  for (const finding of found) {
    const source = units.find(({ path }) => path === finding.path)?.text ?? '';
    // Where, and what it saw.
    expect(source.slice(finding.start, finding.end)).toBe(finding.actual);
    if (finding.actual !== '')
      expect(finding.block).toEqual({ index: expect.any(Number), kind: expect.any(String), level: expect.any(Number) });
    // What is expected: wordings, and edits that replace just what was seen.
    for (const wording of finding.expected) expect(wording.trim()).not.toBe('');
    expect(new Set(finding.expected).size).toBe(finding.expected.length);
    for (const edit of finding.edits ?? []) {
      expect(source.slice(edit.start, edit.end)).toBe(finding.actual);
      expect(edit.text.trim()).not.toBe('');
      expect(edit.text).not.toBe(finding.actual);
    }
    if (finding.edit !== undefined) expect(finding.edits).toContainEqual(finding.edit);
    // Why, and who answers for it.
    expect([finding.why, finding.owner, finding.kind]).toEqual([REASON, OWNER, kind]);
    expect(finding.message.vi).not.toBe('');
    expect(finding.message.en).not.toBe('');
    // How sure, and what it costs.
    expect(finding.confidence).toBeGreaterThan(0);
    expect(finding.confidence).toBeLessThanOrEqual(CERTAINTY);
    expect(finding.contribution).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(finding.contribution)).toBe(true);
  }
});

test('a finding of a rule without a reason gives the reason of its kind', () => {
  for (const [kind, , example] of cases) {
    for (const { why } of findingsOf(kind, example)) {
      expect(why?.vi).toBeTruthy();
      expect(why?.en).toBeTruthy();
    }
  }
});

/** Kinds whose every finding has something better to write, or a way to mend it at once. */
const CURED = ['capitalization', 'consistency', 'inclusive', 'protect', 'substitution'];

test.each(CURED)('every finding of %s comes with an edit', (kind) => {
  for (const example of EXAMPLES[kind]?.invalid ?? []) {
    for (const { edits, expected } of findingsOf(kind, example)) {
      expect(expected.length).toBeGreaterThan(0);
      expect(edits?.length ?? 0).toBeGreaterThan(0);
    }
  }
});

describe('an edit never cuts markup in two', () => {
  const swapsIn = (text: string, format: 'markdown' | 'html' | 'plain') => {
    const { rules } = compileRules([
      { id: 'a', kind: 'substitution', options: { swap: { 'khách sạn': 'khu nghỉ' } } },
      { id: 'b', kind: 'capitalization', options: { match: '$upper', blocks: ['heading'] } },
    ]);
    return runRules(rules, analyse([{ path: 'body', text, format }])).map(({ kind, edit, edits }) => [
      kind,
      edit?.text,
      edits?.length,
    ]);
  };

  test.each([
    ['Khách **sạn** mới', 'markdown'],
    ['<p>Khách <em>sạn</em></p>', 'html'],
  ] as const)('%s is told without one', (text, format) => {
    expect(swapsIn(text, format)).toEqual([['substitution', undefined, undefined]]);
  });

  test.each([
    ['**Khách sạn** mới', 'markdown'],
    ['<p>khách&nbsp;sạn</p>', 'html'],
    ['Kha\u0301ch sa\u0323n', 'plain'],
  ] as const)('%s keeps its own', (text, format) => {
    expect(swapsIn(text, format).map(([, edit]) => String(edit).toLowerCase())).toEqual(['khu nghỉ']);
  });

  test('a heading with code in it is told without one', () => {
    expect(swapsIn('# Gọi `npm` ngay', 'markdown')).toEqual([['capitalization', undefined, undefined]]);
    expect(swapsIn('# Gọi ngay', 'markdown')).toEqual([['capitalization', 'GỌI NGAY', 1]]);
  });
});
