import type { Language } from '../language';

export type TextFormat = 'plain' | 'markdown' | 'html';

/** One field's text as it stands in its source: a title, a Markdown body, one paragraph of a blocks field. */
export interface TextUnit {
  /** Where it came from, for example `sections.0.heading`; findings name it. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
  /** What a plain unit is, where its source knows: one node of a blocks field is one unit. Default: paragraph. */
  readonly kind?: BlockKind;
  /** 1..6 with `kind: 'heading'`. */
  readonly level?: number;
}

export const BLOCK_KINDS = ['paragraph', 'heading', 'listItem', 'quote', 'tableCell', 'caption', 'altText'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Words of one block as parallel arrays, so that a pass over a long text touches no objects.
 * `start` and `end` are offsets into the block's `text`; `key` is what matching compares:
 * lower case, NFC, tone placement folded (hoà = hòa).
 */
export interface Tokens {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly key: readonly string[];
  /** `hashKey(key)` of vocabulary.ts: a pass over many phrases compares numbers and touches strings only on a hit. */
  readonly hash: readonly number[];
  /** The tokens that hold an apostrophe, in rising order: `\b` of a pattern cuts them, a phrase does not. */
  readonly joined: readonly number[];
}

/** The way back from a text to its source, for every index of the text. Neither value ever falls. */
export interface OffsetMap {
  /** Source offset at which the UTF-16 unit at `index` begins. */
  from(index: number): number;
  /** Source offset at which it ends. */
  to(index: number): number;
}

/**
 * One block of prose: normalised text (NFC, entities decoded, invisible characters dropped, code and
 * addresses masked by U+FFFC) with the way back to the source.
 */
export interface Block {
  readonly kind: BlockKind;
  /** 1..6 for headings, otherwise 0. */
  readonly level: number;
  readonly text: string;
  /** Where the units of `text` stand in the source. */
  readonly map: OffsetMap;
  readonly language: Language | null;
  /** Vietnamese typed without its diacritics ("khuyen mai"); counted as Vietnamese all the same. */
  readonly undiacritised: boolean;
  readonly tokens: Tokens;
  /** Sentences as offsets into `text`. */
  readonly sentences: readonly Span[];
  /** Texts of its links as offsets into `text`, in reading order. */
  readonly links: readonly Span[];
}

export interface AnalysedUnit {
  readonly path: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Comments of its markup (`<!-- … -->`) as offsets into `source`; what stands in code is none. */
  readonly comments: readonly Span[];
}

/** What is known of a text before anyone judges it. Made once; every check and meter reads it. */
export interface Analysis {
  readonly units: readonly AnalysedUnit[];
  /** The language of most words, or null when it is neither Vietnamese nor English. */
  readonly language: Language | null;
  /** Words in each language; Vietnamese counts syllables, as its spelling does. */
  readonly wordsIn: Readonly<Record<Language, number>>;
  readonly words: number;
  readonly sentences: number;
  /** Characters of prose, without masked code. */
  readonly characters: number;
}

/** A place in the analysed text: unit and block index, and offsets into the block's normalised text. */
export interface Place extends Span {
  readonly unit: number;
  readonly block: number;
}
