import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import { lineFinder } from '../../../engine/src/brandbook/lines';
import type { BrandbookProblem } from '../../../engine/src/brandbook/problems';
import { readBrandbook } from '../../../engine/src/brandbook/read';
import type { Language } from '../../../engine/src/language';
import type { RuleDiagnostic } from '../../../engine/src/rules/diagnostic';
import { runRuleTests, type RuleTestResult } from '../../../engine/src/rules/rule-tests';
import { diagnosticLine, placed, problemLine } from '../brandbooks';
import { EXIT, type Io } from '../io';
import { readText } from '../text-file';
import { doubtfulLimits } from '../touchpoints';

interface Judged {
  readonly problems: readonly BrandbookProblem[];
  readonly notes: readonly BrandbookProblem[];
  readonly diagnostics: readonly RuleDiagnostic[];
  readonly tests: readonly RuleTestResult[];
}

/** Everything that can be said of a brandbook file, with lines. */
function judge(source: string, lineAt: (path: string) => number | undefined): Judged {
  const parsed = readBrandbook(source);
  if (!parsed.ok) return { problems: parsed.problems, notes: [], diagnostics: [], tests: [] };
  const { problems, notes, diagnostics } = compileBrandbook(parsed.brandbook);
  return {
    problems: problems.map((problem) => placed(problem, lineAt)),
    notes: [...notes, ...doubtfulLimits(parsed.brandbook)].map((note) => placed(note, lineAt)),
    diagnostics,
    tests: runRuleTests(parsed.brandbook),
  };
}

const VALID: Readonly<Record<Language, string>> = { en: 'the brandbook is valid', vi: 'bộ quy chuẩn hợp lệ' };
const NOTE: Readonly<Record<Language, string>> = { en: 'note', vi: 'lưu ý' };

function testSummary(tests: readonly RuleTestResult[], lang: Language): string {
  const passed = tests.filter((test) => test.passed).length;
  return lang === 'vi'
    ? `${passed}/${tests.length} kiểm thử của quy tắc đạt`
    : `${passed} of ${tests.length} rule tests passed`;
}

/**
 * `brand-check validate`: the errors of a brandbook with path, line and cure; what is odd about its rules; and how the
 * rules' own tests went. Exit 1 on an error or a failed test, 0 on mere warnings.
 */
export async function validateCommand(
  file: string,
  options: { readonly lang: Language; readonly format: string },
  io: Io,
): Promise<number> {
  const { format, lang } = options;
  const source = await readText(file, io, lang);
  const lineAt = lineFinder(source);
  const { problems, notes, diagnostics, tests } = judge(source, lineAt);
  const failed = tests.filter(({ passed }) => !passed);
  const valid = problems.length === 0 && diagnostics.every(({ severity }) => severity !== 'error');
  const lined = (path: string, key: string): object => {
    const line = lineAt(path);
    return line === undefined ? {} : { [key]: line };
  };
  if (format === 'json') {
    const plain = (found: readonly BrandbookProblem[]): object[] =>
      found.map(({ message, ...rest }) => ({ ...rest, message: message[lang] }));
    const report = {
      file,
      valid,
      problems: plain(problems),
      notes: plain(notes),
      diagnostics: diagnostics.map(({ message, cure, ...rest }) => ({
        ...rest,
        ...lined(rest.path, 'line'),
        ...(rest.otherPath === undefined ? {} : lined(rest.otherPath, 'otherLine')),
        message: message[lang],
        cure: cure[lang],
      })),
      tests: tests.map(({ message, ...rest }) => ({
        ...rest,
        ...lined(rest.path, 'line'),
        ...(message === undefined ? {} : { message: message[lang] }),
      })),
    };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    if (valid) io.out(`${file}: ${VALID[lang]}\n`);
    for (const problem of problems) io.out(`${problemLine(file, problem, lang)}\n`);
    for (const found of diagnostics) io.out(`${diagnosticLine(file, found, lineAt, lang)}\n`);
    for (const { rule, path, name, message = { en: '', vi: '' } } of failed) {
      const text = `${rule}, ${name}: ${message[lang]}`;
      io.out(
        `${problemLine(file, { path, code: 'TEST', message: { en: text, vi: text }, ...lined(path, 'line') }, lang)}\n`,
      );
    }
    if (tests.length > 0) io.out(`${file}: ${testSummary(tests, lang)}\n`);
    for (const note of notes) io.out(`${NOTE[lang]}: ${problemLine(file, note, lang)}\n`);
  }
  return valid && failed.length === 0 ? EXIT.clean : EXIT.findings;
}
