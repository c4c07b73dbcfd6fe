import { LineCounter, parseDocument, type Document } from 'yaml';
import { parseBrandbook, type ParsedBrandbook } from './parse';
import type { BrandbookProblem } from './problems';

/** The line of the deepest node on the path that the file has; an absent key is told at its parent. */
function lineOf(document: Document, counter: LineCounter, path: string): number | undefined {
  const steps = path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = steps.length; length > 0; length--) {
    const node = document.getIn(steps.slice(0, length), true);
    const range =
      typeof node === 'object' && node !== null && 'range' in node
        ? (node.range as [number, number, number] | null | undefined)
        : null;
    if (range) return counter.linePos(range[0]).line;
  }
  return undefined;
}

/**
 * Reads a brandbook file, YAML or JSON. As `parseBrandbook`, with the line of every problem;
 * a file that is no YAML gives one problem per syntax error.
 */
export function readBrandbook(source: string): ParsedBrandbook {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): BrandbookProblem => {
      const { line, col } = counter.linePos(error.pos[0]);
      return {
        path: '',
        code: 'SYNTAX',
        line,
        message: {
          en: `the file is not valid YAML or JSON at column ${col}: ${error.message}`,
          vi: `tệp không phải YAML hay JSON hợp lệ, ở cột ${col}: ${error.message}`,
        },
      };
    });
    return { ok: false, problems };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    const message = {
      en: 'the file repeats itself through too many aliases (*name): write the values out',
      vi: 'tệp lặp lại quá nhiều lần qua bí danh (*tên): hãy ghi hẳn các giá trị ra',
    };
    return { ok: false, problems: [{ path: '', code: 'TOO_MANY_ALIASES', message }] };
  }
  const parsed = parseBrandbook(value);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map((problem) => {
      const line = lineOf(document, counter, problem.path);
      return line === undefined ? problem : { ...problem, line };
    }),
  };
}
