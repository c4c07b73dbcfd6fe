import type * as z from 'zod';
import type { Language, Localised } from '../language';
import type { DimensionName, Severity } from '../findings/types';
import type { Analysis, Block, BlockKind, Place } from '../text/types';

/** A phrase that the shared pass found; `phrase` is its index in the check's own `phrases`. */
export interface PhraseHit extends Place {
  readonly phrase: number;
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
  readonly values?: Readonly<Record<string, string | number>>;
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
  /** Phrases for the shared pass, as people write them; matched on token keys, so case and tone placement are folded. */
  readonly phrases: readonly string[];
  /** Nothing to say without a hit: spares 50,000 vocabulary rules a call each. */
  readonly onlyOnHits?: boolean;
  /** `hits` lie in blocks that `reads` accepts; whatever else the check reads, it asks `reads` first. */
  inspect(analysis: Analysis, hits: readonly PhraseHit[], reads: BlockFilter): Iterable<Observation>;
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
  readonly dimension: DimensionName;
  readonly severity: Severity;
  readonly options: z.ZodType<Options>;
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
