import { median, spread } from '../consistency/robust';
import type { Localised } from '../language';
import { spreadingOf } from './numbers';
import type { Sample } from './samples';
import {
  ENOUGH_TEXTS,
  FEWEST_AT_TOUCHPOINT,
  LENGTH_ROOM,
  LENGTH_SPREADS,
  MANY_TEXTS,
  SMALLEST_LENGTH_SPREAD,
} from './settings';
import type { Confidence, Proposal } from './types';

/** A least length below this is no demand. */
const SMALLEST_LEAST = 10;

/** Steps in which people write down lengths. */
const stepFor = (words: number): number => (words < 20 ? 1 : words < 100 ? 5 : words < 500 ? 10 : 50);

interface Range {
  readonly kept: readonly Sample[];
  readonly left: readonly Sample[];
  readonly least: number;
  readonly most: number;
}

/** The usual lengths: what lies far from the median on a logarithmic scale is left out. */
function rangeOf(samples: readonly Sample[]): Range {
  const logs = samples.map(({ words }) => Math.log(words));
  const centre = median(logs);
  const scale = Math.max(SMALLEST_LENGTH_SPREAD, spread(logs, centre));
  const isUsual = ({ words }: Sample): boolean => Math.abs(Math.log(words) - centre) <= LENGTH_SPREADS * scale;
  const kept = samples.filter(isUsual);
  const lengths = kept.map(({ words }) => words);
  const [shortest, longest] = [Math.min(...lengths) * (1 - LENGTH_ROOM), Math.max(...lengths) * (1 + LENGTH_ROOM)];
  return {
    kept,
    left: samples.filter((sample) => !isUsual(sample)),
    least: Math.floor(shortest / stepFor(shortest)) * stepFor(shortest),
    most: Math.ceil(longest / stepFor(longest)) * stepFor(longest),
  };
}

const confidenceIn = (texts: number): Confidence =>
  texts >= MANY_TEXTS ? 'high' : texts >= ENOUGH_TEXTS ? 'medium' : 'low';

function why(touchpoint: string, samples: readonly Sample[], { left }: Range): Localised {
  const { median: middle, lowest, highest } = spreadingOf(samples.map(({ words }) => words));
  const apart = left.map(({ id, words }) => `${id} (${words})`).join(', ');
  return {
    en: `${samples.length} ${samples.length === 1 ? 'text' : 'texts'} at “${touchpoint}” have ${lowest} to ${highest} words, half of them up to ${middle}.${apart === '' ? '' : ` Left out, far from the others: ${apart}.`}`,
    vi: `${samples.length} nội dung ở điểm chạm “${touchpoint}” dài ${lowest} đến ${highest} từ, một nửa không quá ${String(middle).replace('.', ',')} từ.${apart === '' ? '' : ` Không tính nội dung có độ dài khác hẳn: ${apart}.`}`,
  };
}

/** Proposed `minWords` and `maxWords` of each touchpoint that two texts at least were approved for; two alone are no rule. */
export function lengthProposals(touchpoints: ReadonlyMap<string, readonly Sample[]>): Proposal[] {
  return [...touchpoints].flatMap(([touchpoint, samples]) => {
    if (samples.length < 2) return [];
    const range = rangeOf(samples);
    const limits = [['minWords', range.least] as const, ['maxWords', range.most] as const];
    return limits
      .filter(([key, words]) => key === 'maxWords' || words >= SMALLEST_LEAST)
      .map(([key, words]): Proposal => {
        const path = ['touchpoints', touchpoint, key];
        return {
          id: path.join('.'),
          path,
          action: 'set',
          value: words,
          evidence: {
            texts: range.kept.length,
            of: samples.length,
            ...spreadingOf(samples.map((sample) => sample.words)),
            quotes: [],
          },
          confidence: confidenceIn(range.kept.length),
          optional: samples.length < FEWEST_AT_TOUCHPOINT,
          why: why(touchpoint, samples, range),
        };
      });
  });
}
