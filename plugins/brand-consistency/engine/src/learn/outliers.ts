import { median, spread } from '../consistency/robust';
import { LANGUAGES } from '../language';
import { hundredths } from '../score/allocate';
import { strongestSentence, VOICE_MEASURES, type VoiceMeasure } from './measures';
import { inEnglish, inVietnamese } from './numbers';
import type { Sample } from './samples';
import {
  FEWEST_FOR_OUTLIERS,
  FEWEST_WORDS_OF_OUTLIER,
  OUTLIER_DISTANCE,
  SMALLEST_SPREAD,
  STRONG,
  TOLD,
} from './settings';
import type { OutlyingText } from './types';

interface Centre {
  readonly measured: VoiceMeasure;
  readonly median: number;
  readonly spread: number;
}

function centreOf(samples: readonly Sample[], measured: VoiceMeasure): Centre {
  const values = samples.flatMap(({ voice }) => measured.of(voice).value ?? []);
  const centre = median(values);
  return { measured, median: centre, spread: Math.max(SMALLEST_SPREAD, spread(values, centre)) };
}

interface Deviation {
  readonly centre: Centre;
  readonly value: number;
  /** In spreads; a short text's own uncertainty widens them. */
  readonly deviation: number;
}

function deviationsOf({ voice }: Sample, centres: readonly Centre[]): Deviation[] {
  return centres.flatMap((centre) => {
    const { value, low, high } = centre.measured.of(voice);
    if (value === null) return [];
    const scale = Math.hypot(centre.spread, (high - low) / 4);
    return [{ centre, value, deviation: (value - centre.median) / scale }];
  });
}

function outlying(sample: Sample, centres: readonly Centre[]): OutlyingText[] {
  const deviations = deviationsOf(sample, centres);
  const distance = Math.sqrt(deviations.reduce((sum, { deviation }) => sum + deviation ** 2, 0) / deviations.length);
  const ranked = deviations.sort(
    (a, b) =>
      Math.abs(b.deviation) - Math.abs(a.deviation) || (a.centre.measured.name < b.centre.measured.name ? -1 : 1),
  );
  const strongest = Math.abs(ranked[0]?.deviation ?? 0);
  if (sample.words < FEWEST_WORDS_OF_OUTLIER || distance < OUTLIER_DISTANCE || strongest < STRONG) return [];
  const told = ranked.filter(({ deviation }) => Math.abs(deviation) >= TOLD).slice(0, 3);
  const list = (language: 'en' | 'vi', number: (value: number) => string, than: string): string =>
    told
      .map(
        ({ centre, value }) => `${centre.measured.label[language]} ${number(value)} (${than} ${number(centre.median)})`,
      )
      .join('; ');
  return [
    {
      id: sample.id,
      distance: hundredths(distance),
      because: told.map(({ centre, value, deviation }) => {
        const quote = strongestSentence(sample, centre.measured, Math.sign(deviation));
        return {
          measure: centre.measured.name,
          value: hundredths(value),
          usual: hundredths(centre.median),
          quotes: quote === undefined ? [] : [quote],
        };
      }),
      message: {
        en: `“${sample.id}” does not sound like the others: ${list('en', inEnglish, 'the others')}. Leave it out?`,
        vi: `“${sample.id}” nghe không giống các nội dung khác: ${list('vi', inVietnamese, 'các nội dung khác')}. Có nên bỏ nội dung này ra không?`,
      },
    },
  ];
}

/**
 * Texts that do not sound like the others of their language: robust distance from the medians, in median absolute
 * deviations (Hampel 1974). The farthest first.
 */
export function outliersOf(samples: readonly Sample[]): OutlyingText[] {
  return LANGUAGES.flatMap((language) => {
    const own = samples.filter((sample) => sample.language === language);
    if (own.length < FEWEST_FOR_OUTLIERS) return [];
    const centres = VOICE_MEASURES.map((measured) => centreOf(own, measured));
    return own.flatMap((sample) => outlying(sample, centres));
  }).sort((a, b) => b.distance - a.distance);
}
