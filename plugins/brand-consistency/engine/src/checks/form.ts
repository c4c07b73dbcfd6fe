import * as z from 'zod';
import type { Place } from '../text/types';
import { blocksOf } from './blocks';
import type { BlockAt } from './blocks';
import { currencyOption, currencySlips } from './form/currency';
import { DATE_STYLES, dateSlips } from './form/dates';
import { emojiIn } from './form/emoji';
import { exclamationsIn } from './form/exclamations';
import type { Run } from './form/exclamations';
import { hashtagsIn } from './form/hashtags';
import { DECIMALS, SPACINGS, THOUSANDS, numberSlips, percentSlips, unitSlips } from './form/numbers';
import { phoneSlips } from './form/phones';
import { shoutsIn } from './form/shouting';
import type { Slip } from './form/slip';
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
    hashtagsMax: most,
    /** “20%” or “20 %”. */
    percent: z.enum(SPACINGS).optional(),
    /** “5kg” or “5 kg”. */
    units: z.enum(SPACINGS).optional(),
    /** The sign before decimals. */
    decimal: z.enum(DECIMALS).optional(),
    /** The sign between thousands. */
    thousands: z.enum(THOUSANDS).optional(),
    currency: currencyOption.optional(),
    date: z.enum(DATE_STYLES).optional(),
    /** Masks in which 0 stands for any digit: `0000 000 000`, `+00 000 000 000`, `0000 0000`. */
    phone: z
      .array(z.string().regex(/^\+?[0\s.()-]+$/u))
      .min(1)
      .optional(),
    exceptions: z.array(z.string()).default([]),
  })
  .refine((o) => Object.entries(o).some(([key, value]) => key !== 'exceptions' && value !== undefined), {
    error: problemText(
      'Cần ít nhất một giới hạn: emojiMax, exclamationsMax, allCapsMax, hashtagsMax, hoặc một cách viết (percent, units, decimal, thousands, currency, date, phone).',
      'One limit is needed: emojiMax, exclamationsMax, allCapsMax, hashtagsMax, or a style (percent, units, decimal, thousands, currency, date, phone).',
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

/** Everything in a text that is written in another style than the brand's; the options that are not set say nothing. */
function slipsIn(text: string, options: FormOptions): Slip[] {
  const { percent, units, decimal, thousands, currency, date, phone } = options;
  const dates = date === undefined ? [] : dateSlips(text, date);
  const phones = phone === undefined ? [] : phoneSlips(text, phone);
  const money = currency === undefined ? [] : currencySlips(text, currency);
  const numbers = [
    ...(decimal === undefined && thousands === undefined ? [] : numberSlips(text, { decimal, thousands })),
    ...(percent === undefined ? [] : percentSlips(text, percent)),
    ...(units === undefined ? [] : unitSlips(text, units)),
  ];
  const taken = [...dates, ...phones];
  const free = [...money, ...numbers].filter(
    (slip) => !taken.some((other) => slip.start < other.end && other.start < slip.end),
  );
  return [...taken, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Feature {
  readonly message: string;
  /** The message where the brand wants none at all. */
  readonly none: string;
  readonly max: number | undefined;
  runs(at: BlockAt): readonly Run[];
}

/** Emoji, exclamation marks, capitals and hashtags: how many one text may hold; and one style for numbers, money, dates. */
export const form: CheckKind<FormOptions> = {
  meta: {
    id: 'form',
    summary: {
      vi: 'Giới hạn emoji, dấu chấm than, chữ in hoa; thống nhất cách viết số, tiền, ngày',
      en: 'Limits on emoji, exclamation marks and capitals; one style for numbers, money, dates',
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
      noHashtags: {
        vi: 'Bỏ hashtag: thương hiệu không dùng hashtag (bài này có {count}).',
        en: 'Leave out hashtags: the brand uses none (this text has {count}).',
      },
      hashtags: {
        vi: 'Bớt hashtag: bài này có {count}, thương hiệu dùng tối đa {max}.',
        en: 'Use fewer hashtags: this text has {count}, the brand uses {max} at most.',
      },
      percent: { vi: 'Viết “{expected}” (đang là “{actual}”).', en: 'Write “{expected}” (now “{actual}”).' },
      unit: {
        vi: 'Số và đơn vị: viết “{expected}” (đang là “{actual}”).',
        en: 'Number and unit: write “{expected}” (now “{actual}”).',
      },
      decimal: {
        vi: 'Dấu thập phân: viết “{expected}” (đang là “{actual}”).',
        en: 'Decimal sign: write “{expected}” (now “{actual}”).',
      },
      thousands: {
        vi: 'Phân cách hàng nghìn: viết “{expected}” (đang là “{actual}”).',
        en: 'Thousands: write “{expected}” (now “{actual}”).',
      },
      currency: {
        vi: 'Cách viết tiền: viết “{expected}” (đang là “{actual}”).',
        en: 'Money: write “{expected}” (now “{actual}”).',
      },
      date: {
        vi: 'Cách viết ngày: viết “{expected}” (đang là “{actual}”).',
        en: 'Dates: write “{expected}” (now “{actual}”).',
      },
      phone: {
        vi: 'Số điện thoại: viết “{expected}” (đang là “{actual}”).',
        en: 'Telephone: write “{expected}” (now “{actual}”).',
      },
    },
    fixable: true,
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
        features.push({
          message: 'hashtags',
          none: 'noHashtags',
          max: options.hashtagsMax,
          runs: ({ block }) => hashtagsIn(block.text),
        });
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
        for (const at of blocksOf(analysis, reads)) {
          for (const { start, end, message, expected } of slipsIn(at.block.text, options)) {
            const place = placeOf(at, { start, end, count: 1 });
            if (isException(place)) continue;
            const values = { actual: at.block.text.slice(start, end), expected };
            yield { place, message, values, expected: [expected], replacement: expected };
          }
        }
      },
    };
  },
};
