import type { Localised } from '../language';
import { namesIn } from './config/config';
import type { ValeConfig, ValeSection } from './config/config';
import { transformFor } from './config/ignores';
import type { ImportEntry, ImportReport } from './report';
import { reportOf } from './report';
import { lintFile } from './lint/lint-file';
import type { FileResult, FileSettings, ValeFormat } from './lint/lint-file';
import { RulePlan } from './lint/plan';
import type { FindRule } from './inherit-rule';
import { VALE_KINDS } from './kinds';
import { loadRule } from './load-rule';
import type { LoadSettings, LoadedRule } from './load-rule';
import type { ValeProblem } from './problems';
import type { ValeRule } from './rule';
import { VALE_LEVELS } from './types';
import type { ValeLevel } from './types';
import { builtInRules, runnable } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** A rule's file as it was read: `style` is the folder it lies in, `name` the file's without its ending. */
export interface StyleFile {
  readonly style: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Why the file could not be read as text, where it could not. */
  readonly problem?: ValeProblem;
}

/** Rules, vocabulary and configuration ready to read files. */
export interface ValeLinter {
  readonly report: ImportReport;
  /** Wrong rules; a linter with problems runs the others. */
  readonly problems: readonly ValeProblem[];
  /** Whether a section names the file, and its format is one that is read here. */
  reads(path: string): boolean;
  /** null: the file is not read. */
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

/**
 * Compiles a configuration with its styles; `parents` are rules that do not run and that others inherit from. Never
 * throws on what a user wrote.
 */
export function createValeLinter(
  config: ValeConfig,
  files: readonly StyleFile[],
  vocabulary: Vocabulary = { accept: [], reject: [] },
  parents: readonly StyleFile[] = [],
): ValeLinter {
  const words = runnable(vocabulary);
  const problems: ValeProblem[] = [];
  const entries: ImportEntry[] = [];
  const find = finderIn([...files, ...parents]);
  const settings = { accepted: words.accept, wordTemplate: config.wordTemplate, levels: config.levels, find };
  const rules: ValeRule[] = [];
  for (const file of files) {
    const loaded = loadFile(file, settings);
    entries.push(entryOf(loaded));
    if (loaded.state === 'ready') rules.push(loaded.rule);
    else if (loaded.state === 'wrong') problems.push(loaded.problem);
  }
  const builtIn = namesIn(config);
  if (builtIn.styles.includes('Vale') || builtIn.rules.some((rule) => rule.startsWith('Vale.'))) {
    rules.push(...builtInRules(words, settings, config.levels));
    if (wantsSpelling(config)) {
      entries.push({ rule: 'Vale.Spelling', state: 'skipped', why: VALE_KINDS['spelling']?.reason ?? NOTHING });
    }
  }
  return { problems, report: reportOf(entries), ...reader(config, rules) };
}

/** Finds rules by name among files. */
export function finderIn(files: readonly StyleFile[]): FindRule {
  const byName = new Map(files.map((file) => [`${file.style}.${file.name}`, file]));
  return (name) => byName.get(name);
}

/** Reads a rule's file; one that is no text is wrong. */
export const loadFile = ({ style, name, path, text, problem }: StyleFile, settings: LoadSettings): LoadedRule =>
  problem === undefined
    ? loadRule(`${style}.${name}`, path, text, settings)
    : { state: 'wrong', name: `${style}.${name}`, problem };

/** What the report says of a rule that was read. */
export function entryOf(loaded: LoadedRule): ImportEntry {
  switch (loaded.state) {
    case 'ready': {
      const { rule, adapted } = loaded;
      return { rule: rule.head.name, state: adapted === null ? 'imported' : 'adapted', why: adapted ?? NOTHING };
    }
    case 'off':
      return { rule: loaded.head.name, state: 'skipped', why: loaded.reason };
    case 'wrong': {
      const { path, line, message, cure } = loaded.problem;
      const why = { en: `${message.en} ${cure.en}`, vi: `${message.vi} ${cure.vi}` };
      return { rule: loaded.name, state: 'skipped', why, at: { path, line } };
    }
  }
}

const NOTHING: Localised = { en: '', vi: '' };

/** Vale spells unless it is told not to. */
function wantsSpelling({ sections }: ValeConfig): boolean {
  const said = sections.flatMap(({ checks }) => checks.get('Vale.Spelling') ?? []);
  return said.includes(true) || (said.length === 0 && sections.some(({ styles }) => styles?.includes('Vale') === true));
}

function reader(config: ValeConfig, rules: readonly ValeRule[]): Pick<ValeLinter, 'reads' | 'lint'> {
  const known = new Map<string, FileSettings>();
  const settingsOf = (path: string): FileSettings | null => {
    const extension = /\.[^./\\]*$/.exec(path)?.[0] ?? '';
    const bare = extension.slice(1).toLowerCase();
    const format = FORMATS[config.formats.get(bare) ?? bare];
    const covering = config.sections.filter(({ covers }) => covers(path));
    if (format === undefined || covering.length === 0) return null;
    const key = `${extension} ${covering.map(({ glob }) => glob).join('\n')}`;
    const settings = known.get(key) ?? settingsFor(config, covering, rules, format, extension);
    known.set(key, settings);
    return settings;
  };
  return {
    reads: (path) => settingsOf(path) !== null,
    lint(path, text) {
      const settings = settingsOf(path);
      return settings === null ? null : lintFile(text, settings);
    },
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
