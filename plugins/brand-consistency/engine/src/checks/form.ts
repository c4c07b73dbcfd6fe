import { z } from 'zod';
import type { Place } from '../text/types';
import { blocksOf } from './blocks';
import type { BlockAt } from './blocks';
import { emojiIn } from './form/emoji';
import { exclamationsIn } from './form/exclamations';
import type { Run } from './form/exclamations';
import { shoutsIn } from './form/shouting';
import { problemText } from './option-problems';
import { placeSet } from './place-set';
import { compileTerms } from './terms';
import type { CheckKind, Observation } from './types';

const most = z.number().int().min(0).optional();

const optionsSchema = z
  .strictObject({
    emojiMax: most,
    exclamationsMax: most,
    allCapsMax: most,
    exceptions: z.array(z.string()).default([]),
  })
  .refine((o) => o.emojiMax !== undefined || o.exclamationsMax !== undefined || o.allCapsMax !== undefined, {
    error: problemText(
      'Cần ít nhất một giới hạn: emojiMax, exclamationsMax hoặc allCapsMax.',
      'One limit is needed: emojiMax, exclamationsMax or allCapsMax.',
    ),
  });
export type FormOptions = z.infer<typeof optionsSchema>;

/** Emoji that touch make one run, so that “🔥🔥🔥” is one finding. */
function emojiRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of emojiIn(text)) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') {
      runs[runs.length - 1] = { start: last.start, end, count: last.count + 1 };
    } else runs.push({ start, end, count: 1 });
  }
  return runs;
}

interface Feature {
  readonly message: string;
  /** The message where the brand wants none at all. */
  readonly none: string;
  readonly max: number | undefined;
  runs(at: BlockAt): readonly Run[];
}

/** Emoji, exclamation marks and words in capitals: how many one text may hold. */
export const form: CheckKind<FormOptions> = {
  meta: {
    id: 'form',
    summary: {
      vi: 'Giới hạn emoji, dấu chấm than và chữ in hoa',
      en: 'Limits on emoji, exclamation marks and capitals',
    },
    dimension: 'form',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      noEmoji: {
        vi: 'Bỏ emoji: thương hiệu không dùng emoji (bài này có {count}).',
        en: 'Leave out emoji: the brand uses none (this text has {count}).',
      },
      noExclamations: {
        vi: 'Bỏ dấu chấm than: thương hiệu không dùng dấu này (bài này có {count}).',
        en: 'Leave out exclamation marks: the brand uses none (this text has {count}).',
      },
      noAllCaps: {
        vi: 'Viết thường “{actual}”: thương hiệu không viết hoa toàn bộ (bài này có {count} từ).',
        en: 'Write “{actual}” without capitals: the brand does not shout (this text does, {count} words).',
      },
      emoji: {
        vi: 'Bớt emoji: bài này có {count}, thương hiệu dùng tối đa {max}.',
        en: 'Use fewer emoji: this text has {count}, the brand uses {max} at most.',
      },
      exclamations: {
        vi: 'Bớt dấu chấm than: bài này có {count}, thương hiệu dùng tối đa {max}.',
        en: 'Use fewer exclamation marks: this text has {count}, the brand uses {max} at most.',
      },
      allCaps: {
        vi: 'Viết thường “{actual}”: bài này có {count} từ in hoa toàn bộ, thương hiệu dùng tối đa {max}.',
        en: 'Write “{actual}” without capitals: this text shouts {count} words, the brand {max} at most.',
      },
    },
    fixable: false,
  },
  compile(options) {
    const shields = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: false },
    );
    return {
      phrases: shields.phrases,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const excepted = placeSet(shields.match(analysis, hits, reads));
        const isException = (at: Place): boolean => excepted.covers(at);
        const placeOf = ({ unit, index }: BlockAt, { start, end }: Run): Place => ({ unit, block: index, start, end });
        const features: Feature[] = [
          { message: 'emoji', none: 'noEmoji', max: options.emojiMax, runs: ({ block }) => emojiRuns(block.text) },
          {
            message: 'exclamations',
            none: 'noExclamations',
            max: options.exclamationsMax,
            runs: ({ block }) => exclamationsIn(block.text),
          },
          {
            message: 'allCaps',
            none: 'noAllCaps',
            max: options.allCapsMax,
            runs: (at) =>
              shoutsIn(at.block, (start, end) => isException({ unit: at.unit, block: at.index, start, end })),
          },
        ];
        for (const { message, none, max, runs } of features) {
          if (max === undefined) continue;
          let count = 0;
          const surplus: Place[] = [];
          for (const at of blocksOf(analysis, reads)) {
            for (const run of runs(at)) {
              const place = placeOf(at, run);
              if (isException(place)) continue;
              count += run.count;
              if (count > max) surplus.push(place);
            }
          }
          for (const place of surplus) {
            const actual = analysis.units[place.unit]?.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
            yield { place, message: max === 0 ? none : message, values: { actual, count, max } };
          }
        }
      },
    };
  },
};
