import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import type { Language } from '../../../engine/src/language';
import { explainRule, rulesNamed, type TextToExplain } from '../../../engine/src/rules/explain';
import type { RuleExplanation } from '../../../engine/src/rules/explanation';
import { loadBrandbook, problemLine } from '../brandbooks';
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
const plainExplanation = ({ verdict, why, texts, diagnostics, ...rest }: RuleExplanation, lang: Language): object => ({
  ...rest,
  verdict: verdict[lang],
  ...(why === undefined ? {} : { why: why[lang] }),
  texts: texts.map(({ hits, ...text }) => ({
    ...text,
    hits: hits.map(({ message, ...hit }) => ({ ...hit, message: message[lang] })),
  })),
  diagnostics: diagnostics.map(({ message, cure, ...found }) => ({
    ...found,
    message: message[lang],
    cure: cure[lang],
  })),
});

const MOST_IDS = 20;

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
  const book = compileBrandbook(await loadBrandbook(options.brandbook, io, lang));
  const sources = rulesNamed(book, options.explain);
  if (sources.length === 0) {
    const ids = [...book.sources.keys()].sort();
    const list = ids.slice(0, MOST_IDS).join(', ');
    throw new UsageError(
      `${options.brandbook}: no rule is called "${options.explain}"; there are: ${list}${ids.length > MOST_IDS ? ', …' : ''}`,
    );
  }
  let wrongInput = false;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const texts: TextToExplain[] = [];
  for await (const asset of assetsFrom(files, options, io, fail)) {
    texts.push({
      id: asset.id,
      units: [{ path: 'text', text: asset.text, format: asset.format }],
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
        own.map((problem) => problemLine(options.brandbook, problem, lang)).join('\n') ||
          `${source.rule.id}: cannot run`,
      );
    } else if (format === 'pretty') io.out(`${prettyExplanation(explained, lang)}\n`);
    else rows.push(plainExplanation(explained, lang));
  }
  if (format === 'jsonl') for (const row of rows) io.out(`${JSON.stringify(row)}\n`);
  else if (format !== 'pretty') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  return wrongInput ? EXIT.usage : EXIT.clean;
}
