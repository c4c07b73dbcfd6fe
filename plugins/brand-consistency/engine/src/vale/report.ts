import type { Localised } from '../language';

/** What became of one rule. */
export interface ImportEntry {
  readonly rule: string;
  readonly state: 'imported' | 'adapted' | 'skipped';
  /** Empty for a rule that runs as it is. */
  readonly why: Localised;
}

/** What an import took over, changed and left. */
export interface ImportReport {
  readonly imported: number;
  readonly adapted: number;
  readonly skipped: number;
  /** By rule name. */
  readonly entries: readonly ImportEntry[];
}

const byName = (a: ImportEntry, b: ImportEntry): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

export function reportOf(entries: readonly ImportEntry[]): ImportReport {
  const count = (state: ImportEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  return {
    imported: count('imported'),
    adapted: count('adapted'),
    skipped: count('skipped'),
    entries: [...entries].sort(byName),
  };
}

/** “imported n, adapted n, skipped n”, and a line for each rule that does not run as it is. */
export function reportLines(
  { imported, adapted, skipped, entries }: ImportReport,
  language: keyof Localised,
): string[] {
  const counts = {
    en: `imported ${imported}, adapted ${adapted}, skipped ${skipped}`,
    vi: `đã nhập ${imported}, điều chỉnh ${adapted}, bỏ qua ${skipped}`,
  };
  const others = entries.filter(({ state }) => state !== 'imported');
  return [counts[language], ...others.map(({ rule, why }) => `  ${rule}: ${why[language]}`)];
}
