import * as z from 'zod';
import { lazily } from '../lazily';
import type { Place } from '../text/types';
import { blocksOf, sentenceAt, textAt } from './blocks';
import type { BlockAt } from './blocks';
import { emojiIn } from './form/emoji';
import { exclamationsIn } from './form/exclamations';
import type { Run } from './form/exclamations';
import { hashtagsIn } from './form/hashtags';
import { formLimits, formStyleShape } from './form/options';
import { shoutsIn } from './form/shouting';
import { slipsIn } from './form/slips';
import { problemText } from './option-problems';
import { placeSet } from './place-set';
import { compileTerms } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z
    .strictObject({
      ...formLimits(),
      ...formStyleShape(),
      exceptions: z.array(z.string()).default([]),
    })
    .refine((o) => Object.entries(o).some(([key, value]) => key !== 'exceptions' && value !== undefined), {
      error: problemText(
        'Cần ít nhất một giới hạn: emojiMax, exclamationsMax, allCapsMax, hashtagsMax, hoặc một cách viết (percent, units, decimal, thousands, numerals, currency, date, phone).',
        'One limit is needed: emojiMax, exclamationsMax, allCapsMax, hashtagsMax, or a style (percent, units, decimal, thousands, numerals, currency, date, phone).',
      ),
    }),
);
export type FormOptions = z.infer<ReturnType<typeof optionsSchema>>;

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
  /** What may stand instead, where leaving out is not the cure. */
  readonly cures?: (actual: string, startsSentence: boolean) => readonly string[];
}

/** “!!!” said calmly; a question stays one. */
const calm = (marks: string): string[] => [/[?？⁉]/u.test(marks) ? '?' : '.'];

const lower = (shout: string, startsSentence: boolean): string[] => {
  const text = shout.toLowerCase();
  return [startsSentence ? text.charAt(0).toUpperCase() + text.slice(1) : text];
};

/** Quotation marks, brackets and bullets may stand before the first word of a sentence, never much more. */
const LEAD_LENGTH = 8;

function startsSentence({ block }: BlockAt, { start }: Run): boolean {
  const from = sentenceAt(block, start)?.start ?? 0;
  return start - from <= LEAD_LENGTH && !/[\p{L}\p{N}]/u.test(block.text.slice(from, start));
}

/** Emoji, exclamation marks, capitals and hashtags: how many one text may hold; and one style for numbers, money, dates. */
export const form: CheckKind<FormOptions> = {
  meta: {
    id: 'form',
    summary: {
      vi: 'Giới hạn emoji, dấu chấm than, chữ in hoa; thống nhất cách viết số, tiền, ngày',
      en: 'Limits on emoji, exclamation marks and capitals; one style for numbers, money, dates',
    },
    why: {
      vi: 'Dấu câu, con số và chữ hoa viết một kiểu thì bài đọc êm và ra một giọng.',
      en: 'Marks, numbers and capitals in one style keep a text calm and in one voice.',
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
        en: 'Write “{actual}” without capitals: the brand does not shout (words in capitals: {count}).',
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
        en: 'Write “{actual}” without capitals: words in capitals: {count}, the brand uses {max} at most.',
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
      numeralWord: {
        vi: 'Số đếm đến mười viết bằng chữ: “{expected}” (đang là “{actual}”).',
        en: 'Counts up to ten in words: write “{expected}” (now “{actual}”).',
      },
      numeralDigit: {
        vi: 'Số đếm viết bằng chữ số: “{expected}” (đang là “{actual}”).',
        en: 'Counts in digits: write “{expected}” (now “{actual}”).',
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
        const excepted = placeSet(shields.match(analysis, hits));
        const isException = (at: Place): boolean => excepted.covers(at);
        const placeOf = ({ unit, index }: BlockAt, { start, end }: Run): Place => ({ unit, block: index, start, end });
        const features: Feature[] = [
          { message: 'emoji', none: 'noEmoji', max: options.emojiMax, runs: ({ block }) => emojiRuns(block.text) },
          {
            message: 'exclamations',
            none: 'noExclamations',
            max: options.exclamationsMax,
            runs: ({ block }) => exclamationsIn(block.text),
            cures: calm,
          },
          {
            message: 'allCaps',
            none: 'noAllCaps',
            max: options.allCapsMax,
            runs: (at) =>
              shoutsIn(at.block, (start, end) => isException({ unit: at.unit, block: at.index, start, end })),
            cures: lower,
          },
          {
            message: 'hashtags',
            none: 'noHashtags',
            max: options.hashtagsMax,
            runs: ({ block }) => hashtagsIn(block.text),
          },
        ];
        for (const { message, none, max, runs, cures } of features) {
          if (max === undefined) continue;
          let count = 0;
          const surplus: { readonly place: Place; readonly replacements: readonly string[] }[] = [];
          for (const at of blocksOf(analysis, reads)) {
            for (const run of runs(at)) {
              const place = placeOf(at, run);
              if (isException(place)) continue;
              count += run.count;
              if (count <= max) continue;
              const actual = at.block.text.slice(run.start, run.end);
              surplus.push({ place, replacements: cures?.(actual, startsSentence(at, run)) ?? [] });
            }
          }
          for (const { place, replacements } of surplus) {
            const values = { actual: textAt(analysis, place), count, max };
            yield { place, message: max === 0 ? none : message, values, expected: replacements, replacements };
          }
        }
        for (const at of blocksOf(analysis, reads)) {
          const language = at.block.language ?? analysis.language;
          for (const { start, end, message, expected } of slipsIn(at.block, language, options)) {
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
