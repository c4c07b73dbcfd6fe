import type { Analysis, Block } from '../../text/types';
import { wordsIn } from '../around';
import { holds, phraseSet } from '../phrase-set';

/** Touchpoints whose texts are legal papers, by their usual keys. */
export const LEGAL_TOUCHPOINTS: readonly string[] = [
  'contract',
  'invoice',
  'legal',
  'policy',
  'privacy-policy',
  'terms',
  'terms-and-conditions',
  'terms-of-service',
  'terms-of-use',
  'warranty',
];

const NAMES_TERMS = phraseSet(
  'terms | conditions | agreement | contract | policy | policies | disclaimer | legal | small print | điều khoản | điều kiện áp dụng | thể lệ | hợp đồng | chính sách | quy chế | nội quy | miễn trừ trách nhiệm',
);
/** A title is no longer. */
const LONGEST_TITLE = 12;

const isTitle = (block: Block, isFirst: boolean): boolean =>
  block.tokens.count <= LONGEST_TITLE && (block.kind === 'heading' || (isFirst && !/[.!?,]/u.test(block.text)));

/** Whether a text calls itself terms and conditions, by a heading or a short first line. */
export const callsItselfTerms = ({ units }: Analysis): boolean =>
  units.some(({ blocks }, unit) =>
    blocks.some(
      (block, index) =>
        isTitle(block, unit === 0 && index === 0) &&
        holds(wordsIn(block, { first: 0, last: block.tokens.count }), NAMES_TERMS),
    ),
  );

/** A footnote or a caption: “*Terms apply.” */
export const isSmallPrint = (block: Block): boolean => block.kind === 'caption' || /^\s*[*†(]/u.test(block.text);
