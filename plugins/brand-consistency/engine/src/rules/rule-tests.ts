import { writtenRules } from '../brandbook/written-rules';
import { withBrandOptions } from '../brandbook/claim-rule';
import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook, RuleTest } from '../brandbook/schema';
import { compileRules, runRules, type CompiledRules } from '../checks/rules';
import type { Finding } from '../findings/types';
import type { Language, Localised } from '../language';
import { analyse } from '../text/analyse';
import { foldText } from '../text/fold';

/** How one of a rule's own tests went. */
export interface RuleTestResult {
  readonly rule: string;
  /** Where the test stands in the brandbook, for example `rules.2.tests.0`. */
  readonly path: string;
  /** As the test is called; without a name, its text. */
  readonly name: string;
  readonly passed: boolean;
  /** What the rule found: the words, or the message where something is missing. */
  readonly found: readonly string[];
  /** What is wrong; absent when passed. */
  readonly message?: Localised;
}

/** Vale's way to write an alert: `line:column:rule:message`. */
const ALERT = /^(\d+):(\d+):[^:]*:(.*)$/su;

const wordsOf = ({ actual, message }: Finding): string => (actual === '' ? message.en : actual);

/** One entry a line, so that Vale's block texts read as they are. */
const entriesOf = (value: string | readonly string[] | undefined): string[] =>
  (typeof value === 'string' ? value.split('\n') : (value ?? []))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function isAt(finding: Finding, input: string, line: number, column: number): boolean {
  const before = input.slice(0, finding.start).split('\n');
  return before.length === line && (before.at(-1)?.length ?? 0) + 1 === column;
}

function isSameAlert(entry: string, finding: Finding, input: string): boolean | null {
  const alert = ALERT.exec(entry);
  if (alert === null) return null;
  const [, line, column, message = ''] = alert;
  return (
    isAt(finding, input, Number(line), Number(column)) &&
    [finding.message.en, finding.message.vi].includes(message.trim())
  );
}

/** Whether an entry of `want` is this finding: its words, its message, or its alert as Vale writes it. */
function isExactly(entry: string, finding: Finding, input: string): boolean {
  const { actual, message } = finding;
  return (
    isSameAlert(entry, finding, input) ??
    (foldText(entry) === foldText(actual) || entry === message.en || entry === message.vi)
  );
}

function isPartOf(entry: string, finding: Finding, input: string): boolean {
  const { actual, message } = finding;
  return (
    isSameAlert(entry, finding, input) ??
    (foldText(actual).includes(foldText(entry)) || message.en.includes(entry) || message.vi.includes(entry))
  );
}

/**
 * Whether a finding is on what a test wants left alone. Capitals count only where the text has the words just so: who
 * wants “hurry” left alone in “Hurry!” wants this “Hurry” left alone.
 */
function isOn(entry: string, finding: Finding, input: string): boolean {
  if (isPartOf(entry, finding, input)) return true;
  const { actual, message } = finding;
  if (foldText(input).includes(foldText(entry))) return false;
  const small = entry.toLowerCase();
  return [actual, message.en, message.vi].some((text) => foldText(text).toLowerCase().includes(foldText(small)));
}

const quoted = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.map((word) => `“${word}”`).join(', ');

/** What was found, in the user's language: the words, or what is said of the whole. */
const told = (findings: readonly Finding[], language: Language, none: string): string =>
  findings.length === 0
    ? none
    : findings.map(({ actual, message }) => (actual === '' ? message[language] : `“${actual}”`)).join(', ');

/** What a test asks for and did not get, or null. */
function failureOf(test: RuleTest, findings: readonly Finding[]): Localised | null {
  if (test.want !== undefined) {
    const wanted = entriesOf(test.want);
    const fits =
      wanted.length === findings.length &&
      findings.every((finding, i) => isExactly(wanted[i] ?? '', finding, test.input));
    if (!fits) {
      return {
        en: `wanted ${quoted(wanted, 'nothing')}, found ${told(findings, 'en', 'nothing')}`,
        vi: `${wanted.length === 0 ? 'lẽ ra không tìm thấy gì' : `cần tìm thấy ${quoted(wanted, '')}`}, nhưng ${findings.length === 0 ? 'không tìm thấy gì' : `tìm thấy ${told(findings, 'vi', '')}`}`,
      };
    }
  }
  const missed = entriesOf(test.contains).filter(
    (entry) => !findings.some((finding) => isPartOf(entry, finding, test.input)),
  );
  if (missed.length > 0) {
    return {
      en: `did not find ${quoted(missed, '')}; found ${told(findings, 'en', 'nothing')}`,
      vi: `không tìm thấy ${quoted(missed, '')}; ${findings.length === 0 ? 'không tìm thấy gì' : `chỉ tìm thấy ${told(findings, 'vi', '')}`}`,
    };
  }
  const { absent } = test;
  const unwanted =
    absent === true
      ? findings
      : findings.filter((finding) => entriesOf(absent).some((entry) => isOn(entry, finding, test.input)));
  if (unwanted.length === 0) return null;
  return {
    en: `found ${told(unwanted, 'en', '')}, which should be left alone`,
    vi: `tìm thấy ${told(unwanted, 'vi', '')}, lẽ ra phải bỏ qua`,
  };
}

const LONGEST_NAME = 60;

/** A test without a name goes by its text, in one line. */
function nameOf({ name, input }: RuleTest): string {
  if (name !== undefined) return name;
  const line = input.trim().replace(/\s+/gu, ' ');
  return line.length <= LONGEST_NAME ? `“${line}”` : `“${line.slice(0, LONGEST_NAME).trimEnd()}…”`;
}

function runTest(source: SourcedRule, rules: CompiledRules, test: RuleTest, path: string): RuleTestResult {
  const { id, scope = {} } = source.rule;
  const language = test.language ?? (scope.languages?.length === 1 ? scope.languages[0] : undefined);
  // A rule about headings or lists can only be tried on a text that has some.
  const format = test.format ?? (scope.within === undefined ? 'plain' : 'markdown');
  const analysis = analyse([{ path: test.path ?? 'input', text: test.input, format }], { language });
  const findings = runRules(rules, analysis, {
    touchpoint: test.touchpoint ?? scope.touchpoints?.[0] ?? null,
    stage: test.stage ?? scope.stages?.[0] ?? null,
    overlaps: 'keep',
  });
  const message = failureOf(test, findings);
  return {
    rule: id,
    path,
    name: nameOf(test),
    passed: message === null,
    found: findings.map(wordsOf),
    ...(message === null ? {} : { message }),
  };
}

const indexOf = ({ path }: SourcedRule): number => Number(path.split('.')[1]);

/**
 * Runs the tests that a brandbook's rules carry, each rule alone: exceptions of the brandbook and other rules play no
 * part. A rule that only serves as a parent is tried like any other. A rule for one touchpoint, stage or language is tried there unless the test says otherwise. Rules that do not
 * compile are told as problems of the brandbook and left out. Pure.
 */
export function runRuleTests(brandbook: Brandbook): RuleTestResult[] {
  const { rules: awake, dormant } = writtenRules(brandbook.rules ?? []);
  const written = [...awake, ...dormant].sort((a, b) => indexOf(a) - indexOf(b));
  return written.flatMap((own) => {
    const source = withBrandOptions(brandbook, own);
    if (source.tests === undefined || source.tests.length === 0) return [];
    const { rules, problems } = compileRules([source.rule]);
    if (problems.length > 0) return [];
    return source.tests.map(({ test, path }) => runTest(source, rules, test, path));
  });
}
