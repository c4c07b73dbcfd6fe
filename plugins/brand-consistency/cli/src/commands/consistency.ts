import { consistencyOf } from '../../../engine/src/consistency/consistency';
import { profileOf, type AssetProfile } from '../../../engine/src/consistency/profile';
import type { Language } from '../../../engine/src/language';
import { loadCompiled } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { assetsFrom, examined, type SourceOptions } from './shared';

export interface ConsistencyOptions extends SourceOptions {
  readonly brandbook: string;
  readonly lang: Language;
}

/** `brand-check consistency`: do the texts agree with each other? One report for all of them. */
export async function consistencyCommand(
  files: readonly string[],
  options: ConsistencyOptions,
  io: Io,
): Promise<number> {
  const book = await loadCompiled(options.brandbook, io, options.lang);
  let wrongInput = false;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const profiles = new Map<string, AssetProfile>();
  for await (const asset of assetsFrom(files, options, io, fail)) {
    if (profiles.has(asset.id)) fail(`${asset.id}: two texts have this id; each needs its own`);
    else profiles.set(asset.id, profileOf(asset.id, examined(asset, options), book));
  }
  if (profiles.size === 0 && !wrongInput)
    throw new UsageError('no text: give one JSON object a line on standard input');
  const report = consistencyOf([...profiles.values()], book);
  io.out(`${JSON.stringify(report, null, options.jsonl ? undefined : 2)}\n`);
  const found = report.contradictions.length > 0 || report.assets.some(({ outlier }) => outlier);
  return wrongInput ? EXIT.usage : found ? EXIT.findings : EXIT.clean;
}
