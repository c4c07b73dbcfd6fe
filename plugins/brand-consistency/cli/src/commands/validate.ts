import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import { readBrandbook } from '../../../engine/src/brandbook/read';
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
  const problems = parsed.ok ? compileBrandbook(parsed.brandbook).problems : parsed.problems;
  if (options.format === 'json')
    io.out(
      `${JSON.stringify({ file, valid: problems.length === 0, problems: problems.map(({ message, ...rest }) => ({ ...rest, message: message[options.lang] })) }, null, 2)}\n`,
    );
  else if (problems.length === 0)
    io.out(`${file}: ${options.lang === 'vi' ? 'bộ quy chuẩn hợp lệ' : 'the brandbook is valid'}\n`);
  else for (const problem of problems) io.out(`${problemLine(file, problem, options.lang)}\n`);
  return problems.length === 0 ? EXIT.clean : EXIT.findings;
}
