import { lineFinder } from '../../engine/src/brandbook/lines';
import { readBrandbook } from '../../engine/src/brandbook/read';
import { compileBrandbook, type CompiledBrandbook } from '../../engine/src/brandbook/compile';
import type { BrandbookProblem } from '../../engine/src/brandbook/problems';
import type { Brandbook } from '../../engine/src/brandbook/schema';
import type { Language, Localised } from '../../engine/src/language';
import type { RuleDiagnostic } from '../../engine/src/rules/diagnostic';
import { UsageError, type Io } from './io';
import { readText } from './text-file';

/** One line for one problem: file, line, path, and what to write instead. */
export function problemLine(file: string, problem: BrandbookProblem, lang: Language): string {
  const place = problem.line === undefined ? file : `${file}:${problem.line}`;
  return `${place}: ${problem.path === '' ? '' : `${problem.path}: `}${problem.message[lang]}`;
}

const SEVERITY: Readonly<Record<RuleDiagnostic['severity'], Readonly<Record<Language, string>>>> = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
};

/** One line for what is odd about a rule: file, line, path, both rules where there are two, and the cure. */
export function diagnosticLine(
  file: string,
  { severity, path, otherPath, message, cure }: RuleDiagnostic,
  lineAt: (path: string) => number | undefined,
  lang: Language,
): string {
  const at = (place: string): string => {
    const line = lineAt(place);
    return line === undefined ? file : `${file}:${line}`;
  };
  const other = otherPath === undefined ? '' : ` (${at(otherPath)})`;
  return `${at(path)}: ${SEVERITY[severity][lang]}: ${path}: ${message[lang]} ${cure[lang]}${other}`;
}

/** A brandbook that was read from a file, and the lines of its paths. */
export interface BookFile {
  readonly brandbook: Brandbook;
  readonly lineAt: (path: string) => number | undefined;
}

/** The same problem with its line in the file. */
export function placed(problem: BrandbookProblem, lineAt: BookFile['lineAt']): BrandbookProblem {
  const line = lineAt(problem.path);
  return line === undefined ? problem : { ...problem, line };
}

/** Reads and validates a brandbook file; its problems are the error's text. */
export async function loadBrandbook(file: string, io: Io, lang: Language): Promise<BookFile> {
  const source = await readText(file, io, lang);
  const parsed = readBrandbook(source);
  if (parsed.ok) return { brandbook: parsed.brandbook, lineAt: lineFinder(source) };
  throw new UsageError(parsed.problems.map((problem) => problemLine(file, problem, lang)).join('\n'));
}

/** A brandbook made ready; rules that cannot be made ready are an input error. */
export async function loadCompiled(file: string, io: Io, lang: Language): Promise<CompiledBrandbook> {
  const { brandbook, lineAt } = await loadBrandbook(file, io, lang);
  const book = compileBrandbook(brandbook);
  if (book.problems.length > 0)
    throw new UsageError(book.problems.map((problem) => problemLine(file, placed(problem, lineAt), lang)).join('\n'));
  return book;
}

/** The brandbook that an asset asks for: the only one, or the one whose brand it names. */
export function bookFor(
  brand: string | undefined,
  books: readonly CompiledBrandbook[],
  lang: Language,
): CompiledBrandbook {
  const found = books.length === 1 ? books[0] : books.find(({ brandbook }) => brandbook.brand.id === brand);
  if (found) return found;
  const known = books.map(({ brandbook }) => brandbook.brand.id).join(', ');
  const wrong: Localised =
    brand === undefined
      ? {
          en: `several brandbooks are given: name a "brand" on the line (${known})`,
          vi: `có nhiều bộ quy chuẩn: hãy ghi "brand" ở dòng này (${known})`,
        }
      : {
          en: `no brandbook for brand "${brand}"; given: ${known}`,
          vi: `không có bộ quy chuẩn cho thương hiệu "${brand}"; hiện có: ${known}`,
        };
  throw new UsageError(wrong[lang]);
}
