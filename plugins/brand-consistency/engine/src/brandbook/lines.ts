import { LineCounter, parseDocument, type Document } from 'yaml';

const steps = (path: string): (string | number)[] =>
  path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The line of the deepest node on the path that the file has; an absent key is told at its parent. */
export function lineOf(document: Document, counter: LineCounter, path: string): number | undefined {
  const wanted = steps(path);
  for (let length = wanted.length; length > 0; length--) {
    const node = document.getIn(wanted.slice(0, length), true);
    const range =
      typeof node === 'object' && node !== null && 'range' in node
        ? (node.range as [number, number, number] | null | undefined)
        : null;
    if (range) return counter.linePos(range[0]).line;
  }
  return undefined;
}

/**
 * Tells the 1-based line of any dotted path in a brandbook file, for what is found after it was read: problems of
 * rules, diagnostics, failed tests. A file that is no YAML has no lines to tell.
 */
export function lineFinder(source: string): (path: string) => number | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) return () => undefined;
  return (path) => lineOf(document, counter, path);
}
