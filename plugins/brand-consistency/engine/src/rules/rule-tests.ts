import { sharedRules } from '../brandbook/rules';
import { mannerRules } from '../personality/rules';
import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook, RuleTest } from '../brandbook/schema';
import { compileRules, runRules, type CompiledRules } from '../checks/rules';
import type { Finding } from '../findings/types';
import type { Localised } from '../language';
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

const list = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.map((word) => `“${word}”`).join(', ');

/** What a test asks for and did not get, or null. */
function failureOf(test: RuleTest, findings: readonly Finding[]): Localised | null {
  const found = findings.map(wordsOf);
  if (test.want !== undefined) {
    const wanted = entriesOf(test.want);
    const fits =
      wanted.length === findings.length &&
      findings.every((finding, i) => isExactly(wanted[i] ?? '', finding, test.input));
    if (!fits) {
      return {
        en: `wanted ${list(wanted, 'nothing')}, found ${list(found, 'nothing')}`,
        vi: `cần tìm thấy ${list(wanted, 'không có gì')}, nhưng tìm thấy ${list(found, 'không có gì')}`,
      };
    }
  }
  const missed = entriesOf(test.contains).filter(
    (entry) => !findings.some((finding) => isPartOf(entry, finding, test.input)),
  );
  if (missed.length > 0) {
    return {
      en: `did not find ${list(missed, '')}; found ${list(found, 'nothing')}`,
      vi: `không tìm thấy ${list(missed, '')}; tìm thấy ${list(found, 'không có gì')}`,
    };
  }
  const { absent } = test;
  const unwanted =
    absent === true
      ? findings
      : findings.filter((finding) => entriesOf(absent).some((entry) => isPartOf(entry, finding, test.input)));
  if (unwanted.length === 0) return null;
  return {
    en: `found ${list(unwanted.map(wordsOf), '')}, which should be left alone`,
    vi: `tìm thấy ${list(unwanted.map(wordsOf), '')}, lẽ ra phải bỏ qua`,
  };
}

const LONGEST_NAME = 60;

function runTest(source: SourcedRule, rules: CompiledRules, test: RuleTest, path: string): RuleTestResult {
  const { id, scope = {} } = source.rule;
  const language = test.language ?? (scope.languages?.length === 1 ? scope.languages[0] : undefined);
  // A rule about headings or lists can only be tried on a text that has some.
  const format = test.format ?? (scope.within === undefined ? 'plain' : 'markdown');
  const analysis = analyse([{ path: 'input', text: test.input, format }], { language });
  const findings = runRules(rules, analysis, {
    touchpoint: test.touchpoint ?? scope.touchpoints?.[0] ?? null,
    stage: test.stage ?? scope.stages?.[0] ?? null,
    overlaps: 'keep',
  });
  const message = failureOf(test, findings);
  return {
    rule: id,
    path,
    name: test.name ?? test.input.slice(0, LONGEST_NAME),
    passed: message === null,
    found: findings.map(wordsOf),
    ...(message === null ? {} : { message }),
  };
}

/**
 * Runs the tests that a brandbook's rules carry, each rule alone: exceptions of the brandbook and other rules play no
 * part. A rule for one touchpoint, stage or language is tried there unless the test says otherwise. Rules that do not
 * compile are told as problems of the brandbook and left out. Pure.
 */
export function runRuleTests(brandbook: Brandbook): RuleTestResult[] {
  return sharedRules(brandbook, mannerRules(brandbook)).rules.flatMap((source) => {
    if (source.tests === undefined || source.tests.length === 0) return [];
    const { rules, problems } = compileRules([source.rule]);
    if (problems.length > 0) return [];
    return source.tests.map(({ test, path }) => runTest(source, rules, test, path));
  });
}
