import { compareBooks } from '../../../engine/src/what-if/compare-books';
import { isBandDrop } from '../../../engine/src/what-if/summary';
import type { AssetChange } from '../../../engine/src/what-if/types';
import { placeOf } from '../../../engine/src/compatibility/entries';
import { compileBrandbook, type CompiledBrandbook } from '../../../engine/src/brandbook/compile';
import type { Language, Localised } from '../../../engine/src/language';
import { loadBrandbook, placed, problemLine, type BookFile } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { whatIfWriter, type ToldChange, type WhatIfFormat } from '../pretty/what-if';
import { unknownNames } from '../touchpoints';
import { assetsFrom, examined, type SourceOptions } from './shared';

export { WHAT_IF_FORMATS } from '../pretty/what-if';

export interface WhatIfOptions extends SourceOptions {
  /** The brandbook in force. */
  readonly brandbook: string;
  /** The brandbook that is tried. */
  readonly draft: string;
  readonly format: string;
  readonly lang: Language;
  /** The day on which exceptions and proofs are judged, as 2026-03-01. */
  readonly asOf?: string | undefined;
  readonly failOnBandDrop?: boolean | undefined;
}

const SAME_ID: Localised = {
  en: 'two texts have this id; each needs its own',
  vi: 'hai nội dung trùng mã này; mỗi nội dung cần một mã riêng',
};

function ready(file: string, { brandbook, lineAt }: BookFile, lang: Language): CompiledBrandbook {
  const book = compileBrandbook(brandbook);
  if (book.problems.length === 0) return book;
  throw new UsageError(book.problems.map((problem) => problemLine(file, placed(problem, lineAt), lang)).join('\n'));
}

/**
 * `brand-check what-if`: what would a draft brandbook do to the texts? Each is told when it was read, the summary last.
 * Exit 1 with `--fail-on-band-drop` when a text falls to a lower band.
 */
export async function whatIfCommand(files: readonly string[], options: WhatIfOptions, io: Io): Promise<number> {
  const { lang } = options;
  const [current, draft] = await Promise.all(
    [options.brandbook, options.draft].map((file) => loadBrandbook(file, io, lang)),
  );
  if (current === undefined || draft === undefined) return EXIT.usage;
  const comparison = compareBooks(ready(options.brandbook, current, lang), ready(options.draft, draft, lang), {
    asOf: options.asOf,
  });
  const changes = comparison.changes.map((change): ToldChange => {
    const { lineAt, brandbook } = change.kind === 'removed' ? current : draft;
    const line = lineAt(placeOf(brandbook, change.path));
    return line === undefined ? change : { ...change, line };
  });
  let [wrongInput, dropped] = [false, false];
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const names = { touchpoint: options.touchpoint, stage: options.stage };
  for (const line of unknownNames(names, [current.brandbook, draft.brandbook], lang)) io.err(`${line}\n`);
  const writer = whatIfWriter(options.format as WhatIfFormat, lang, io);
  writer.start(changes);
  const ids = new Set<string>();
  for await (const asset of assetsFrom(files, options, io, fail)) {
    if (ids.has(asset.id)) fail(`${asset.id}: ${SAME_ID[lang]}`);
    else {
      ids.add(asset.id);
      const told: AssetChange = comparison.compare({ id: asset.id, examination: examined(asset, options) });
      dropped ||= isBandDrop(told);
      writer.asset(told);
    }
  }
  writer.end(comparison.summary());
  if (wrongInput) return EXIT.usage;
  return dropped && options.failOnBandDrop === true ? EXIT.findings : EXIT.clean;
}
