/**
 * Whether a unit's path fits a pattern. Segments are parted by dots, `*` stands for any one segment, and a pattern
 * that is shorter than the path covers everything below it: `sections` covers `sections.0.heading`.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const segments = path.split('.');
  return pattern.split('.').every((part, i) => (part === '*' ? segments[i] !== undefined : part === segments[i]));
}
