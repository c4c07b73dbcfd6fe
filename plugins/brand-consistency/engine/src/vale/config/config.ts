import { compilePattern } from '../../patterns/pattern';
import type { ValeProblem } from '../problems';
import { VALE_LEVELS } from '../types';
import type { ValeLevel } from '../types';
import { compileGlob } from './glob';
import { entriesOf, parseIni } from './ini';
import type { IniKey, IniSection } from './ini';

/** What holds for the files that a glob names. */
export interface ValeSection {
  readonly glob: string;
  readonly covers: (path: string) => boolean;
  /** null: the section does not say. */
  readonly styles: readonly string[] | null;
  /** Rules (or styles) switched on and off. */
  readonly checks: ReadonlyMap<string, boolean>;
  readonly blockIgnores: readonly string[];
  readonly tokenIgnores: readonly string[];
  readonly commentDelimiters: readonly [string, string] | null;
}

/** A `.vale.ini`. */
export interface ValeConfig {
  readonly stylesPaths: readonly string[];
  readonly minAlertLevel: ValeLevel;
  readonly vocabularies: readonly string[];
  readonly ignoredScopes: readonly string[];
  readonly skippedScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
  readonly wordTemplate: string;
  /** Extension without dot → the extension it is to be read as. */
  readonly formats: ReadonlyMap<string, string>;
  /** Levels that the file sets, by `Style.Rule` or style. */
  readonly levels: ReadonlyMap<string, ValeLevel>;
  /** In the order of the file; `*` is first. */
  readonly sections: readonly ValeSection[];
  /** Keys that are understood and not honoured (`Packages`, `NLPEndpoint`, `Transform`, `View`, `Lang`). */
  readonly ignoredKeys: readonly string[];
}

const CORE = [
  'StylesPath',
  'MinAlertLevel',
  'Vocab',
  'IgnoredScopes',
  'SkippedScopes',
  'IgnoredClasses',
  'WordTemplate',
];
const CORE_IGNORED = ['Packages', 'NLPEndpoint', 'Project', 'Sphinx', 'SphinxBuildPath', 'SphinxAutoBuild'];
const SYNTAX = ['BasedOnStyles', 'BlockIgnores', 'TokenIgnores', 'IgnorePatterns', 'CommentDelimiters'];
const PATTERNS = ['BlockIgnores', 'TokenIgnores', 'IgnorePatterns'];
const SYNTAX_IGNORED = ['Transform', 'Lang', 'View'];

export const isValeLevel = (value: string): value is ValeLevel => VALE_LEVELS.some((level) => level === value);

/** Reads a `.vale.ini`. What it cannot use is listed, with its line; the rest holds. */
export function readValeConfig(path: string, text: string): { config: ValeConfig; problems: readonly ValeProblem[] } {
  const { sections, problems: unread } = parseIni(text);
  const reader = new ConfigReader(path);
  for (const { line, text: wrong } of unread) {
    if (wrong.startsWith('[')) {
      reader.wrong(line, `“${wrong}” lacks its “]”.`, `“${wrong}” thiếu dấu “]”.`, {
        en: `Write “${wrong}]”.`,
        vi: `Viết “${wrong}]”.`,
      });
      continue;
    }
    reader.wrong(line, `“${wrong}” is no “key = value”.`, `“${wrong}” không phải dạng “khoá = giá trị”.`, {
      en: 'Write “key = value” or “[*.md]”.',
      vi: 'Viết “khoá = giá trị” hoặc “[*.md]”.',
    });
  }
  for (const section of sections) {
    if (section.name === '') for (const key of section.keys) reader.core(key);
    else if (section.name === 'formats') for (const key of section.keys) reader.format(key);
    else if (section.name !== 'asciidoctor' && section.name !== 'DEFAULT') reader.section(section);
  }
  return reader.finish();
}

class ConfigReader {
  private readonly problems: ValeProblem[] = [];
  private readonly lists = new Map<string, readonly string[]>();
  private minAlertLevel: ValeLevel = 'suggestion';
  private wordTemplate = '';
  private readonly formats = new Map<string, string>();
  private readonly levels = new Map<string, ValeLevel>();
  private readonly sections: ValeSection[] = [];
  private readonly ignoredKeys: string[] = [];

  constructor(private readonly path: string) {}

  wrong(line: number, en: string, vi: string, cure: { en: string; vi: string }): void {
    this.problems.push({ code: 'VALE_INI', path: this.path, line, message: { en, vi }, cure });
  }

  core({ name, values, line }: IniKey): void {
    const last = values[values.length - 1] ?? '';
    if (name === 'MinAlertLevel') {
      if (isValeLevel(last)) this.minAlertLevel = last;
      else {
        this.wrong(line, `There is no level “${last}”.`, `Không có mức “${last}”.`, {
          en: `Choose one of: ${VALE_LEVELS.join(', ')}.`,
          vi: `Chọn một trong: ${VALE_LEVELS.join(', ')}.`,
        });
      }
    } else if (name === 'WordTemplate') this.wordTemplate = last;
    else if (name === 'StylesPath') this.lists.set(name, values);
    else if (CORE.includes(name)) this.lists.set(name, entriesOf(values));
    else if (CORE_IGNORED.includes(name)) this.ignoredKeys.push(name);
    else {
      const isSyntax = SYNTAX.includes(name) || SYNTAX_IGNORED.includes(name) || name.includes('.');
      this.wrong(
        line,
        isSyntax ? `“${name}” belongs below a section.` : `“${name}” is no key of a .vale.ini.`,
        isSyntax ? `“${name}” phải nằm dưới một mục.` : `“${name}” không phải khoá của .vale.ini.`,
        isSyntax
          ? { en: 'Put it below “[*.md]” or “[*]”.', vi: 'Chuyển xuống dưới “[*.md]” hoặc “[*]”.' }
          : { en: `Known keys: ${CORE.join(', ')}.`, vi: `Các khoá dùng được: ${CORE.join(', ')}.` },
      );
    }
  }

