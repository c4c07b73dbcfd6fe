import * as z from 'zod';
import type { Analysis, Block, BlockKind, Place } from '../text/types';
import { blocksOf, gapBefore, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { HEADING_CASES, headingConformity } from './capitalization/heading-case';
import type { HeadingCase } from './capitalization/heading-case';
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

const optionsSchema = z.strictObject({
  /** How blocks (headings, unless `blocks` says otherwise) are to be capitalised. */
  match: z.enum(HEADING_CASES),
  blocks: z.array(z.enum(BLOCK_KINDS)).min(1).default(['heading']),
  /** Least share of words that must follow `match`, 0..1. */
  threshold: z.number().gt(0).max(1).optional(),
  /** Names and phrases whose case is their own. */
  exceptions: z.array(z.string()).default([]),
});
export type CapitalizationOptions = z.infer<typeof optionsSchema>;

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

function expectedHeading(text: string, style: HeadingCase): { expected: string[]; replacement?: string } {
  if (style === '$upper') return { expected: [text.toUpperCase()], replacement: text.toUpperCase() };
  if (style === '$lower') return { expected: [text.toLowerCase()], replacement: text.toLowerCase() };
  return { expected: [] };
}

/** Headings, or other blocks, capitalised in one way. */
export const capitalization: CheckKind<CapitalizationOptions> = {
  meta: {
    id: 'capitalization',
    summary: { vi: 'Tiêu đề viết hoa theo một kiểu', en: 'Headings capitalised in one style' },
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
    const exceptions = compileTerms([...options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` }))], {
      ignoreCase: true,
    });
    const { match } = options;

    function* headings(
      style: HeadingCase,
      analysis: Analysis,
      excepted: readonly Place[],
      reads: BlockFilter,
    ): Generator<Observation> {
      const known = namesInProse(analysis);
      const fixed = placeSet(excepted);
      const isFree = ({ unit, index, block }: BlockAt, token: number): boolean => {
        const word = { unit, block: index, start: block.tokens.start[token] ?? 0, end: block.tokens.end[token] ?? 0 };
        return (style !== '$upper' && known.has(block.tokens.key[token] ?? '')) || fixed.covers(word);
      };
      for (const at of blocksOf(analysis, (block) => reads(block) && options.blocks.includes(block.kind))) {
        const share = headingConformity(at.block, style, (token) => isFree(at, token));
        const wrong = share !== null && share < (options.threshold ?? THRESHOLDS[style]);
        const shouted = style === '$sentence' && at.block.tokens.count > 1 && isAllCaps(at.block.text);
        if (!wrong && !(shouted && share !== null)) continue;
        const place = { unit: at.unit, block: at.index, start: 0, end: at.block.text.length };
        yield {
          place,
          message: style.slice(1),
          values: { actual: at.block.text },
          ...expectedHeading(at.block.text, style),
        };
      }
    }

    return {
      phrases: exceptions.phrases,
      *inspect(analysis, hits, reads) {
        yield* headings(match, analysis, exceptions.match(analysis, hits, reads), reads);
      },
    };
  },
};
