import { stringify } from 'yaml';
import type { Language } from '../../../engine/src/language';
import {
  createValeLinter,
  importValeStyle,
  reportLines,
  type ValeAlert,
  type ValeLinter,
  type ValeProblem,
} from '../../../engine/src/vale';
import { EXIT, type Io } from '../io';
import { decodeText, reasonOf, writeText } from '../text-file';
import { filesBelow } from '../vale/files-below';
import { formatAlerts, type ValeOutput } from '../vale/output';
import { readValeProject, type ValeProject } from '../vale/project';

export interface LintOptions {
  readonly valeConfig: string;
  readonly valeOutput: ValeOutput;
  /** Where the importer's full report is written, as JSON. */
  readonly importReport?: string | undefined;
  /** Where the styles are written as rules of a brandbook, as YAML. */
  readonly toRules?: string | undefined;
  readonly lang: Language;
}

const problemLine = ({ path: file, line, message, cure }: ValeProblem, lang: Language): string =>
  `${file}:${line}: ${message[lang]} ${cure[lang]}\n`;

/** `brand-check lint`: what Vale would say of the files, by the styles of its own configuration. */
export async function lintCommand(places: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { lang, valeConfig } = options;
  const project = await readValeProject(valeConfig, io, lang);
  if (options.toRules !== undefined) return writeRules(project, options.toRules, options, io);
  const linter = createValeLinter(project.config, project.files, project.vocabulary, project.parents);
  for (const line of reportLines(linter.report, lang)) io.err(`${line}\n`);
  for (const key of project.config.ignoredKeys) io.err(`  ${valeConfig}: ${key}: ${NOT_HONOURED[lang]}\n`);
  for (const problem of project.problems) io.err(problemLine(problem, lang));
  const problems = [...project.problems, ...linter.problems];
  if (options.importReport !== undefined) {
    await writeText(options.importReport, `${JSON.stringify({ ...linter.report, problems }, null, 2)}\n`, lang);
  }
  const { alerts, read, wrong } = await lintAll(places, linter, lang, io);
  io.out(formatAlerts(alerts, options.valeOutput, read, lang));
  if (wrong || problems.length > 0) return EXIT.usage;
  const hasErrors = [...alerts.values()].some((found) => found.some(({ Severity }) => Severity === 'error'));
  return hasErrors ? EXIT.findings : EXIT.clean;
}

interface Linted {
  readonly alerts: ReadonlyMap<string, readonly ValeAlert[]>;
  /** How many files were read. */
  readonly read: number;
  /** Some file could not be read as it was meant to. */
  readonly wrong: boolean;
}

async function lintAll(places: readonly string[], linter: ValeLinter, lang: Language, io: Io): Promise<Linted> {
  const alerts = new Map<string, readonly ValeAlert[]>();
  let read = 0;
  let wrong = false;
  const fail = (line: string): void => {
    io.err(line);
    wrong = true;
  };
  for (const place of places) {
    const found = await filesBelow(place);
    for (const { path, error } of found.unread) fail(`${path}: ${unreadable(path, error, lang)}\n`);
    let inFolder = 0;
    for (const file of found.files) {
      if (!linter.reads(file)) {
        if (!found.isFolder) io.err(`${file}: ${NOT_READ[lang]}\n`);
        continue;
      }
      inFolder++;
      const bytes = await io.readFile(file).catch((error: unknown) => reasonOf(error));
      if (!(bytes instanceof Uint8Array)) {
        fail(`${file}: ${bytes[lang]}\n`);
        continue;
      }
      const decoded = decodeText(bytes);
      if (!decoded.ok) {
        fail(problemLine({ code: 'VALE_ENCODING', path: file, ...decoded }, lang));
        continue;
      }
      read++;
      const result = linter.lint(file, decoded.text);
      if (result === null) continue;
      if (result.problem !== null) fail(problemLine({ ...result.problem, path: file }, lang));
      if (result.alerts.length > 0) alerts.set(file, result.alerts);
    }
    if (found.isFolder && inFolder === 0) io.err(`${place}: ${NONE_IN_FOLDER[lang]}\n`);
  }
  return { alerts, read, wrong };
}

/** Writes the styles as a brandbook's `rules`, and says what became of each. */
async function writeRules(project: ValeProject, file: string, { lang }: LintOptions, io: Io): Promise<number> {
  const { config, files, parents, vocabulary } = project;
  const style = importValeStyle(files, { levels: config.levels, accepted: vocabulary.accept, parents });
  for (const line of reportLines(style.report, lang)) io.err(`${line}\n`);
  for (const problem of project.problems) io.err(problemLine(problem, lang));
  await writeText(file, stringify({ rules: style.rules }, { lineWidth: 0 }), lang);
  return project.problems.length + style.problems.length > 0 ? EXIT.usage : EXIT.clean;
}

function unreadable(path: string, error: unknown, lang: Language): string {
  const reason = reasonOf(error)[lang];
  if (!/[*?{]/.test(path)) return reason;
  return {
    en: `${reason}, and no file fits it as a pattern. Patterns are your shell's: give a folder, or files that are there`,
    vi: `${reason}, và không tệp nào khớp với mẫu này. Mẫu do shell xử lý: hãy đưa một thư mục hoặc các tệp có thật`,
  }[lang];
}

const NOT_HONOURED: Readonly<Record<Language, string>> = {
  en: 'understood, and of no effect here',
  vi: 'đã hiểu nhưng không có tác dụng ở đây',
};
const NOT_READ: Readonly<Record<Language, string>> = {
  en: 'not read: no section of the configuration names it, or it is neither Markdown, HTML nor plain text',
  vi: 'không được đọc: không mục nào trong cấu hình áp dụng cho tệp này, hoặc tệp không phải Markdown, HTML hay văn bản thuần',
};
const NONE_IN_FOLDER: Readonly<Record<Language, string>> = {
  en: 'nothing read: no file in it is named by a section of the configuration',
  vi: 'không đọc tệp nào: trong thư mục không có tệp nào được một mục của cấu hình nêu',
};
