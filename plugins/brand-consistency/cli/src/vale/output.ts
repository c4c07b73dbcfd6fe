import type { Language } from '../../../engine/src/language';
import type { ValeAlert, ValeLevel } from '../../../engine/src/vale';

export const VALE_OUTPUTS = ['CLI', 'line', 'JSON'] as const;
export type ValeOutput = (typeof VALE_OUTPUTS)[number];

/** The alerts of all files that have any, by path. */
export type AlertsByFile = ReadonlyMap<string, readonly ValeAlert[]>;

const SUM: Readonly<Record<Language, (counts: Counts, files: number) => string>> = {
  en: ({ error, warning, suggestion }, files) =>
    `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(suggestion, 'suggestion')} in ${plural(files, 'file')}.`,
  vi: ({ error, warning, suggestion }, files) =>
    `${error} lỗi, ${warning} cảnh báo, ${suggestion} gợi ý trong ${files} tệp.`,
};
type Counts = Readonly<Record<ValeLevel, number>>;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function forPeople(alerts: AlertsByFile, files: number, lang: Language): string {
  const rows: string[] = [];
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const [path, found] of alerts) {
    rows.push('', ` ${path}`);
    for (const { Line, Span, Severity, Message, Check } of found) {
      counts[Severity]++;
      rows.push(` ${`${Line}:${Span[0]}`.padEnd(9)}${Severity.padEnd(12)}${Message}  ${Check}`);
    }
  }
  return [...rows, '', SUM[lang](counts, files), ''].join('\n');
}

/** Alerts as Vale prints them; JSON in exactly its shape. */
export function formatAlerts(alerts: AlertsByFile, output: ValeOutput, files: number, lang: Language): string {
  if (output === 'JSON') return `${JSON.stringify(Object.fromEntries(alerts), null, 2)}\n`;
  if (output === 'CLI') return forPeople(alerts, files, lang);
  const rows = [...alerts].flatMap(([path, found]) =>
    found.map(({ Line, Span, Check, Message }) => `${path}:${Line}:${Span[0]}:${Check}:${Message}\n`),
  );
  return rows.join('');
}
