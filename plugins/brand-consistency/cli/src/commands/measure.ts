import { measureTraits, traitName } from '../../../engine/src/voice/trait-model';
import { TONE_AXES, TRAITS, type Measure, type Voice } from '../../../engine/src/voice/types';
import { bookFor, loadCompiled } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { prettyVoice } from '../pretty/measure';
import { assetsFrom, examined, type SourceOptions } from './shared';

const value = (measure: Measure): number | null => measure.value;

/** A voice as the command line writes it: plain numbers, null where nothing can be measured. */
export const plainVoice = (voice: Voice): object => ({
  tone: Object.fromEntries(TONE_AXES.map((axis) => [axis, value(voice.tone[axis])])),
  personality: Object.fromEntries(TRAITS.map((trait) => [trait, value(voice.personality[trait])])),
  tier: value(voice.tier),
  sentiment: value(voice.sentiment),
  readability: voice.readability,
});

export interface MeasureOptions extends SourceOptions {
  readonly format: string;
  /** Brandbooks whose own dimensions of personality are measured, too. */
  readonly brandbook: readonly string[];
}

/** A dimension of the brand's own as the command line writes it. */
const plainMeasure = ({ value: measured, low, high, reason }: Measure): object => ({
  value: measured,
  low,
  high,
  ...(reason === undefined ? {} : { reason }),
});

/** `brand-check measure`: how each text sounds; with a brandbook also by the brand's own dimensions of personality. */
export async function measureCommand(files: readonly string[], options: MeasureOptions, io: Io): Promise<number> {
  const books = await Promise.all(options.brandbook.map((file) => loadCompiled(file, io, options.lang)));
  let code: number = EXIT.clean;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    code = EXIT.usage;
  };
  const rows: object[] = [];
  for await (const asset of assetsFrom(files, options, io, fail)) {
    try {
      const { analysis, voice } = examined(asset, {});
      const model = books.length === 0 ? null : bookFor(asset.brand, books, options.lang).traits;
      const measures = model === null ? {} : measureTraits(analysis, model);
      const own = (model?.dimensions ?? []).map((dimension) => ({
        id: dimension.id,
        name: traitName(dimension),
        measure: measures[dimension.id] as Measure,
      }));
      const traits = Object.fromEntries(own.map(({ id, measure }) => [id, plainMeasure(measure)]));
      const row = {
        id: asset.id,
        lang: analysis.language,
        words: analysis.words,
        voice: { ...plainVoice(voice), ...(model === null ? {} : { traits }) },
      };
      if (options.format === 'jsonl') io.out(`${JSON.stringify(row)}\n`);
      else if (options.format === 'json') rows.push(row);
      else io.out(`${prettyVoice(asset.id, analysis.words, voice, own, options.lang)}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      fail(`${asset.id}: ${error.message}`);
    }
  }
  if (options.format === 'json') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  return code;
}
