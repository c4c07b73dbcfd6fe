import { LineCounter, parseDocument } from 'yaml';
import { lineOf } from './lines';
import { parseBrandbook, type ParsedBrandbook } from './parse';
import type { BrandbookProblem } from './problems';

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
