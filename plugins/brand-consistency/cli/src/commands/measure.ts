import { TONE_AXES, TRAITS, type Measure, type Voice } from '../../../engine/src/voice/types';
import { EXIT, type Io } from '../io';
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

function prettyVoice(id: string, words: number, voice: Voice): string {
  const show = (measure: Measure): string => (measure.value === null ? '–' : String(Math.round(measure.value)));
  const rows = [
    ...TONE_AXES.map((axis) => [axis, voice.tone[axis]] as const),
    ...TRAITS.map((trait) => [trait, voice.personality[trait]] as const),
    ['tier', voice.tier] as const,
    ['sentiment', voice.sentiment] as const,
  ];
  const lines = rows.map(([name, measure]) => {
    const interval =
      measure.value === null ? (measure.reason ?? '') : `(${Math.round(measure.low)}…${Math.round(measure.high)})`;
    return `  ${name.padEnd(15)}${show(measure).padStart(5)}  ${interval}`;
  });
  return [`${id}  ${voice.language ?? '?'}  ${words} words`, ...lines, ''].join('\n');
}

/** `brand-check measure`: how each text sounds, without a brandbook. */
export async function measureCommand(
  files: readonly string[],
  options: SourceOptions & { readonly format: string },
  io: Io,
): Promise<number> {
  let code: number = EXIT.clean;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    code = EXIT.usage;
  };
  const rows: object[] = [];
  for await (const asset of assetsFrom(files, options, io, fail)) {
    const { analysis, voice } = examined(asset, {});
    const row = { id: asset.id, lang: analysis.language, words: analysis.words, voice: plainVoice(voice) };
    if (options.format === 'jsonl') io.out(`${JSON.stringify(row)}\n`);
    else if (options.format === 'json') rows.push(row);
    else io.out(`${prettyVoice(asset.id, analysis.words, voice)}\n`);
  }
  if (options.format === 'json') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  return code;
}
