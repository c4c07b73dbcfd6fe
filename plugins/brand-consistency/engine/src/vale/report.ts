import type { Localised } from '../language';

/** What became of one rule. */
export interface ImportEntry {
  readonly rule: string;
  readonly state: 'imported' | 'adapted' | 'skipped';
  /** Empty for a rule that runs as it is. */
  readonly why: Localised;
  /** Where the rule is wrong, for one that was skipped for that. */
  readonly at?: { readonly path: string; readonly line: number };
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

const STATE: Readonly<Record<ImportEntry['state'], Localised>> = {
  imported: { en: 'imported', vi: 'đã nhập' },
  adapted: { en: 'adapted', vi: 'điều chỉnh' },
  skipped: { en: 'skipped', vi: 'bỏ qua' },
};

/** “imported n, adapted n, skipped n”, and a line for each rule that does not run as it is. */
export function reportLines(report: ImportReport, language: keyof Localised): string[] {
  const counts = (['imported', 'adapted', 'skipped'] as const).map(
    (state) => `${STATE[state][language]} ${report[state]}`,
  );
  const others = report.entries.filter(({ state }) => state !== 'imported');
  return [
    counts.join(', '),
    ...others.map(({ rule, state, why, at }) => {
      const place = at === undefined ? '' : `${at.path}:${at.line}: `;
      return `  ${STATE[state][language]}: ${rule}: ${place}${why[language]}`;
    }),
  ];
}
