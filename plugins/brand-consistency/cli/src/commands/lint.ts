import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../engine/src/language';
import { createValeLinter, reportLines, type ValeAlert, type ValeProblem } from '../../../engine/src/vale';
import { EXIT, UsageError, type Io } from '../io';
import { formatAlerts, type ValeOutput } from '../vale/output';
import { readValeProject } from '../vale/project';

export interface LintOptions {
  readonly valeConfig: string;
  readonly valeOutput: ValeOutput;
  /** Where the importer's full report is written, as JSON. */
  readonly importReport?: string | undefined;
  readonly lang: Language;
}

const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '.git'];

const problemLine = ({ path: file, line, message, cure }: ValeProblem, lang: Language): string =>
  `${file}:${line}: ${message[lang]} ${cure[lang]}`;

/** Files as given; folders with all files below them. */
async function filesBelow(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (found === null) throw new UsageError(`${place}: there is no such file`);
  if (!found.isDirectory()) return [place];
  const files: string[] = [];
  for (const entry of (await readdir(place, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && SKIPPED_FOLDERS.includes(entry.name)) continue;
    files.push(...(await filesBelow(path.join(place, entry.name))));
  }
  return files;
}

/** `brand-check lint`: what Vale would say of the files, by the styles of its own configuration. */
export async function lintCommand(places: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { lang } = options;
  const project = await readValeProject(options.valeConfig, io);
  const linter = createValeLinter(project.config, project.files, project.vocabulary);
  const problems = [...project.problems, ...linter.problems];
  for (const line of reportLines(linter.report, lang)) io.err(`${line}\n`);
  for (const key of project.config.ignoredKeys) io.err(`  ${options.valeConfig}: ${key}: ${NOT_HONOURED[lang]}\n`);
  for (const problem of problems) io.err(`${problemLine(problem, lang)}\n`);
  if (options.importReport !== undefined) {
    await writeFile(options.importReport, `${JSON.stringify({ ...linter.report, problems }, null, 2)}\n`);
  }
  const alerts = new Map<string, readonly ValeAlert[]>();
  let read = 0;
  for (const place of places) {
    const isFolder = (await stat(place).catch(() => null))?.isDirectory() === true;
    for (const file of await filesBelow(place)) {
      const result = linter.lint(file, new TextDecoder('utf-8').decode(await io.readFile(file)));
      if (result === null) {
        if (!isFolder) io.err(`${file}: ${NOT_READ[lang]}\n`);
        continue;
      }
      read++;
      if (result.problem !== null) io.err(`${file}:1: ${result.problem}\n`);
      if (result.alerts.length > 0) alerts.set(file, result.alerts);
    }
  }
  io.out(formatAlerts(alerts, options.valeOutput, read));
  if (problems.length > 0) return EXIT.usage;
  const hasErrors = [...alerts.values()].some((found) => found.some(({ Severity }) => Severity === 'error'));
  return hasErrors ? EXIT.findings : EXIT.clean;
}

const NOT_HONOURED: Readonly<Record<Language, string>> = {
  en: 'understood, and of no effect here',
  vi: 'đã hiểu nhưng không có tác dụng ở đây',
};
const NOT_READ: Readonly<Record<Language, string>> = {
  en: 'not read: no section of the configuration names it, or it is neither Markdown, HTML nor plain text',
  vi: 'không được đọc: không mục nào trong cấu hình áp dụng cho tệp này, hoặc tệp không phải Markdown, HTML hay văn bản thuần',
};
