import { examine, type Examination } from '../../../engine/src/examine';
import type { Language, Localised } from '../../../engine/src/language';
import type { Asset } from '../assets';
import { assetsOfFiles, assetsOfLines } from '../assets';
import { UsageError, type Io } from '../io';

export interface SourceOptions {
  readonly lang: Language;
  readonly jsonl?: boolean | undefined;
  readonly touchpoint?: string | undefined;
  readonly stage?: string | undefined;
}

const NOT_BOTH: Localised = {
  en: 'give files, or --jsonl with texts on standard input, not both',
  vi: 'chỉ đưa tệp, hoặc dùng --jsonl với nội dung ở đầu vào chuẩn, không dùng cả hai',
};
const NO_TEXT: Localised = {
  en: 'no text: name files, or give --jsonl and one JSON object a line on standard input',
  vi: 'không có nội dung: hãy nêu tệp, hoặc dùng --jsonl với mỗi dòng một đối tượng JSON ở đầu vào chuẩn',
};

/** The assets a call names: JSONL on stdin, or files. */
export function assetsFrom(
  files: readonly string[],
  options: SourceOptions,
  io: Io,
  onError: (message: string) => void,
): AsyncGenerator<Asset> {
  if (options.jsonl) {
    if (files.length > 0) throw new UsageError(NOT_BOTH[options.lang]);
    return assetsOfLines(io, options.lang, onError);
  }
  if (files.length === 0) throw new UsageError(NO_TEXT[options.lang]);
  return assetsOfFiles(files, io, options.lang, onError);
}

/** An asset read once; what it does not say of itself is taken from the call. */
export const examined = (
  asset: Asset,
  { touchpoint, stage }: Pick<SourceOptions, 'touchpoint' | 'stage'>,
): Examination =>
  examine({
    units: asset.units,
    language: asset.lang,
    touchpoint: asset.touchpoint ?? touchpoint,
    stage: asset.stage ?? stage,
  });
