/** CRLF as LF, and the one entity that Vale resolves before anything else. */
export const sanitise = (source: string): string => source.replaceAll('&rsquo;', "'").replace(/\r\n?/g, '\n');

const points = (text: string): number => [...text].length;

/** Masks what would be found by accident when a match is looked up: info strings, link references, list numbers. */
export function maskSyntax(source: string): string {
  return source
    .replace(/`{3,}.+/g, (found) => {
      const parts = found.split('`');
      return '`'.repeat(parts.length - 1) + '*'.repeat(points(parts[parts.length - 1] ?? ''));
    })
    .replace(/\]\[[^\]\n]+\]/g, (found) => `][${'*'.repeat(points(found) - 3)}]`)
    .replace(/\[[^\]\n]+\]:/g, (found) => `[${'*'.repeat(points(found) - 3)}]:`)
    .replace(/^\d+\./gm, (found) => '*'.repeat(found.length));
}
