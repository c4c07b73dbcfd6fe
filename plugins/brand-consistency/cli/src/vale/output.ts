import type { ValeAlert } from '../../../engine/src/vale';

export const VALE_OUTPUTS = ['CLI', 'line', 'JSON'] as const;
export type ValeOutput = (typeof VALE_OUTPUTS)[number];

/** The alerts of all files that have any, by path. */
export type AlertsByFile = ReadonlyMap<string, readonly ValeAlert[]>;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function forPeople(alerts: AlertsByFile, files: number): string {
  const rows: string[] = [];
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const [path, found] of alerts) {
    rows.push('', ` ${path}`);
    for (const { Line, Span, Severity, Message, Check } of found) {
      counts[Severity]++;
      rows.push(` ${`${Line}:${Span[0]}`.padEnd(9)}${Severity.padEnd(12)}${Message}  ${Check}`);
    }
  }
  const sum = [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.suggestion, 'suggestion'),
  ];
  return [...rows, '', `${sum.join(', ')} in ${plural(files, 'file')}.`, ''].join('\n');
}

/** Alerts as Vale prints them; JSON in exactly its shape. */
export function formatAlerts(alerts: AlertsByFile, output: ValeOutput, files: number): string {
  if (output === 'JSON') return `${JSON.stringify(Object.fromEntries(alerts), null, 2)}\n`;
  if (output === 'CLI') return forPeople(alerts, files);
  const rows = [...alerts].flatMap(([path, found]) =>
    found.map(({ Line, Span, Check, Message }) => `${path}:${Line}:${Span[0]}:${Check}:${Message}\n`),
  );
  return rows.join('');
}
