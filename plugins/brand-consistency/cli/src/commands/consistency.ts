import { openPortfolio } from '../../../engine/src/consistency/portfolio';
import { profileOf, type AssetProfile } from '../../../engine/src/consistency/profile';
import type { CompiledBrandbook } from '../../../engine/src/brandbook/compile';
import type { ConsistencyReport } from '../../../engine/src/consistency/types';
import type { Language, Localised } from '../../../engine/src/language';
import type { Asset } from '../assets';
import { loadCompiled } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { assetsFrom, examined, type SourceOptions } from './shared';

export interface ConsistencyOptions extends SourceOptions {
  readonly brandbook: string;
  readonly lang: Language;
  /** Last day of the period that drift is measured from. */
  readonly baseline?: string | undefined;
}

const SAME_ID: Localised = {
  en: 'two texts have this id; each needs its own',
  vi: 'hai nội dung trùng mã này; mỗi nội dung cần một mã riêng',
};
const NO_LINES: Localised = {
  en: 'no text: give one JSON object a line on standard input',
  vi: 'không có nội dung: hãy đưa mỗi dòng một đối tượng JSON ở đầu vào chuẩn',
};
const NO_DAY: Localised = {
  en: '--baseline must be a day, for example 2026-06-30',
  vi: '--baseline phải là một ngày, ví dụ 2026-06-30',
};
/** Elements of a list that are written at once: a report of 100,000 assets is no single string. */
const AT_ONCE = 1000;

function profiled(asset: Asset, options: SourceOptions, book: CompiledBrandbook): AssetProfile {
  const { brand, channel, department, stage, pair, date, replaces } = asset;
  const before =
    replaces === undefined
      ? undefined
      : examined({ ...asset, units: [{ path: 'text', text: replaces, format: 'plain' }] }, options);
  return profileOf(asset.id, examined(asset, options), book, { brand, channel, department, stage, pair, date }, before);
}

/** Writes what JSON.stringify would write, piece by piece. */
function writeReport(report: ConsistencyReport, pretty: boolean, out: (text: string) => void): void {
  const { assets } = report;
  const gap = pretty ? '\n    ' : '';
  const whole = JSON.stringify({ ...report, assets: [] }, null, pretty ? 2 : undefined);
  const empty = pretty ? '"assets": []' : '"assets":[]';
  const at = whole.indexOf(empty) + empty.length - 1;
  out(whole.slice(0, at));
  for (let from = 0; from < assets.length; from += AT_ONCE) {
    const some = assets.slice(from, from + AT_ONCE).map((asset) => {
      const one = JSON.stringify(asset, null, pretty ? 2 : undefined);
      return gap + (pretty ? one.replaceAll('\n', gap) : one);
    });
    out((from === 0 ? '' : ',') + some.join(','));
  }
  out((pretty && assets.length > 0 ? '\n  ' : '') + whole.slice(at));
  out('\n');
}

/** `brand-check consistency`: do the texts agree with each other? One report for all of them, read in one pass. */
export async function consistencyCommand(
  files: readonly string[],
  options: ConsistencyOptions,
  io: Io,
): Promise<number> {
  const { lang, baseline } = options;
  if (baseline !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(baseline)) throw new UsageError(NO_DAY[lang]);
  const book = await loadCompiled(options.brandbook, io, lang);
  let wrongInput = false;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const portfolio = openPortfolio(book);
  const ids = new Set<string>();
  for await (const asset of assetsFrom(files, options, io, fail)) {
    if (ids.has(asset.id)) fail(`${asset.id}: ${SAME_ID[lang]}`);
    else {
      ids.add(asset.id);
      portfolio.add(profiled(asset, options, book));
    }
  }
  if (ids.size === 0 && !wrongInput) throw new UsageError(NO_LINES[lang]);
  const report = portfolio.report({ baseline });
  writeReport(report, !options.jsonl, io.out);
  const found = report.contradictions.length > 0 || report.assets.some(({ outlier }) => outlier);
  return wrongInput ? EXIT.usage : found ? EXIT.findings : EXIT.clean;
}
