import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import type { Language, Localised } from '../../../engine/src/language';
import { explainRule, rulesNamed, type TextToExplain } from '../../../engine/src/rules/explain';
import type { RuleExplanation } from '../../../engine/src/rules/explanation';
import type { RuleDiagnostic } from '../../../engine/src/rules/diagnostic';
import type { Asset } from '../assets';
import { diagnosticLine, loadBrandbook, placed, problemLine, type BookFile } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { prettyExplanation } from '../pretty/explain';
import { assetsFrom, type SourceOptions } from './shared';

export interface ExplainCommandOptions extends SourceOptions {
  /** Id of the rule, or the beginning of it. */
  readonly explain: string;
  readonly brandbook: string;
  readonly stage?: string | undefined;
  /** The day on which exceptions are judged, as 2026-03-01. */
  readonly asOf?: string | undefined;
  readonly format: string;
  readonly lang: Language;
}

/** An explanation with its messages in one language. */
const plainExplanation = (
  { verdict, why, texts, diagnostics, ...rest }: RuleExplanation,
  lineAt: BookFile['lineAt'],
  lang: Language,
): object => ({
  ...rest,
  verdict: verdict[lang],
  ...(why === undefined ? {} : { why: why[lang] }),
  texts: texts.map(({ hits, ...text }) => ({
    ...text,
    hits: hits.map(({ message, ...hit }) => ({ ...hit, message: message[lang] })),
  })),
  diagnostics: diagnostics.map(({ message, cure, ...found }) => ({
    ...found,
    line: lineAt(found.path),
    message: message[lang],
    cure: cure[lang],
  })),
});

const MOST_IDS = 20;
const ASLEEP: Localised = {
  en: 'this rule is switched off (enabled: false) and only serves others as a parent: explain one of those',
  vi: 'quy tắc này đang tắt (enabled: false), chỉ để quy tắc khác kế thừa: hãy hỏi một quy tắc kế thừa nó',
};
const CANNOT_RUN: Localised = { en: 'cannot run', vi: 'không chạy được' };

/**
 * `brand-check lint --explain RULE --brandbook FILE`: dry-runs one rule, or all whose id begins so, over texts. Exit 0,
 * also when nothing is found: it explains, it does not judge.
 */
export async function explainCommand(
  files: readonly string[],
  options: ExplainCommandOptions,
  io: Io,
): Promise<number> {
  const { lang, format, touchpoint, stage, asOf } = options;
  const { brandbook, lineAt } = await loadBrandbook(options.brandbook, io, lang);
  const book = compileBrandbook(brandbook);
  const sources = rulesNamed(book, options.explain);
  if (sources.length === 0) {
    const ids = [...book.sources.keys()].sort();
    const list = ids.slice(0, MOST_IDS).join(', ');
    const asleep = brandbook.rules?.some(
      ({ id, enabled }) => enabled === false && (id === options.explain || `rules.${id}` === options.explain),
    );
    if (asleep === true) throw new UsageError(`${options.brandbook}: ${ASLEEP[lang]}`);
    const more = ids.length > MOST_IDS ? ', …' : '';
    throw new UsageError(
      {
        en: `${options.brandbook}: no rule is called "${options.explain}"; there are: ${list}${more}`,
        vi: `${options.brandbook}: không có quy tắc nào tên "${options.explain}"; hiện có: ${list}${more}`,
      }[lang],
    );
  }
  let wrongInput = false;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const assets: Asset[] = [];
  const texts: TextToExplain[] = [];
  for await (const asset of assetsFrom(files, options, io, fail)) {
    assets.push(asset);
    texts.push({
      id: asset.id,
      units: asset.units,
      language: asset.lang,
      touchpoint: asset.touchpoint ?? touchpoint,
      stage,
    });
  }
  const rows: object[] = [];
  for (const source of sources) {
    const explained = explainRule(book, source, texts, { asOf });
    if (explained === null) {
      // Its own problems say why it does not run.
      const own = book.problems.filter(({ path }) => path === source.path || path.startsWith(`${source.path}.`));
      fail(
        own.map((problem) => problemLine(options.brandbook, placed(problem, lineAt), lang)).join('\n') ||
          `${source.rule.id}: ${CANNOT_RUN[lang]}`,
      );
    } else if (format === 'pretty') {
      const lineOfDiagnostic = (found: RuleDiagnostic): string =>
        diagnosticLine(options.brandbook, found, lineAt, lang);
      io.out(`${prettyExplanation(explained, assets, lineOfDiagnostic, lang)}\n`);
    } else rows.push(plainExplanation(explained, lineAt, lang));
  }
  if (format === 'jsonl') for (const row of rows) io.out(`${JSON.stringify(row)}\n`);
  else if (format !== 'pretty') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  return wrongInput ? EXIT.usage : EXIT.clean;
}
