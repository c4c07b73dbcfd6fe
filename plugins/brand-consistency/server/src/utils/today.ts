const two = (number: number): string => String(number).padStart(2, '0');

/** The calendar day where the server stands (its `TZ`), as 2026-03-01. The engine has no clock; this is its edge. */
export function today(now: Date = new Date()): string {
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
