import type { Analysis, Block } from '../../text/types';
import { tokenAt } from '../blocks';
import { matchesPath } from '../paths';
import { spokenSyllables } from '../sayability/syllables';
import type { BlockFilter, Observation } from '../types';

/** What is counted, and the options that limit it. */
export const MEASURES = [
  { of: 'words', min: 'minWords', max: 'maxWords' },
  { of: 'syllables', min: 'minSyllables', max: 'maxSyllables' },
  { of: 'characters', min: 'minCharacters', max: 'maxCharacters' },
  { of: 'sentences', min: 'minSentences', max: 'maxSentences' },
] as const;
export type Measure = (typeof MEASURES)[number]['of'];
export type Limits = {
  readonly [Key in (typeof MEASURES)[number]['min' | 'max']]?: number | undefined;
};

/** Message ids. */
const MESSAGES: Readonly<Record<Measure, readonly [tooMany: string, tooFew: string]>> = {
  words: ['tooManyWords', 'tooFewWords'],
  syllables: ['tooManySyllables', 'tooFewSyllables'],
  characters: ['tooManyCharacters', 'tooFewCharacters'],
  sentences: ['tooManySentences', 'tooFewSentences'],
};

const HIGH = 0xd800;
const LOW = 0xdc00;
const HALF = 0xfc00;

/** Code points, a lone surrogate counted as one. */
function charactersIn(text: string, from: number, to: number): number {
  let count = to - from;
  for (let i = from + 1; i < to; i++) {
    if ((text.charCodeAt(i) & HALF) === LOW && (text.charCodeAt(i - 1) & HALF) === HIGH) count--;
  }
  return count;
}

/** Vietnamese is spelt syllable by syllable; English syllables are counted by rule. */
function syllablesIn(block: Block, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) count += spokenSyllables(block.tokens.key[i] ?? '', block.language ?? 'vi');
  return count;
}

/** Where a piece of text stands that is measured on its own; null: several blocks together. */
interface Piece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Adds up the lengths of one piece of text after the other. What no limit asks for is not counted. */
class Tape {
  private readonly counts: Record<Measure, number> = { words: 0, syllables: 0, characters: 0, sentences: 0 };
  private readonly asked: readonly (typeof MEASURES)[number][];
  private readonly countsSyllables: boolean;
  private readonly countsCharacters: boolean;

  constructor(private readonly limits: Limits) {
    this.asked = MEASURES.filter(({ min, max }) => (limits[min] ?? limits[max]) !== undefined);
    this.countsSyllables = this.asked.some(({ of }) => of === 'syllables');
    this.countsCharacters = this.asked.some(({ of }) => of === 'characters');
  }

  add(block: Block, start: number, end: number, first: number, last: number, sentences: number): void {
    const { counts } = this;
    counts.words += last - first;
    counts.sentences += sentences;
    if (this.countsSyllables) counts.syllables += syllablesIn(block, first, last);
    if (this.countsCharacters) counts.characters += charactersIn(block.text, start, end);
  }

  addBlock(block: Block): void {
    this.add(block, 0, block.text.length, 0, block.tokens.count, block.sentences.length);
  }

  /** Tells which limits the piece just measured breaks, and begins anew. */
  judge(unit: number, piece: Piece | null, found: Observation[]): void {
    const { counts, limits } = this;
    const tell = (message: string, count: number, limit: number): void => {
      found.push({ place: piece === null ? null : { unit, ...piece }, unit, message, values: { count, limit } });
    };
    for (const { of, min, max } of this.asked) {
      const count = counts[of];
      const most = limits[max];
      const least = limits[min];
      if (most !== undefined && count > most) tell(MESSAGES[of][0], count, most);
      if (least !== undefined && count < least) tell(MESSAGES[of][1], count, least);
    }
    counts.words = 0;
    counts.syllables = 0;
    counts.characters = 0;
    counts.sentences = 0;
  }
}

/** What is measured on its own. */
export type Per = 'asset' | 'unit' | 'heading' | 'paragraph' | 'sentence';

/**
 * Holds pieces of an analysis against limits.
 * @param paths of the units that are measured; undefined: all
 */
export function measure(
  analysis: Analysis,
  reads: BlockFilter,
  paths: readonly string[] | undefined,
  per: Per,
  limits: Limits,
): Observation[] {
  const found: Observation[] = [];
  const tape = new Tape(limits);
  let first: number | null = null;
  for (const [unit, { path, blocks }] of analysis.units.entries()) {
    if (paths !== undefined && !paths.some((pattern) => matchesPath(pattern, path))) continue;
    let holdsText = false;
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      if (block.text === '' || !reads(block)) continue;
      holdsText = true;
      if (per === 'asset' || per === 'unit') tape.addBlock(block);
      else if (per === 'sentence') measureSentences(tape, unit, index, block, found);
      else if ((block.kind === 'heading') === (per === 'heading')) {
        tape.addBlock(block);
        tape.judge(unit, { block: index, start: 0, end: block.text.length }, found);
      }
    }
    if (!holdsText) continue;
    first ??= unit;
    if (per === 'unit') tape.judge(unit, null, found);
  }
  if (per === 'asset' && first !== null) tape.judge(first, null, found);
  return found;
}

function measureSentences(tape: Tape, unit: number, index: number, block: Block, found: Observation[]): void {
  for (const { start, end } of block.sentences) {
    tape.add(block, start, end, tokenAt(block, start), tokenAt(block, end), 1);
    tape.judge(unit, { block: index, start, end }, found);
  }
}
