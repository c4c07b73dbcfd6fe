import type * as z from 'zod';
import type { Language, Localised } from '../language';
import type { MessageValues } from '../findings/message';
import type { DimensionName, Severity } from '../findings/types';
import type { Pattern } from '../patterns/pattern';
import type { Analysis, Block, BlockKind, Place } from '../text/types';

/** What the shared pass looks for: a phrase as people write it, or a pattern. */
export type Sought = string | Pattern;

/** What the shared pass found; `phrase` is its index in the check's own `phrases`. */
export interface PhraseHit extends Place {
  readonly phrase: number;
  /** Texts of a pattern's capture groups; absent where it has none, and for a phrase. */
  readonly groups?: readonly (string | undefined)[];
}

/** What a check says of one place; the runner turns it into a Finding with source offsets. */
export interface Observation {
  /** `null`: the finding is about the whole asset (something is missing). */
  readonly place: Place | null;
  /** With `place: null`: the index of the unit that it is about; default the first. */
  readonly unit?: number;
  /** Id in the kind's `meta.messages`. */
  readonly message: string;
  /** Values for the message's `{name}` placeholders. */
  readonly values?: MessageValues;
  readonly expected?: readonly string[];
  /** The replacement for the place, when it can be applied as it stands. */
  readonly replacement?: string;
  /** Replacements to choose from, best first, when each can be applied as it stands. */
  readonly replacements?: readonly string[];
  readonly severity?: Severity;
  readonly confidence?: number;
  /** The kind's own reason for this one place; the reason of the rule's owner comes before it. */
  readonly why?: Localised;
}

/** Whether a rule's scope lets a check read a block. */
export type BlockFilter = (block: Block) => boolean;

/** A rule made ready: it names the phrases it wants from the shared pass and judges what was found. */
export interface Check {
  /**
   * What the shared pass is to look for. Phrases are matched on token keys, so case and tone placement are folded;
   * patterns see the block as a whole text.
   */
  readonly phrases: readonly Sought[];
  /** Nothing to say without a hit: spares 50,000 vocabulary rules a call each. */
  readonly onlyOnHits?: boolean;
  /**
   * `hits` lie in blocks that `reads` accepts; whatever else the check reads, it asks `reads` first. `asOf`: the day,
   * as 2026-03-01, on which proofs must be valid; absent: none has run out. `touchpoint`: the asset's, where known.
   */
  inspect(
    analysis: Analysis,
    hits: readonly PhraseHit[],
    reads: BlockFilter,
    asOf?: string,
    touchpoint?: string | null,
  ): Iterable<Observation>;
}

/** Where a rule holds. Absent lists mean everywhere. */
export interface RuleScope {
  readonly languages?: readonly Language[];
  readonly touchpoints?: readonly string[];
  /** Stages of the customer journey. */
  readonly stages?: readonly string[];
  /** Kinds of block that the rule reads, for example headings only. */
  readonly blocks?: readonly BlockKind[];
  /** Vale's `scope`: a name or an expression such as `heading & ~heading.h1`; of a list, any one. See `compileScope`. */
  readonly within?: string | readonly string[];
}

export interface CheckMeta<Options> {
  readonly id: string;
  readonly summary: Localised;
  /** Why it matters to readers; told where neither the rule's owner nor the place gives a reason of its own. */
  readonly why: Localised;
  readonly dimension: DimensionName;
  readonly severity: Severity;
  /** Made when first asked for: the schemas of all kinds together take longer to make than most texts to check. */
  readonly options: () => z.ZodType<Options>;
  readonly messages: Readonly<Record<string, Localised>>;
  /** Whether its findings may carry an edit. */
  readonly fixable: boolean;
  /**
   * Its findings are about the words themselves, so that of several that overlap one speaks for all: “giá rẻ” for
   * “rẻ”. `settleOverlaps` states the order.
   */
  readonly longestWins?: boolean;
}

/** One kind of check: data about it, and how options become a check. `compile` throws `RuleError`. */
export interface CheckKind<Options> {
  readonly meta: CheckMeta<Options>;
  compile(options: Options): Check;
}
