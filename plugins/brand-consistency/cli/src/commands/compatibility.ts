import { assessCompatibility } from '../../../engine/src/compatibility/asset';
import { compatibility } from '../../../engine/src/compatibility/compatibility';
import { inLine } from '../../../engine/src/compatibility/lineage';
import { placeOf } from '../../../engine/src/compatibility/entries';
import type { Clash, CompatibilityReport } from '../../../engine/src/compatibility/types';
import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import type { Language } from '../../../engine/src/language';
import { loadBrandbook, placed, problemLine, type BookFile } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { prettyAssetReport, prettyReport } from '../pretty/compatibility';
import { assetsFrom, examined, type SourceOptions } from './shared';

export interface CompatibilityOptions extends SourceOptions {
  readonly brandbook: string;
  /** The parents' brandbooks; several are generations. */
  readonly parent: readonly string[];
  readonly lang: Language;
  readonly format: string;
  /** The day on which exceptions are judged, as 2026-03-01. */
  readonly asOf?: string | undefined;
}

/** A brandbook that may bind children: a policy with mistakes would quietly bind less than it says. */
function checkPolicy(file: string, { brandbook, lineAt }: BookFile, lang: Language): void {
  const { problems } = compileBrandbook(brandbook);
  if (problems.length === 0) return;
  throw new UsageError(problems.map((problem) => problemLine(file, placed(problem, lineAt), lang)).join('\n'));
}

/** A clash as the command line writes it: messages in one language, and of a finding what the clash does not say. */
function plainClash({ message, finding, ...clash }: Clash, lang: Language): object {
  if (finding === undefined) return { ...clash, message: message[lang] };
  const { severity, dimension, start, end, expected, edit } = finding;
  const found = {
    severity,
    dimension,
    path: finding.path,
    start,
    end,
    expected,
    ...(edit === undefined ? {} : { edit }),
  };
  return { ...clash, message: message[lang], finding: found };
}

/** A report as the command line writes it. `more` is told of each clash beside what the engine says. */
function plainReport(
  { clashes, associations, ...report }: CompatibilityReport,
  lang: Language,
  more: (clash: Clash) => object = () => ({}),
): object {
  const told = <Item extends { readonly message: Readonly<Record<Language, string>> }>(items: readonly Item[]) =>
    items.map(({ message, ...item }) => ({ ...item, message: message[lang] }));
  return {
    ...report,
    clashes: clashes.map((clash) => ({ ...plainClash(clash, lang), ...more(clash) })),
    ...(associations === undefined
      ? {}
      : { associations: { ...associations, shared: told(associations.shared), links: told(associations.links) } }),
  };
}

/**
 * `brand-check compatibility`: does the child's brandbook agree with its parent's, and that one's parent's? With texts:
 * does each text agree with them? Exit 1 when something clashes.
 */
export async function compatibilityCommand(
  files: readonly string[],
  options: CompatibilityOptions,
  io: Io,
): Promise<number> {
  const { lang, format } = options;
  const child = await loadBrandbook(options.brandbook, io, lang);
  const books = await Promise.all(options.parent.map((file) => loadBrandbook(file, io, lang)));
  books.forEach((book, at) => checkPolicy(options.parent[at] ?? '', book, lang));
  const parents = inLine(
    child.brandbook,
    books.map(({ brandbook }) => brandbook),
  );
  if (options.jsonl !== true && files.length === 0) {
    const report = compatibility(child.brandbook, parents);
    const lineOf = ({ path }: Clash): number | undefined => child.lineAt(placeOf(child.brandbook, path));
    if (format === 'pretty') io.out(prettyReport(child.brandbook, parents, report, lineOf, lang));
    else {
      const lined = (clash: Clash): object => {
        const line = lineOf(clash);
        return line === undefined ? {} : { line };
      };
      io.out(`${JSON.stringify(plainReport(report, lang, lined))}\n`);
    }
    return report.clashes.length > 0 ? EXIT.findings : EXIT.clean;
  }
  const compiled = parents.map(compileBrandbook);
  let [failed, clashed] = [false, false];
  const onError = (message: string): void => {
    failed = true;
    io.err(`${message}\n`);
  };
  for await (const asset of assetsFrom(files, options, io, onError)) {
    const examination = examined(asset, options);
    const report = assessCompatibility(examination, compiled, { asOf: options.asOf });
    clashed ||= report.clashes.length > 0;
    io.out(
      format === 'pretty'
        ? prettyAssetReport(asset.id, report, lang)
        : `${JSON.stringify({ id: asset.id, lang: examination.analysis.language, ...plainReport(report, lang) })}\n`,
    );
  }
  if (failed) return EXIT.usage;
  return clashed ? EXIT.findings : EXIT.clean;
}
