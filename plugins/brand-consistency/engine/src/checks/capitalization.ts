import { z } from 'zod';
import type { Analysis, Block, BlockKind, Place } from '../text/types';
import { blocksOf, byPlace, gapBefore, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { HEADING_CASES, headingConformity } from './capitalization/heading-case';
import type { HeadingCase } from './capitalization/heading-case';
import { isMisspelt, spellingsOf } from './capitalization/names';
import { isAllCaps, isCapitalised } from './letter-case';
import { problemText } from './option-problems';
import { placeSet } from './place-set';
import { compileTerms, longestOnly, seenText } from './terms';
import type { BlockFilter, CheckKind, Observation, PhraseHit } from './types';

const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'tableCell',
  'caption',
  'altText',
] as const satisfies readonly BlockKind[];

const optionsSchema = z
  .strictObject({
    /** Names to be spelt exactly so. */
    protect: z.array(z.string()).default([]),
    /** How blocks (headings, unless `blocks` says otherwise) are to be capitalised. */
    match: z.enum(HEADING_CASES).optional(),
    blocks: z.array(z.enum(BLOCK_KINDS)).min(1).default(['heading']),
    /** Least share of words that must follow `match`, 0..1. */
    threshold: z.number().gt(0).max(1).optional(),
    exceptions: z.array(z.string()).default([]),
  })
  .refine((o) => o.protect.length > 0 || o.match !== undefined, {
    error: problemText(
      'Cần protect (tên riêng) hoặc match (kiểu viết hoa).',
      'Give protect (names) or match (a style).',
    ),
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

/** Names spelt exactly, and headings capitalised in one way. */
export const capitalization: CheckKind<CapitalizationOptions> = {
  meta: {
    id: 'capitalization',
    summary: { vi: 'Viết đúng tên riêng và đúng kiểu viết hoa', en: 'Names spelt exactly and headings in one style' },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      name: {
        vi: 'Viết đúng tên “{expected}” (đang là “{actual}”).',
        en: 'Write the name as “{expected}” (now “{actual}”).',
      },
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
    const spellings = options.protect.flatMap((name, i) => spellingsOf(name, `protect.${i}`));
    const exceptions = compileTerms([...options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` }))], {
      ignoreCase: true,
    });
    const { match } = options;

    function* names(
      analysis: Analysis,
      hits: readonly PhraseHit[],
      excepted: readonly Place[],
    ): Generator<Observation> {
      const wrong = hits.filter((hit) => {
        const spelling = spellings[hit.phrase];
        return spelling !== undefined && isMisspelt(analysis, hit, spelling);
      });
      const inside = placeSet(excepted);
      for (const hit of longestOnly(wrong.filter((found) => !inside.covers(found)).sort(byPlace))) {
        const name = spellings[hit.phrase]?.name ?? '';
        const { unit, block, start, end } = hit;
        const values = { actual: seenText(analysis, hit), expected: name };
        yield { place: { unit, block, start, end }, message: 'name', values, expected: [name], replacement: name };
      }
    }

    function* headings(
      style: HeadingCase,
      analysis: Analysis,
      hits: readonly PhraseHit[],
      excepted: readonly Place[],
      reads: BlockFilter,
    ): Generator<Observation> {
      const known = namesInProse(analysis);
      const fixed = placeSet([...excepted, ...hits]);
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
      phrases: [...spellings.map(({ phrase }) => phrase), ...exceptions.phrases],
      onlyOnHits: match === undefined,
      *inspect(analysis, hits, reads) {
        const nameHits = hits.filter((hit) => hit.phrase < spellings.length);
        const exceptionHits = hits
          .filter((hit) => hit.phrase >= spellings.length)
          .map((hit) => ({ ...hit, phrase: hit.phrase - spellings.length }));
        const excepted = exceptions.match(analysis, exceptionHits, reads);
        yield* names(analysis, nameHits, excepted);
        if (match !== undefined) yield* headings(match, analysis, nameHits, excepted, reads);
      },
    };
  },
};
