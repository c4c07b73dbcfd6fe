import type { Language } from '../language';
import { MASK } from './characters';
import { guessLanguage, type EvidenceCache, type LanguageGuess } from './detect-language';
import { mask } from './mask';
import { normalise } from './normalise';
import { segment } from './segment';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';
import type { AnalysedUnit, Analysis, Block, Span, TextUnit } from './types';
import { Vocabulary } from './vocabulary';

export interface AnalyseOptions {
  /** The language of all texts, where the caller knows it. Default: told per block. */
  readonly language?: Language | undefined;
}

interface DraftUnit {
  readonly drafts: readonly Draft[];
  readonly comments: readonly Span[];
}

/** A block whose language is set once the blocks around it are known. */
type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] };

interface Draft {
  readonly block: OpenBlock;
  readonly guess: LanguageGuess;
}

/**
 * Reads texts into blocks with words, sentences and language. Pure, linear in the length of the texts, and
 * total: any string has an analysis. Blocks without anything to read are left out.
 */
export function analyse(units: readonly TextUnit[], options: AnalyseOptions = {}): Analysis {
  const { cache, vocabulary } = knownWords();
  const drafts = units.map((unit) => draftUnit(unit, vocabulary, cache));
  const language = options.language ?? dominant(drafts.flatMap((unit) => unit.drafts));
  const analysed = units.map((unit, index): AnalysedUnit => {
    const { drafts: own, comments } = drafts[index] ?? { drafts: [], comments: [] };
    const around = options.language ?? dominant(own) ?? language;
    const blocks = own.map((draft) => finish(draft, around, options.language));
    return { path: unit.path, source: unit.text, blocks, comments };
  });
  return { units: analysed, language: language ?? mostWords(analysed), ...totals(analysed) };
}

interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly cache: EvidenceCache;
}

const MOST_WORDS = 20_000;
const MOST_CHARACTERS = 400_000;

let known: KnownWords | null = null;

/**
 * Words that earlier analyses have met, with their keys and what they say of their language: texts of one site share
 * most of their words. A pure cache, bounded in words and in length; no result depends on it.
 */
function knownWords(): KnownWords {
  if (known === null || known.vocabulary.size > MOST_WORDS || known.vocabulary.characters > MOST_CHARACTERS) {
    known = { vocabulary: new Vocabulary(), cache: new Map() };
  }
  return known;
}

function draftUnit(unit: TextUnit, vocabulary: Vocabulary, cache: EvidenceCache): DraftUnit {
  const drafts: Draft[] = [];
  const { segments, comments } = segment(unit);
  for (const { kind, level, mapped, links = NO_RANGES } of segments) {
    const { text, from, to } = mask(normalise(mapped, unit.format === 'plain' ? 'lines' : 'all'));
    if (!/[^\s\uFFFC]/.test(text)) continue;
    const tokens = tokenise(text, vocabulary);
    const sentences = splitSentences(text);
    const language = null;
    const undiacritised = false;
    drafts.push({
      block: { kind, level, text, from, to, language, undiacritised, tokens, sentences, links: placed(links, from) },
      guess: guessLanguage(tokens, cache),
    });
  }
  return { drafts, comments };
}

const NO_RANGES: readonly Span[] = [];

/** Source ranges as offsets into a block's text, of which `from` is the map. */
function placed(ranges: readonly Span[], from: ArrayLike<number>): readonly Span[] {
  if (ranges.length === 0) return NO_RANGES;
  return ranges
    .map(({ start, end }) => ({ start: firstFrom(from, start), end: firstFrom(from, end) }))
    .filter(({ start, end }) => start < end);
}

/** Index of the first value that is at least `offset`; the values never fall. */
function firstFrom(from: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function finish({ block, guess }: Draft, around: Language | null, forced: Language | undefined): Block {
  const language = forced ?? (guess.sure || block.tokens.count === 0 ? guess.language : (around ?? guess.language));
  block.language = language;
  block.undiacritised = language === 'vi' && guess.undiacritised;
  return block;
}

/** The language that most words of sure blocks are in; a tie goes to neither. */
function dominant(drafts: readonly Draft[]): Language | null {
  let vi = 0;
  let en = 0;
  let other = 0;
  for (const { block, guess } of drafts) {
    if (!guess.sure) continue;
    if (guess.language === 'vi') vi += block.tokens.count;
    else if (guess.language === 'en') en += block.tokens.count;
    else other += block.tokens.count;
  }
  const best = Math.max(vi, en);
  if (best === 0 || best < other) return null;
  return vi > en ? 'vi' : 'en';
}

function mostWords(units: readonly AnalysedUnit[]): Language | null {
  const { wordsIn, words } = totals(units);
  const best = Math.max(wordsIn.vi, wordsIn.en);
  if (best === 0 || best * 2 < words) return null;
  return wordsIn.vi > wordsIn.en ? 'vi' : 'en';
}

function totals(units: readonly AnalysedUnit[]): Pick<Analysis, 'wordsIn' | 'words' | 'sentences' | 'characters'> {
  const wordsIn = { en: 0, vi: 0 };
  let words = 0;
  let sentences = 0;
  let characters = 0;
  for (const unit of units) {
    for (const block of unit.blocks) {
      words += block.tokens.count;
      sentences += block.sentences.length;
      characters += block.text.length - masks(block.text);
      if (block.language !== null) wordsIn[block.language] += block.tokens.count;
    }
  }
  return { wordsIn, words, sentences, characters };
}

function masks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(MASK); at >= 0; at = text.indexOf(MASK, at + 1)) count++;
  return count;
}
