import { compileRules } from '../checks/compile-rules';
import type { RuleDefinition } from '../brandbook/schema';
import type { Localised } from '../language';
import { definitionOf } from './to-definition';
import { loadRule } from './load-rule';
import type { ValeProblem } from './problems';
import { reportOf } from './report';
import type { ImportEntry, ImportReport } from './report';
import { readRuleFile } from './rule-file';
import type { StyleFile } from './linter';

/** A style as rules that a brandbook can carry. */
export interface ImportedStyle {
  readonly rules: readonly RuleDefinition[];
  readonly report: ImportReport;
  readonly problems: readonly ValeProblem[];
}

const SETTINGS = { accepted: [], wordTemplate: '', levels: new Map() } as const;
const NOTHING: Localised = { en: '', vi: '' };

/**
 * A Vale style as a brandbook's `rules`. The engine's own kinds read them, over its own blocks: they speak of the same
 * things as in Vale, but not at Vale's columns. What a kind cannot run is left out, with the reason.
 */
export function importValeStyle(files: readonly StyleFile[]): ImportedStyle {
  const rules: RuleDefinition[] = [];
  const entries: ImportEntry[] = [];
  const problems: ValeProblem[] = [];
  for (const file of files) {
    const name = `${file.style}.${file.name}`;
    const loaded = loadRule(name, file.path, file.text, SETTINGS);
    if (loaded.state === 'wrong') {
      problems.push(loaded.problem);
      entries.push({ rule: name, state: 'skipped', why: loaded.problem.message });
      continue;
    }
    if (loaded.state === 'off') {
      entries.push({ rule: name, state: 'skipped', why: loaded.reason });
      continue;
    }
    const read = readRuleFile(file.path, file.text);
    if (!read.ok) continue;
    const { definition, notes } = definitionOf(loaded.rule.head, read.file.values);
    const refused = refusalOf(definition);
    if (refused !== null) entries.push({ rule: name, state: 'skipped', why: refused });
    else {
      rules.push(definition);
      entries.push({ rule: name, state: notes === null ? 'imported' : 'adapted', why: notes ?? NOTHING });
    }
  }
  return { rules, report: reportOf(entries), problems };
}

/** Why the engine's kinds cannot run a rule; null when they can. */
function refusalOf({
  id,
  extends: kind,
  message: _,
  level: __,
  reason: ___,
  scope,
  ...options
}: RuleDefinition): Localised | null {
  const within = scope === undefined ? {} : { scope: { within: scope } };
  const [problem] = compileRules([{ id, kind, options, ...within }]).problems;
  if (problem === undefined) return null;
  return { en: `${problem.message.en} ${problem.cure.en}`, vi: `${problem.message.vi} ${problem.cure.vi}` };
}
