import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import { readBrandbook } from '../../../engine/src/brandbook/read';
import type { BrandbookProblem } from '../../../engine/src/brandbook/problems';
import type { Language } from '../../../engine/src/language';
import { problemLine } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';

/** `brand-check validate`: every error of a brandbook with path, line and cure. Exit 1 when there is one. */
export async function validateCommand(
  file: string,
  options: { readonly lang: Language; readonly format: string },
  io: Io,
): Promise<number> {
  let source: string;
  try {
    source = new TextDecoder('utf-8').decode(await io.readFile(file));
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${error instanceof Error ? error.message : 'unknown error'})`);
  }
  const parsed = readBrandbook(source);
  const { problems, notes } = parsed.ok ? compileBrandbook(parsed.brandbook) : { problems: parsed.problems, notes: [] };
  const { format, lang } = options;
  const plain = (found: readonly BrandbookProblem[]): object[] =>
    found.map(({ message, ...rest }) => ({ ...rest, message: message[lang] }));
  if (format === 'json') {
    const valid = problems.length === 0;
    io.out(`${JSON.stringify({ file, valid, problems: plain(problems), notes: plain(notes) }, null, 2)}\n`);
  } else {
    if (problems.length === 0) io.out(`${file}: ${lang === 'vi' ? 'bộ quy chuẩn hợp lệ' : 'the brandbook is valid'}\n`);
    for (const problem of problems) io.out(`${problemLine(file, problem, lang)}\n`);
    for (const note of notes) io.out(`${lang === 'vi' ? 'lưu ý' : 'note'}: ${problemLine(file, note, lang)}\n`);
  }
  return problems.length === 0 ? EXIT.clean : EXIT.findings;
}
