import { readDestination, readTitle } from './link-parts';
import { normaliseLabel } from './nodes';
import type { LinkTarget } from './nodes';

const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\n?[ \t]*/y;

/** Reads link reference definitions off the start of a paragraph into `links`; gives the lines that remain. */
export function takeDefinitions(lines: string[], links: Map<string, LinkTarget>): string[] {
  if (!lines[0]?.startsWith('[')) return lines;
  const text = lines.join('\n');
  let at = 0;
  while (text[at] === '[') {
    const next = readDefinition(text, at, links);
    if (next === null) break;
    at = next;
  }
  if (at === 0) return lines;
  const rest = text.slice(at);
  return rest.trim() === '' ? [] : rest.split('\n');
}

function readDefinition(text: string, at: number, links: Map<string, LinkTarget>): number | null {
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  const label = normaliseLabel(match?.[1] ?? '');
  if (match === null || label === '') return null;
  const destination = readDestination(text, at + match[0].length);
  if (destination === null || destination.end === at + match[0].length) return null;
  let title = '';
  let end = lineEnd(text, destination.end);
  const gap = /[ \t]*\n?[ \t]*/y;
  gap.lastIndex = destination.end;
  const space = gap.exec(text)?.[0] ?? '';
  if (space !== '') {
    const read = readTitle(text, destination.end + space.length);
    const titleEnd = read === null ? null : lineEnd(text, read.end);
    if (read !== null && titleEnd !== null) {
      title = read.text;
      end = titleEnd;
    }
  }
  if (end === null) return null;
  if (!links.has(label)) links.set(label, { destination: destination.text, title });
  return end;
}

/** The offset after the line break, when nothing but white space stands before it. */
function lineEnd(text: string, at: number): number | null {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i++;
  if (i >= text.length) return i;
  return text[i] === '\n' ? i + 1 : null;
}
