import { assess } from '../../../engine/src/score/assess';
import type { Scorecard } from '../../../engine/src/score/types';
import { SEVERITIES, type Severity } from '../../../engine/src/findings/types';
import type { Language } from '../../../engine/src/language';
import { bookFor, loadCompiled } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { prettyScore } from '../pretty/score';
import { unknownNames } from '../touchpoints';
import { assetsFrom, examined, type SourceOptions } from './shared';

export interface ScoreOptions extends SourceOptions {
  readonly brandbook: readonly string[];
  readonly format: string;
  readonly lang: Language;
  readonly failOn: Severity | 'never';
  /** The day on which exceptions are judged, as 2026-03-01. */
  readonly asOf?: string | undefined;
}

/** A scorecard as the command line writes it: findings with their message in one language. */
export const plainScore = (id: string, card: Scorecard, lang: Language): object => ({
  id,
  lang: card.language,
  words: card.words,
  fit: card.fit,
  band: card.band,
  dimensions: card.dimensions,
  findings: card.findings.map(
    ({
      rule,
      kind,
      dimension,
      severity,
      path,
      start,
      end,
      actual,
      expected,
      message,
      why,
      owner,
      confidence,
      edits,
      also,
      contribution,
    }) => ({
      rule,
      kind,
      dimension,
      severity,
      path,
      start,
      end,
      actual,
      expected,
      message: message[lang],
      ...(why ? { why: why[lang] } : {}),
      ...(owner === undefined ? {} : { owner }),
      confidence,
      ...(edits === undefined ? {} : { edits }),
      ...(also === undefined ? {} : { also }),
      contribution,
    }),
  ),
  suppressed: card.suppressed.map(({ finding: { rule, path, start, end, actual, message }, by }) => ({
    rule,
    path,
    start,
    end,
    actual,
    message: message[lang],
    by,
  })),
  contributions: card.contributions.map(({ label, ...rest }) => ({ ...rest, label: label[lang] })),
  coverage: card.coverage.map(({ why, ...rest }) => ({ ...rest, why: why[lang] })),
  receipt: card.receipt,
});

export const fails = (card: Scorecard, failOn: ScoreOptions['failOn']): boolean =>
  failOn !== 'never' &&
  card.findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn));

/** `brand-check score`: does each text fit its brand? Exit 1 when a finding is at or above `--fail-on`. */
export async function scoreCommand(files: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  const books = await Promise.all(options.brandbook.map((file) => loadCompiled(file, io, options.lang)));
  let [wrongInput, found] = [false, false];
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const rows: object[] = [];
  const noted = new Set<string>();
  const note = (line: string): void => {
    if (!noted.has(line)) io.err(`${line}\n`);
    noted.add(line);
  };
  for await (const asset of assetsFrom(files, options, io, fail)) {
    try {
      const names = { touchpoint: asset.touchpoint ?? options.touchpoint, stage: options.stage };
      const brandbooks = books.map(({ brandbook }) => brandbook);
      for (const line of unknownNames(names, brandbooks, options.lang)) note(line);
      const card = assess(examined(asset, options), bookFor(asset.brand, books, options.lang), { asOf: options.asOf });
      found ||= fails(card, options.failOn);
      if (options.format === 'jsonl') io.out(`${JSON.stringify(plainScore(asset.id, card, options.lang))}\n`);
      else if (options.format === 'json') rows.push(plainScore(asset.id, card, options.lang));
      else io.out(`${prettyScore(asset, card, options.lang, io.isTerminal)}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      fail(`${asset.id}: ${error.message}`);
    }
  }
  if (options.format === 'json') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  return wrongInput ? EXIT.usage : found ? EXIT.findings : EXIT.clean;
}
