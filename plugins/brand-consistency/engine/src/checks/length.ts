import * as z from 'zod';
import { lazily } from '../lazily';
import { MEASURES, measure } from './length/measure';
import type { Limits } from './length/measure';
import { problemText } from './option-problems';
import type { CheckKind } from './types';

const limit = lazily(() => z.number().int().min(1).optional());

const limitsShape = lazily(() => ({
  minWords: limit(),
  maxWords: limit(),
  minSyllables: limit(),
  maxSyllables: limit(),
  minCharacters: limit(),
  maxCharacters: limit(),
  minSentences: limit(),
  maxSentences: limit(),
}));
const limitsSchema = lazily(() => z.strictObject(limitsShape()));

const hasLimit = (limits: Limits): boolean =>
  MEASURES.some(({ min, max }) => (limits[min] ?? limits[max]) !== undefined);
const inOrder = (limits: Limits): boolean =>
  MEASURES.every(({ min, max }) => (limits[min] ?? 0) <= (limits[max] ?? Infinity));

const optionsSchema = lazily(() =>
  z
    .strictObject({
      ...limitsShape(),
      /** What is measured: the whole asset, each unit (field), or each heading, paragraph or sentence. */
      per: z.enum(['asset', 'unit', 'heading', 'paragraph', 'sentence']).default('asset'),
      /** Paths of the units to measure; `*` stands for one segment (`sections.*.heading`). Default: all. */
      paths: z.array(z.string().trim().min(1)).optional(),
      /** Limits of single fields: path → limits. They hold beside the limits above. */
      fields: z.record(z.string().trim().min(1), limitsSchema()).default({}),
    })
    .refine((o) => hasLimit(o) || Object.values(o.fields).some(hasLimit), {
      error: problemText(
        'Cần ít nhất một giới hạn: minWords, maxWords, minCharacters, maxCharacters, minSyllables, maxSyllables, minSentences, maxSentences hoặc fields.',
        'One limit is needed: minWords, maxWords, minCharacters, maxCharacters, minSyllables, maxSyllables, minSentences, maxSentences or fields.',
      ),
    })
    .refine((o) => inOrder(o) && Object.values(o.fields).every(inOrder), {
      error: problemText('Mức tối thiểu đang lớn hơn mức tối đa.', 'The least is greater than the most.'),
    }),
);
export type LengthOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** How long a text, a field, a heading, a paragraph or a sentence may be. Vietnamese words are counted by syllable. */
export const length: CheckKind<LengthOptions> = {
  meta: {
    id: 'length',
    summary: { vi: 'Độ dài tối thiểu và tối đa', en: 'Least and greatest length' },
    why: {
      vi: 'Chỗ này có giới hạn: dài quá thì bị cắt hoặc không ai đọc hết, ngắn quá thì thiếu ý.',
      en: 'The place has its limits: longer is cut off or left unread, shorter leaves things out.',
    },
    dimension: 'form',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      tooManyWords: {
        vi: 'Đoạn này dài {count} từ; rút còn {limit} từ trở xuống.',
        en: 'This is {count} words long; cut it to {limit} or fewer.',
      },
      tooFewWords: {
        vi: 'Đoạn này có {count} từ; viết thêm cho đủ {limit} từ.',
        en: 'This is {count} words long; it needs {limit} or more.',
      },
      tooManyCharacters: {
        vi: 'Đoạn này dài {count} ký tự; rút còn {limit} ký tự trở xuống.',
        en: 'This is {count} characters long; cut it to {limit} or fewer.',
      },
      tooFewCharacters: {
        vi: 'Đoạn này có {count} ký tự; viết thêm cho đủ {limit} ký tự.',
        en: 'This is {count} characters long; it needs {limit} or more.',
      },
      tooManySyllables: {
        vi: 'Đoạn này dài {count} âm tiết; rút còn {limit} âm tiết trở xuống.',
        en: 'This is {count} syllables long; cut it to {limit} or fewer.',
      },
      tooFewSyllables: {
        vi: 'Đoạn này có {count} âm tiết; viết thêm cho đủ {limit} âm tiết.',
        en: 'This is {count} syllables long; it needs {limit} or more.',
      },
      tooManySentences: {
        vi: 'Đoạn này có {count} câu; rút còn {limit} câu trở xuống.',
        en: 'This has {count} sentences; cut it to {limit} or fewer.',
      },
      tooFewSentences: {
        vi: 'Đoạn này có {count} câu; viết thêm cho đủ {limit} câu.',
        en: 'This has {count} sentences; it needs {limit} or more.',
      },
    },
    fixable: false,
  },
  compile(options) {
    const { paths } = options;
    return {
      phrases: [],
      *inspect(analysis, _hits, reads) {
        if (hasLimit(options)) yield* measure(analysis, reads, paths, options.per, options);
        for (const [pattern, limits] of Object.entries(options.fields)) {
          yield* measure(analysis, reads, [pattern], 'unit', limits);
        }
      },
    };
  },
};
