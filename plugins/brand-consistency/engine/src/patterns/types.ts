import type { Localised } from '../language';
import type { CharSet } from './char-set';
import type { Lead } from './lead';
import type { Program } from './program';
import type { Node } from './syntax-tree';

/** How a pattern is read. */
export interface PatternOptions {
  /** Capital and small letters are one, unless the pattern itself says `(?-i)`. */
  readonly ignoreCase: boolean;
  /** The match may not begin or end inside a word. */
  readonly words: boolean;
}

/** A match: half-open UTF-16 offsets into the text given; `groups` holds the capture groups from number 1 on. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

/** Why a pattern is refused. */
export type PatternProblemCode =
  /** Not a regular expression at all: a bracket that never closes, an empty class. */
  | 'PATTERN_SYNTAX'
  /** A construct that no linear-time engine has: back references, atomic groups, conditionals. */
  | 'PATTERN_UNSUPPORTED'
  /** Longer, or standing for more states, than is run. */
  | 'PATTERN_TOO_LARGE'
  /** It can match nothing but the empty text. */
  | 'PATTERN_EMPTY';

export interface PatternProblem {
  readonly code: PatternProblemCode;
  readonly problem: Localised;
  /** What to write instead. */
  readonly cure: Localised;
  /** Offset into the pattern's source, UTF-16. */
  readonly at: number;
}

/** A regular expression that is ready to run in time linear in the text. Immutable. */
export interface Pattern {
  /** As it was written. */
  readonly source: string;
  /** Whether there is any text that it matches; where look-around makes it impossible this may still say true. */
  readonly canMatch: boolean;
  /**
   * All texts it stands for, in the case and with the tones as written, where these are finite and at most 1,000 and
   * can be told without knowing what stands around them; otherwise null. `''` where it may match nothing.
   */
  readonly literals: readonly string[] | null;
  /** Names of the capture groups; `groupNames[0]` is the name of group 1, or null. */
  readonly groupNames: readonly (string | null)[];
  /**
   * The leftmost matches that do not overlap, in order; empty matches are left out. Nothing outside `from`..`to`
   * is seen: `^`, `$`, `\b` and look-around treat the part as a whole text.
   */
  matchesIn(text: string, from?: number, to?: number): readonly PatternMatch[];
  /** Its parts, for the room's own use. */
  readonly root: Node;
  readonly parts: SearchParts;
}

/** What a search runs. */
export interface SearchParts {
  readonly program: Program;
  readonly lead: Lead;
  /** The set of which the pattern matches the longest runs, where it is as simple as that. */
  readonly runOf: CharSet | null;
}

export type CompiledPattern =
  { readonly ok: true; readonly pattern: Pattern } | ({ readonly ok: false } & PatternProblem);

/** A match of one pattern of a set; `pattern` is its index in the list the set was built from. */
export interface PatternHit extends PatternMatch {
  readonly pattern: number;
}
