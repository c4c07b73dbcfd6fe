import { examine, type Examination } from '../../../engine/src/examine';
import type { Language } from '../../../engine/src/language';
import type { Asset } from '../assets';
import { assetsOfFiles, assetsOfLines } from '../assets';
import { UsageError, type Io } from '../io';

export interface SourceOptions {
  readonly lang: Language;
  readonly jsonl?: boolean | undefined;
  readonly touchpoint?: string | undefined;
  readonly stage?: string | undefined;
}

/** The assets a call names: JSONL on stdin, or files. */
export function assetsFrom(
  files: readonly string[],
  options: SourceOptions,
  io: Io,
  onError: (message: string) => void,
): AsyncGenerator<Asset> {
  if (options.jsonl) {
    if (files.length > 0) throw new UsageError('give files, or --jsonl with texts on standard input, not both');
    return assetsOfLines(io, onError);
  }
  if (files.length === 0)
    throw new UsageError('no text: name files, or give --jsonl and one JSON object a line on standard input');
  return assetsOfFiles(files, io, options.lang, onError);
}

/** An asset read once; what it does not say of itself is taken from the call. */
export const examined = (
  asset: Asset,
  { touchpoint, stage }: Pick<SourceOptions, 'touchpoint' | 'stage'>,
): Examination =>
  examine({
    units: [{ path: 'text', text: asset.text, format: asset.format }],
    language: asset.lang,
    touchpoint: asset.touchpoint ?? touchpoint,
    stage,
  });
