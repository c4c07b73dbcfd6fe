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
    .split('\n')
    .map(maskLabels)
    .join('\n')
    .replace(/^\d+\./gm, (found) => '*'.repeat(found.length));
}

/** Masks what stands in `[…]:`, from the first bracket behind the last closing one. One look at each sign. */
function maskLabels(line: string): string {
  let out = '';
  let from = 0;
  let free = 0;
  for (let close = line.indexOf(']'); close !== -1; close = line.indexOf(']', close + 1)) {
    const open = line.indexOf('[', free);
    free = close + 1;
    if (open === -1 || open >= close - 1 || line[close + 1] !== ':') continue;
    out += `${line.slice(from, open)}[${'*'.repeat(points(line.slice(open + 1, close)))}`;
    from = close;
  }
  return out + line.slice(from);
}
