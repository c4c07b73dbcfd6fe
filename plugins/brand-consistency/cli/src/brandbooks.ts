import { readBrandbook } from '../../engine/src/brandbook/read';
import { compileBrandbook, type CompiledBrandbook } from '../../engine/src/brandbook/compile';
import type { BrandbookProblem } from '../../engine/src/brandbook/problems';
import type { Brandbook } from '../../engine/src/brandbook/schema';
import type { Language } from '../../engine/src/language';
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

/** Reads and validates a brandbook file; its problems are the error's text. */
export async function loadBrandbook(file: string, io: Io, lang: Language): Promise<Brandbook> {
  const parsed = readBrandbook(await readText(file, io, lang));
  if (parsed.ok) return parsed.brandbook;
  throw new UsageError(parsed.problems.map((problem) => problemLine(file, problem, lang)).join('\n'));
}

/** A brandbook made ready; rules that cannot be made ready are an input error. */
export async function loadCompiled(file: string, io: Io, lang: Language): Promise<CompiledBrandbook> {
  const book = compileBrandbook(await loadBrandbook(file, io, lang));
  if (book.problems.length > 0)
    throw new UsageError(book.problems.map((problem) => problemLine(file, problem, lang)).join('\n'));
  return book;
}

/** The brandbook that an asset asks for: the only one, or the one whose brand it names. */
export function bookFor(brand: string | undefined, books: readonly CompiledBrandbook[]): CompiledBrandbook {
  const found = books.length === 1 ? books[0] : books.find(({ brandbook }) => brandbook.brand.id === brand);
  if (found) return found;
  const known = books.map(({ brandbook }) => brandbook.brand.id).join(', ');
  throw new UsageError(
    brand === undefined
      ? `several brandbooks are given: name a "brand" on the line (${known})`
      : `no brandbook for brand "${brand}"; given: ${known}`,
  );
}
