import { LineCounter, parseDocument } from 'yaml';
import { lineOf } from './lines';
import { parseBrandbook, type ParsedBrandbook } from './parse';
import type { Localised } from '../language';
import { yamlProblem } from '../yaml-problem';
import type { BrandbookProblem } from './problems';

const syntaxProblem = (problem: Localised, cure: Localised, line: number): BrandbookProblem => ({
  path: '',
  code: 'SYNTAX',
  line,
  message: {
    en: `the file is not valid YAML or JSON, ${problem.en}. ${cure.en}`,
    vi: `tệp không phải YAML hay JSON hợp lệ, ${problem.vi}. ${cure.vi}`,
  },
});

/**
 * Reads a brandbook file, YAML or JSON. As `parseBrandbook`, with the line of every problem;
 * a file that is no YAML gives one problem per syntax error.
 */
export function readBrandbook(source: string): ParsedBrandbook {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const places = new Set<string>();
  const problems = document.errors.flatMap((error): BrandbookProblem[] => {
    const { line, col } = counter.linePos(error.pos[0]);
    const { problem, cure } = yamlProblem(error);
    // One slip makes the parser complain several times at one place.
    if (places.has(`${line}:${col}`)) return [];
    places.add(`${line}:${col}`);
    return [syntaxProblem({ en: `at column ${col}: ${problem.en}`, vi: `ở cột ${col}: ${problem.vi}` }, cure, line)];
  });
  if (problems.length > 0) return { ok: false, problems };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved alias')) {
      const name = error.message.split(': ').at(-1) ?? '';
      const { cure } = yamlProblem({ code: 'BAD_ALIAS', message: '' });
      const line = source.slice(0, source.indexOf(`*${name}`)).split('\n').length;
      const problem = { en: `“*${name}” is an alias of nothing`, vi: `“*${name}” là bí danh không trỏ tới đâu` };
      return { ok: false, problems: [syntaxProblem(problem, cure, line)] };
    }
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
