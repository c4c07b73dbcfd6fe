import { analyse } from './text/analyse';
import type { Analysis, TextUnit } from './text/types';
import type { Language } from './language';
import { measureVoice } from './voice/measure';
import type { Voice } from './voice/types';

/** What is judged: the texts of one asset. */
export interface AssetText {
  readonly units: readonly TextUnit[];
  /** The language, where the source knows it; otherwise it is told from the text. */
  readonly language?: Language | undefined;
  readonly touchpoint?: string | undefined;
  /** Stage of the customer journey that the asset serves; rules bound to stages need it. */
  readonly stage?: string | undefined;
}

/** An asset read once: every judgement (fit, compatibility, profile) starts from the same analysis and voice. */
export interface Examination {
  readonly asset: AssetText;
  readonly analysis: Analysis;
  readonly voice: Voice;
}

/** Reads an asset: analysis and voice, before anyone compares it with a brandbook. Never throws on text. */
export function examine(asset: AssetText): Examination {
  const analysis = analyse(asset.units, asset.language ? { language: asset.language } : {});
  return { asset, analysis, voice: measureVoice(analysis) };
}

/** No unit holds anything but white space. */
export const isEmpty = (asset: AssetText): boolean => asset.units.every(({ text }) => text.trim() === '');