  format({ name, values }: IniKey): void {
    this.formats.set(name, values[values.length - 1] ?? '');
  }

  section({ name: glob, keys, line: at }: IniSection): void {
    const covers = compileGlob(glob);
    if (covers === null) {
      this.wrong(at, `“[${glob}]” is no pattern of file names.`, `“[${glob}]” không phải mẫu tên tệp.`, {
        en: 'Write for example “[*.md]”, “[*.{md,txt}]” or “[docs/**/*.md]”.',
        vi: 'Viết chẳng hạn “[*.md]”, “[*.{md,txt}]” hoặc “[docs/**/*.md]”.',
      });
      return;
    }
    const checks = new Map<string, boolean>();
    const lists = new Map<string, readonly string[]>();
    for (const key of keys) {
      const { name, values, line } = key;
      if (CORE.includes(name)) {
        this.wrong(line, `“${name}” belongs above all sections.`, `“${name}” phải nằm trên mọi mục.`, {
          en: 'Move it to the top of the file.',
          vi: 'Chuyển lên đầu tệp.',
        });
      } else if (PATTERNS.includes(name)) lists.set(name, this.patterns(key));
      else if (SYNTAX.includes(name)) lists.set(name, entriesOf(values));
      else if (SYNTAX_IGNORED.includes(name)) this.ignoredKeys.push(name);
      else this.check(key, checks);
    }
    const delimiters = lists.get('CommentDelimiters');
    this.sections.push({
      glob,
      covers,
      styles: lists.get('BasedOnStyles') ?? null,
      checks,
      blockIgnores: lists.get('BlockIgnores') ?? lists.get('IgnorePatterns') ?? [],
      tokenIgnores: lists.get('TokenIgnores') ?? [],
      commentDelimiters: delimiters?.length === 2 ? [delimiters[0] ?? '', delimiters[1] ?? ''] : null,
    });
  }

  /** The patterns of a key that can be run; the others are told. */
  private patterns({ name, values, line }: IniKey): readonly string[] {
    return entriesOf(values).filter((source) => {
      const compiled = compilePattern(source, { ignoreCase: false, words: false });
      if (compiled.ok) return true;
      const { problem, cure } = compiled;
      this.wrong(line, `${name}, “${source}”: ${problem.en}`, `${name}, “${source}”: ${problem.vi}`, cure);
      return false;
    });
  }

  private check({ name, values, line }: IniKey, checks: Map<string, boolean>): void {
    const value = values[values.length - 1] ?? '';
    if (isValeLevel(value)) this.levels.set(name, value);
    else if (value !== 'YES' && value !== 'NO') {
      this.wrong(line, `“${name} = ${value}” is not understood.`, `Không hiểu “${name} = ${value}”.`, {
        en: `Write YES, NO, ${VALE_LEVELS.join(', ')}.`,
        vi: `Viết YES, NO, ${VALE_LEVELS.join(', ')}.`,
      });
      return;
    }
    checks.set(name, value !== 'NO');
  }

  finish(): { config: ValeConfig; problems: readonly ValeProblem[] } {
    const list = (name: string): readonly string[] => this.lists.get(name) ?? [];
    if (this.sections.length === 0 && this.problems.length === 0) {
      this.wrong(1, 'No section says which files are read.', 'Chưa có mục nào cho biết đọc tệp nào.', {
        en: 'Add a line “[*.md]” and below it “BasedOnStyles = …”.',
        vi: 'Thêm dòng “[*.md]” và bên dưới là “BasedOnStyles = …”.',
      });
    }
    const general = this.sections.filter(({ glob }) => glob === '*');
    return {
      config: {
        stylesPaths: list('StylesPath'),
        minAlertLevel: this.minAlertLevel,
        vocabularies: list('Vocab'),
        ignoredScopes: list('IgnoredScopes'),
        skippedScopes: list('SkippedScopes'),
        ignoredClasses: list('IgnoredClasses'),
        wordTemplate: this.wordTemplate,
        formats: this.formats,
        levels: this.levels,
        sections: [...general, ...this.sections.filter(({ glob }) => glob !== '*')],
        ignoredKeys: [...new Set(this.ignoredKeys)],
      },
      problems: this.problems,
    };
  }
}

/** All styles and single rules that some section names. */
export function namesIn({ sections }: ValeConfig): { styles: readonly string[]; rules: readonly string[] } {
  const styles = new Set(sections.flatMap((section) => section.styles ?? []));
  const rules = sections.flatMap(({ checks }) => [...checks.keys()].filter((name) => name.includes('.')));
  return { styles: [...styles], rules: [...new Set(rules)].filter((rule) => !styles.has(rule.split('.')[0] ?? '')) };
}
