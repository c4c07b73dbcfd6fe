import type { Language } from '../language';
import { MASK } from './characters';
import { WordEvidence, type LanguageGuess } from './detect-language';
import { HAS_MASK, HAS_VISIBLE, lookAt, MAY_HOLD_MASKED, type Look } from './look';
import type { MappedText } from './mapped-text';
import { mask } from './mask';
import { normalise, trimmed } from './normalise';
import { segment } from './segment';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';
import type { AnalysedUnit, Analysis, Block, OffsetMap, Span, TextFormat, TextUnit } from './types';
import { Vocabulary } from './vocabulary';

export interface AnalyseOptions {
  /** The language of all texts, where the caller knows it. Default: told per block. */
  readonly language?: Language | undefined;
}

/** A block whose language is set once the blocks around it are known. */
type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] };

interface Draft {
  readonly blocks: readonly OpenBlock[];
  /** What each block says of its own language. */
  readonly guesses: readonly LanguageGuess[];
  readonly characters: number;
  readonly comments: readonly Span[];
}

/**
 * Reads texts into blocks with words, sentences and language. Pure, linear in the length of the texts, and
 * total: any string has an analysis. Blocks without anything to read are left out.
 */
export function analyse(units: readonly TextUnit[], options: AnalyseOptions = {}): Analysis {
  const known = knownWords();
  const drafts = units.map((unit) => draftUnit(unit, known));
  const language = options.language ?? dominant(drafts);
  const analysed = drafts.map((draft, index): AnalysedUnit => {
    const { path, text: source } = units[index] as TextUnit;
    const { blocks, comments } = draft;
    setLanguages(draft, options.language ?? dominant([draft]) ?? language, options.language);
    return { path, source, blocks, comments };
  });
  const counts = countsOf(analysed);
  const characters = drafts.reduce((sum, draft) => sum + draft.characters, 0);
  return { units: analysed, language: language ?? mostWords(counts), ...counts, characters };
}

interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly evidence: WordEvidence;
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
    const vocabulary = new Vocabulary();
    known = { vocabulary, evidence: new WordEvidence(vocabulary) };
  }
  return known;
}

function draftUnit(unit: TextUnit, { vocabulary, evidence }: KnownWords): Draft {
  const blocks: OpenBlock[] = [];
  const guesses: LanguageGuess[] = [];
  let characters = 0;
  const words = vocabulary.scratch().word;
  const comments = segment(unit, ({ kind, level, mapped, links }) => {
    const { text, map, look } = readable(mapped, unit.format);
    if ((look.bits & HAS_VISIBLE) === 0) return;
    const tokens = tokenise(text, vocabulary, look);
    blocks.push({
      kind,
      level,
      text,
      map,
      language: null,
      undiacritised: false,
      tokens,
      sentences: splitSentences(text, look),
      links: placed(links, map, text.length),
    });
    guesses.push(evidence.guess(words, tokens.count));
    characters += text.length - ((look.bits & HAS_MASK) === 0 ? 0 : masks(text));
  });
  return { blocks, guesses, characters, comments };
}

/** A segment's text as checks read it, and a look at that. */
function readable(mapped: MappedText, format: TextFormat): { text: string; map: OffsetMap; look: Look } {
  const bare = trimmed(mapped);
  let look = lookAt(bare.text);
  const normal = normalise(bare, format === 'plain' ? 'lines' : 'all', look);
  if (normal.map !== bare.map) look = lookAt(normal.text);
  const masked = (look.bits & MAY_HOLD_MASKED) === 0 ? normal : mask(normal);
  if (masked !== normal) look = lookAt(masked.text);
  return { text: masked.text, map: masked.map, look };
}

const NO_LINKS: readonly Span[] = [];

/** Source ranges as offsets into a block's text of the given length. */
function placed(ranges: readonly Span[], map: OffsetMap, length: number): readonly Span[] {
  if (ranges.length === 0) return NO_LINKS;
  return ranges
    .map(({ start, end }) => ({ start: firstFrom(map, length, start), end: firstFrom(map, length, end) }))
    .filter(({ start, end }) => start < end);
}

/** The first index whose unit begins at `offset` or behind it. */
function firstFrom(map: OffsetMap, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.from(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function setLanguages({ blocks, guesses }: Draft, around: Language | null, forced: Language | undefined): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OpenBlock;
    const guess = guesses[i] as LanguageGuess;
    const alone = guess.sure || block.tokens.count === 0;
    block.language = forced ?? (alone ? guess.language : (around ?? guess.language));
    block.undiacritised = block.language === 'vi' && guess.undiacritised;
  }
}

/** The language that most words of sure blocks are in; a tie goes to neither. */
function dominant(drafts: readonly Draft[]): Language | null {
  let vi = 0;
  let en = 0;
  let other = 0;
  for (const { blocks, guesses } of drafts) {
    for (let i = 0; i < blocks.length; i++) {
      const { sure, language } = guesses[i] as LanguageGuess;
      if (!sure) continue;
      const { count } = (blocks[i] as OpenBlock).tokens;
      if (language === 'vi') vi += count;
      else if (language === 'en') en += count;
      else other += count;
    }
  }
  const best = Math.max(vi, en);
  if (best === 0 || best < other) return null;
  return vi > en ? 'vi' : 'en';
}

type Counts = Pick<Analysis, 'wordsIn' | 'words' | 'sentences'>;

function mostWords({ wordsIn, words }: Counts): Language | null {
  const best = Math.max(wordsIn.vi, wordsIn.en);
  if (best === 0 || best * 2 < words) return null;
  return wordsIn.vi > wordsIn.en ? 'vi' : 'en';
}

function countsOf(units: readonly AnalysedUnit[]): Counts {
  const wordsIn = { en: 0, vi: 0 };
  let words = 0;
  let sentences = 0;
  for (const { blocks } of units) {
    for (const block of blocks) {
      words += block.tokens.count;
      sentences += block.sentences.length;
      if (block.language !== null) wordsIn[block.language] += block.tokens.count;
    }
  }
  return { wordsIn, words, sentences };
}

function masks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(MASK); at >= 0; at = text.indexOf(MASK, at + 1)) count++;
  return count;
}
