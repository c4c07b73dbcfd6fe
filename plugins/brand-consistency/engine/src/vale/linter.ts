import { namesIn } from './config/config';
import type { ValeConfig, ValeSection } from './config/config';
import { transformFor } from './config/ignores';
import type { ImportEntry, ImportReport } from './report';
import { reportOf } from './report';
import { lintFile } from './lint/lint-file';
import type { FileResult, FileSettings, ValeFormat } from './lint/lint-file';
import { RulePlan } from './lint/plan';
import { loadRule } from './load-rule';
import type { ValeProblem } from './problems';
import type { ValeRule } from './rule';
import { VALE_LEVELS } from './types';
import type { ValeLevel } from './types';
import { builtInRules } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** A rule's file as it was read: `style` is the folder it lies in, `name` the file's without its ending. */
export interface StyleFile {
  readonly style: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Rules, vocabulary and configuration ready to read files. */
export interface ValeLinter {
  readonly report: ImportReport;
  /** Wrong rules; a linter with problems runs the others. */
  readonly problems: readonly ValeProblem[];
  /** null: no section names the file, or its format is none that is read here. */
  lint(path: string, text: string): FileResult | null;
}

const FORMATS: Readonly<Record<string, ValeFormat>> = {
  md: 'markdown',
  mdown: 'markdown',
  markdown: 'markdown',
  markdn: 'markdown',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  txt: 'text',
};

const rankOf = (level: ValeLevel): number => VALE_LEVELS.indexOf(level);

/** Compiles a configuration with its styles. Never throws on what a user wrote. */
export function createValeLinter(
  config: ValeConfig,
  files: readonly StyleFile[],
  vocabulary: Vocabulary = { accept: [], reject: [] },
): ValeLinter {
  const problems: ValeProblem[] = [];
  const entries: ImportEntry[] = [];
  const settings = { accepted: vocabulary.accept, wordTemplate: config.wordTemplate, levels: config.levels };
  const rules: ValeRule[] = [];
  for (const { style, name, path, text } of files) {
    const loaded = loadRule(`${style}.${name}`, path, text, settings);
    if (loaded.state === 'ready') {
      rules.push(loaded.rule);
      entries.push(entryFor(loaded.rule.head.name, loaded.adapted));
    } else if (loaded.state === 'off') {
      entries.push({ rule: loaded.head.name, state: 'skipped', why: loaded.reason });
    } else {
      problems.push(loaded.problem);
      entries.push({ rule: loaded.name, state: 'skipped', why: loaded.problem.message });
    }
  }
  if (usesBuiltIn(config)) rules.push(...builtInRules(vocabulary, settings, config.levels));
  return { problems, report: reportOf(entries), lint: reader(config, rules) };
}

function entryFor(rule: string, adapted: readonly string[]): ImportEntry {
  if (adapted.length === 0) return { rule, state: 'imported', why: { en: '', vi: '' } };
  const keys = adapted.map((key) => `“${key}”`).join(', ');
  return {
    rule,
    state: 'adapted',
    why: { en: `runs without ${keys}`, vi: `chạy mà không dùng ${keys}` },
  };
}

function usesBuiltIn(config: ValeConfig): boolean {
  const { styles, rules } = namesIn(config);
  return styles.includes('Vale') || rules.some((rule) => rule.startsWith('Vale.'));
}

function reader(config: ValeConfig, rules: readonly ValeRule[]): ValeLinter['lint'] {
  const known = new Map<string, FileSettings>();
  return (path, text) => {
    const extension = /\.[^./\\]*$/.exec(path)?.[0] ?? '';
    const bare = extension.slice(1).toLowerCase();
    const format = FORMATS[config.formats.get(bare) ?? bare];
    const covering = config.sections.filter(({ covers }) => covers(path));
    if (format === undefined || covering.length === 0) return null;
    const key = `${extension} ${covering.map(({ glob }) => glob).join('\n')}`;
    const settings = known.get(key) ?? settingsFor(config, covering, rules, format, extension);
    known.set(key, settings);
    return lintFile(text, settings);
  };
}

function settingsFor(
  config: ValeConfig,
  covering: readonly ValeSection[],
  rules: readonly ValeRule[],
  format: ValeFormat,
  extension: string,
): FileSettings {
  let styles: readonly string[] = [];
  const general = new Map<string, boolean>();
  const special = new Map<string, boolean>();
  for (const section of covering) {
    styles = section.styles ?? styles;
    for (const [name, on] of section.checks) (section.glob === '*' ? general : special).set(name, on);
  }
  const runs = ({ head }: ValeRule): boolean => {
    if (rankOf(head.level) < rankOf(config.minAlertLevel)) return false;
    return special.get(head.name) ?? general.get(head.name) ?? styles.includes(head.name.split('.')[0] ?? '');
  };
  return {
    format,
    extension,
    styles,
    plan: new RulePlan(rules.filter(runs)),
    transform: transformFor(covering),
    ignoredScopes: config.ignoredScopes,
    skippedScopes: config.skippedScopes,
    ignoredClasses: config.ignoredClasses,
  };
}
