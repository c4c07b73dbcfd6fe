import * as z from 'zod';
import { lazily } from '../lazily';
import type { Analysis, Block, BlockKind, Place } from '../text/types';
import { blocksOf, gapBefore, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { HEADING_CASES, headingConformity, inCase, startsLower } from './capitalization/heading-case';
import type { HeadingCase } from './capitalization/heading-case';
import { KNOWN_NAMES } from './capitalization/names';
import { isAllCaps, isCapitalised } from './letter-case';
import { placeSet } from './place-set';
import { compileTerms } from './terms';
import type { BlockFilter, CheckKind, Observation } from './types';

const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'tableCell',
  'caption',
  'altText',
] as const satisfies readonly BlockKind[];

const optionsSchema = lazily(() =>
  z.strictObject({
    /** How blocks (headings, unless `blocks` says otherwise) are to be capitalised. */
    match: z.enum(HEADING_CASES),
    blocks: z.array(z.enum(BLOCK_KINDS)).min(1).default(['heading']),
    /** Least share of words that must follow `match`, 0..1. */
    threshold: z.number().gt(0).max(1).optional(),
    /** Names and phrases whose case is their own. */
    exceptions: z.array(z.string()).default([]),
  }),
);
export type CapitalizationOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** Names that the engine cannot know make up much of a Vietnamese heading, so half is enough there. */
const THRESHOLDS: Readonly<Record<HeadingCase, number>> = { $sentence: 0.5, $title: 0.8, $upper: 1, $lower: 0.8 };

/** Words that running prose capitalises in mid-sentence are names, wherever else they stand. */
function namesInProse(analysis: Analysis): Set<string> {
  const names = new Set<string>();
  for (const { block } of blocksOf(analysis, (b: Block) => b.kind === 'paragraph')) {
    for (let i = 1; i < block.tokens.count; i++) {
      if (isCapitalised(tokenText(block, i)) && gapBefore(block, i) === ' ') names.add(block.tokens.key[i] ?? '');
    }
  }
  return names;
}

/** Names that the engine cannot know may have lost their capitals: whole capitals and none can be applied unasked. */
const rewritten = (text: string, style: HeadingCase): Partial<Observation> =>
  style === '$upper' || style === '$lower'
    ? { expected: [text], replacement: text }
    : { expected: [text], replacements: [text] };

/** Headings, or other blocks, capitalised in one way. */
export const capitalization: CheckKind<CapitalizationOptions> = {
  meta: {
    id: 'capitalization',
    summary: { vi: 'Tiêu đề viết hoa theo một kiểu', en: 'Headings capitalised in one style' },
    why: {
      vi: 'Viết hoa một kiểu giúp người đọc nhận ra đâu là tiêu đề, đâu là tên riêng.',
      en: 'One way of capitalising tells readers what is a heading and what is a name.',
    },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      sentence: {
        vi: 'Chỉ viết hoa chữ đầu câu và tên riêng trong “{actual}”.',
        en: 'Use sentence case in “{actual}”.',
      },
      title: { vi: 'Viết hoa chữ đầu của từng từ trong “{actual}”.', en: 'Use title case in “{actual}”.' },
      upper: { vi: 'Viết hoa toàn bộ “{actual}”.', en: 'Set “{actual}” in capitals.' },
      lower: { vi: 'Viết thường toàn bộ “{actual}”.', en: 'Set “{actual}” in lower case.' },
    },
    fixable: true,
  },
  compile(options) {
    const { match } = options;
    const names = match === '$sentence' || match === '$title' ? KNOWN_NAMES : [];
    const exceptions = compileTerms(
      [...options.exceptions, ...names].map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );

    function* headings(
      style: HeadingCase,
      analysis: Analysis,
      excepted: readonly Place[],
      reads: BlockFilter,
    ): Generator<Observation> {
      const known = namesInProse(analysis);
      const fixed = placeSet(excepted);
      const isFree = ({ unit, index, block }: BlockAt, token: number): boolean => {
        if (style !== '$upper' && known.has(block.tokens.key[token] ?? '')) return true;
        if (fixed.size === 0) return false;
        const word = { unit, block: index, start: block.tokens.start[token] ?? 0, end: block.tokens.end[token] ?? 0 };
        return fixed.covers(word);
      };
      for (const at of blocksOf(analysis, (block) => reads(block) && options.blocks.includes(block.kind))) {
        const free = (token: number): boolean => isFree(at, token);
        const share = headingConformity(at.block, style, free);
        if (share === null) continue;
        const mixed = style === '$sentence' || style === '$title';
        const shouted = mixed && at.block.tokens.count > 1 && isAllCaps(at.block.text);
        const wrong = share < (options.threshold ?? THRESHOLDS[style]);
        if (!wrong && !shouted && !(mixed && startsLower(at.block, free))) continue;
        const place = { unit: at.unit, block: at.index, start: 0, end: at.block.text.length };
        yield {
          place,
          message: style.slice(1),
          values: { actual: at.block.text },
          ...rewritten(inCase(at.block, style, { isFree: free, shouted }), style),
        };
      }
    }

    return {
      phrases: exceptions.phrases,
      *inspect(analysis, hits, reads) {
        yield* headings(match, analysis, exceptions.match(analysis, hits), reads);
      },
    };
  },
};
