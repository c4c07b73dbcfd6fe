import * as z from 'zod';
import { lazily } from '../lazily';
import type { Block, Place } from '../text/types';
import { blocksOf, tokenAt } from './blocks';
import type { BlockAt } from './blocks';
import { problemText } from './option-problems';
import { matchesPath } from './paths';
import { spokenSyllables } from './sayability/syllables';
import type { CheckKind, Observation } from './types';

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
type Limits = z.infer<ReturnType<typeof limitsSchema>>;

const hasLimit = (limits: Limits): boolean =>
  MEASURES.some(({ min, max }) => (limits[min] ?? limits[max]) !== undefined);
const inOrder = (limits: Limits): boolean =>
  MEASURES.every(({ min, max }) => (limits[min] ?? 0) <= (limits[max] ?? Infinity));

const MEASURES = [
  { of: 'words', min: 'minWords', max: 'maxWords' },
  { of: 'syllables', min: 'minSyllables', max: 'maxSyllables' },
  { of: 'characters', min: 'minCharacters', max: 'maxCharacters' },
  { of: 'sentences', min: 'minSentences', max: 'maxSentences' },
] as const;
type Measure = (typeof MEASURES)[number]['of'];

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

/** A piece of text that is measured on its own. */
interface Piece extends Readonly<Record<Measure, number>> {
  readonly place: Place | null;
  readonly unit: number;
}

const charactersIn = (text: string): number => Array.from(text).length;

/** Vietnamese is spelt syllable by syllable; English syllables are counted by rule. */
function syllablesIn(block: Block, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) count += spokenSyllables(block.tokens.key[i] ?? '', block.language ?? 'vi');
  return count;
}

/** Measures only what a limit asks for; the rest of a piece is not looked at. */
type Measuring = (of: Measure, count: () => number) => number;

const measuring = (limits: Limits): Measuring => {
  const asked = new Set(
    MEASURES.filter(({ min, max }) => limits[min] !== undefined || limits[max] !== undefined).map(({ of }) => of),
  );
  return (of, count) => (asked.has(of) ? count() : 0);
};

const wholeBlock =
  (measure: Measuring) =>
  ({ unit, index, block }: BlockAt): Piece => ({
    words: block.tokens.count,
    syllables: measure('syllables', () => syllablesIn(block, 0, block.tokens.count)),
    characters: measure('characters', () => charactersIn(block.text)),
    sentences: block.sentences.length,
    place: { unit, block: index, start: 0, end: block.text.length },
    unit,
  });

const sentencePieces =
  (measure: Measuring) =>
  ({ unit, index, block }: BlockAt): Piece[] =>
    block.sentences.map(({ start, end }) => ({
      words: tokenAt(block, end) - tokenAt(block, start),
      syllables: measure('syllables', () => syllablesIn(block, tokenAt(block, start), tokenAt(block, end))),
      characters: measure('characters', () => charactersIn(block.text.slice(start, end))),
      sentences: 1,
      place: { unit, block: index, start, end },
      unit,
    }));

const isHeading = (block: Block): boolean => block.kind === 'heading';

function sum(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const total = (of: Measure): number => pieces.reduce((all, piece) => all + piece[of], 0);
  return [
    {
      words: total('words'),
      syllables: total('syllables'),
      characters: total('characters'),
      sentences: total('sentences'),
      place: null,
      unit: first.unit,
    },
  ];
}

function groupByUnit(blocks: readonly BlockAt[]): BlockAt[][] {
  const groups = new Map<number, BlockAt[]>();
  for (const at of blocks) {
    const known = groups.get(at.unit);
    if (known === undefined) groups.set(at.unit, [at]);
    else known.push(at);
  }
  return [...groups.values()];
}

function pieces(blocks: readonly BlockAt[], per: LengthOptions['per'], limits: Limits): Piece[] {
  const measure = measuring(limits);
  const whole = wholeBlock(measure);
  switch (per) {
    case 'asset':
      return sum(blocks.map(whole));
    case 'unit':
      return groupByUnit(blocks).flatMap((group) => sum(group.map(whole)));
    case 'heading':
      return blocks.filter(({ block }) => isHeading(block)).map(whole);
    case 'paragraph':
      return blocks.filter(({ block }) => !isHeading(block)).map(whole);
    case 'sentence':
      return blocks.flatMap(sentencePieces(measure));
  }
}

const MESSAGES: Readonly<Record<Measure, readonly [tooMany: string, tooFew: string]>> = {
  words: ['tooManyWords', 'tooFewWords'],
  syllables: ['tooManySyllables', 'tooFewSyllables'],
  characters: ['tooManyCharacters', 'tooFewCharacters'],
  sentences: ['tooManySentences', 'tooFewSentences'],
};

function* judge(piece: Piece, limits: Limits): Generator<Observation> {
  const { place, unit } = piece;
  for (const { of, min, max } of MEASURES) {
    const [tooMany, tooFew] = MESSAGES[of];
    const most = limits[max];
    const least = limits[min];
    const count = piece[of];
    if (most !== undefined && count > most) yield { place, unit, message: tooMany, values: { count, limit: most } };
    if (least !== undefined && count < least) yield { place, unit, message: tooFew, values: { count, limit: least } };
  }
}

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
        const all = [...blocksOf(analysis, reads)].filter(({ block }) => block.text !== '');
        const below = (patterns: readonly string[]): BlockAt[] =>
          all.filter(({ path }) => patterns.some((pattern) => matchesPath(pattern, path)));
        if (hasLimit(options)) {
          const own = paths === undefined ? all : below(paths);
          for (const piece of pieces(own, options.per, options)) yield* judge(piece, options);
        }
        for (const [pattern, limits] of Object.entries(options.fields)) {
          for (const piece of pieces(below([pattern]), 'unit', limits)) yield* judge(piece, limits);
        }
      },
    };
  },
};
