import { z } from 'zod';
import type { Block, Place } from '../text/types';
import { blocksOf, tokenAt } from './blocks';
import type { BlockAt } from './blocks';
import { problemText } from './option-problems';
import { matchesPath } from './paths';
import type { CheckKind, Observation } from './types';

const limit = z.number().int().min(1).optional();

const optionsSchema = z
  .strictObject({
    minWords: limit,
    maxWords: limit,
    minCharacters: limit,
    maxCharacters: limit,
    /** What is measured: the whole asset, each unit (field), or each heading, paragraph or sentence. */
    per: z.enum(['asset', 'unit', 'heading', 'paragraph', 'sentence']).default('asset'),
    /** Paths of the units to measure; `*` stands for one segment (`sections.*.heading`). Default: all. */
    paths: z.array(z.string().trim().min(1)).optional(),
  })
  .refine((o) => (o.minWords ?? o.maxWords ?? o.minCharacters ?? o.maxCharacters) !== undefined, {
    error: problemText(
      'Cần ít nhất một giới hạn: minWords, maxWords, minCharacters hoặc maxCharacters.',
      'One limit is needed: minWords, maxWords, minCharacters or maxCharacters.',
    ),
  })
  .refine(
    (o) => (o.minWords ?? 0) <= (o.maxWords ?? Infinity) && (o.minCharacters ?? 0) <= (o.maxCharacters ?? Infinity),
    { error: problemText('Mức tối thiểu đang lớn hơn mức tối đa.', 'The least is greater than the most.') },
  );
export type LengthOptions = z.infer<typeof optionsSchema>;

/** A piece of text that is measured on its own. */
interface Piece {
  readonly words: number;
  readonly characters: number;
  readonly place: Place | null;
  readonly unit: number;
}

const charactersIn = (text: string): number => Array.from(text).length;

const wholeBlock = ({ unit, index, block }: BlockAt): Piece => ({
  words: block.tokens.count,
  characters: charactersIn(block.text),
  place: { unit, block: index, start: 0, end: block.text.length },
  unit,
});

const sentencePieces = ({ unit, index, block }: BlockAt): Piece[] =>
  block.sentences.map(({ start, end }) => ({
    words: tokenAt(block, end) - tokenAt(block, start),
    characters: charactersIn(block.text.slice(start, end)),
    place: { unit, block: index, start, end },
    unit,
  }));

const isHeading = (block: Block): boolean => block.kind === 'heading';

function sum(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const words = pieces.reduce((total, piece) => total + piece.words, 0);
  const characters = pieces.reduce((total, piece) => total + piece.characters, 0);
  return [{ words, characters, place: null, unit: first.unit }];
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

function pieces(blocks: readonly BlockAt[], per: LengthOptions['per']): Piece[] {
  switch (per) {
    case 'asset':
      return sum(blocks.map(wholeBlock));
    case 'unit':
      return groupByUnit(blocks).flatMap((group) => sum(group.map(wholeBlock)));
    case 'heading':
      return blocks.filter(({ block }) => isHeading(block)).map(wholeBlock);
    case 'paragraph':
      return blocks.filter(({ block }) => !isHeading(block)).map(wholeBlock);
    case 'sentence':
      return blocks.flatMap(sentencePieces);
  }
}

function* judge(piece: Piece, options: LengthOptions): Generator<Observation> {
  const { place, unit } = piece;
  const observe = (message: string, count: number, bound: number): Observation => ({
    place,
    unit,
    message,
    values: { count, limit: bound },
  });
  const { minWords, maxWords, minCharacters, maxCharacters } = options;
  if (maxWords !== undefined && piece.words > maxWords) yield observe('tooManyWords', piece.words, maxWords);
  if (minWords !== undefined && piece.words < minWords) yield observe('tooFewWords', piece.words, minWords);
  if (maxCharacters !== undefined && piece.characters > maxCharacters) {
    yield observe('tooManyCharacters', piece.characters, maxCharacters);
  }
  if (minCharacters !== undefined && piece.characters < minCharacters) {
    yield observe('tooFewCharacters', piece.characters, minCharacters);
  }
}

/** How long a text, a field, a heading, a paragraph or a sentence may be. Vietnamese words are counted by syllable. */
export const length: CheckKind<LengthOptions> = {
  meta: {
    id: 'length',
    summary: { vi: 'Độ dài tối thiểu và tối đa', en: 'Least and greatest length' },
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
    },
    fixable: false,
  },
  compile(options) {
    const { paths } = options;
    return {
      phrases: [],
      *inspect(analysis, _hits, reads) {
        const blocks = [...blocksOf(analysis, reads)].filter(
          ({ path, block }) =>
            block.text !== '' && (paths === undefined || paths.some((pattern) => matchesPath(pattern, path))),
        );
        for (const piece of pieces(blocks, options.per)) yield* judge(piece, options);
      },
    };
  },
};
