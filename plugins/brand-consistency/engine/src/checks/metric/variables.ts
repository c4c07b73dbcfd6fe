import type { Analysis, Block } from '../../text/types';
import { syllablesOf } from '../../vale/syllables';
import { blocksOf, tokenText } from '../blocks';
import type { BlockFilter } from '../types';

const MEASURED = [
  'words',
  'sentences',
  'paragraphs',
  'characters',
  'syllables',
  'polysyllabic_words',
  'complex_words',
  'long_words',
  'list',
  'blockquote',
];
const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => `heading_h${level}`);

/** The names that a formula may use; Vale's, without `pre`, which the engine never reads. */
export const METRIC_VARIABLES: readonly string[] = [...MEASURED, ...HEADINGS];

/** English words by their vowels; a Vietnamese word is a syllable. */
const syllablesIn = (word: string, block: Block): number => (block.language === 'vi' ? 1 : syllablesOf(word));

const COUNTED: Readonly<Partial<Record<Block['kind'], string>>> = {
  paragraph: 'paragraphs',
  listItem: 'list',
  quote: 'blockquote',
};

/** The counts of a text as Vale names them. Headings count as elements, not as prose. */
export function metricVariables(analysis: Analysis, reads: BlockFilter): ReadonlyMap<string, number> {
  const counts = new Map(METRIC_VARIABLES.map((name) => [name, 0]));
  const add = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  for (const { block } of blocksOf(analysis, reads)) {
    if (block.kind === 'heading') {
      add(`heading_h${Math.max(1, block.level)}`);
      continue;
    }
    const element = COUNTED[block.kind];
    if (element !== undefined) add(element);
    if (block.kind === 'altText' || block.kind === 'tableCell') continue;
    add('sentences', block.sentences.length);
    for (let i = 0; i < block.tokens.count; i++) {
      const word = tokenText(block, i);
      const syllables = syllablesIn(word, block);
      add('words');
      add('characters', word.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
      add('syllables', syllables);
      if (syllables > 2) add('polysyllabic_words');
      if ((/(?:es|ed|ing)$/u.test(word) ? syllables - 1 : syllables) > 2) add('complex_words');
      if (word.length > 6) add('long_words');
    }
  }
  return counts;
}
