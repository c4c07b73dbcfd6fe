import { compileRules } from '../checks/compile-rules';
import type { RuleDefinition } from '../brandbook/schema';
import type { Localised } from '../language';
import { definitionOf } from './to-definition';
import { entryOf, finderIn, loadFile } from './linter';
import type { StyleFile } from './linter';
import type { ValeProblem } from './problems';
import { reportOf } from './report';
import type { ImportEntry, ImportReport } from './report';
import type { ValeLevel } from './types';

/** A style as rules that a brandbook can carry. */
export interface ImportedStyle {
  readonly rules: readonly RuleDefinition[];
  readonly report: ImportReport;
  readonly problems: readonly ValeProblem[];
}

/** What a configuration changes about rules that it takes over; all may be left out. */
export interface ImportSettings {
  /** Levels by `Style.Rule` or style. */
  readonly levels?: ReadonlyMap<string, ValeLevel>;
  /** Accepted vocabulary: it excuses in every rule that does not say `vocab: false`. */
  readonly accepted?: readonly string[];
  /** Rules that are not taken over and that others inherit from. */
  readonly parents?: readonly StyleFile[];
}

const NOTHING: Localised = { en: '', vi: '' };
const NO_KIND: Localised = {
  en: 'a brandbook has no such kind of check; it runs with --vale-config only',
  vi: 'bộ quy chuẩn không có loại kiểm tra này; chỉ chạy được với --vale-config',
};

/**
 * A Vale style as a brandbook's `rules`. The engine's own kinds read them, over its own blocks: they speak of the same
 * things as in Vale, but not at Vale's columns. What a kind cannot run is left out, with the reason.
 */
export function importValeStyle(
  files: readonly StyleFile[],
  { levels = new Map(), accepted = [], parents = [] }: ImportSettings = {},
): ImportedStyle {
  const rules: RuleDefinition[] = [];
  const entries: ImportEntry[] = [];
  const problems: ValeProblem[] = [];
  const settings = { accepted: [], wordTemplate: '', levels, find: finderIn([...files, ...parents]) };
  for (const file of files) {
    const loaded = loadFile(file, settings);
    if (loaded.state !== 'ready') {
      if (loaded.state === 'wrong') problems.push(loaded.problem);
      entries.push(entryOf(loaded));
      continue;
    }
    const { name, kind } = loaded.rule.head;
    if (kind === 'sequence') {
      entries.push({ rule: name, state: 'skipped', why: NO_KIND });
      continue;
    }
    const { definition, notes } = definitionOf(loaded.rule.head, loaded.values, accepted);
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
