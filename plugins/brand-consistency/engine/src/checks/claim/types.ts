import type { Language } from '../../language';
import type { Severity } from '../../findings/types';
import type { Block } from '../../text/types';
import type { TokenRange } from '../around';

/** What sort of proof a claim asks for. */
export const CLAIM_CLASSES = ['superlative', 'absolute', 'comparison', 'socialProof', 'promise', 'promotion'] as const;
export type ClaimClass = (typeof CLAIM_CLASSES)[number];

/** What a pattern sees of the text around its trigger. */
export interface ClaimContext {
  readonly block: Block;
  /** The trigger's tokens. */
  readonly at: TokenRange;
  /** Key of the token `offset` places from the trigger: −1 is the one before it, 1 the one after; '' beyond the clause. */
  key(offset: number): string;
  /** Words of the clause, before the trigger and after it, each with a blank at either end. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** The brandbook's own names stand in the sentence. */
  readonly named: boolean;
  /** A competitor's name stands in the sentence. */
  readonly rival: boolean;
}

/** That the trigger is a claim, how grave, and how far it reaches. */
export interface Verdict {
  readonly range?: TokenRange;
  readonly severity?: Severity;
  readonly confidence?: number;
  /** Milder wordings, in the language of the text. */
  readonly suggest?: readonly string[];
}

/** Words that may make a claim, and how to tell. */
export interface ClaimPattern {
  readonly language: Language;
  readonly claim: ClaimClass;
  /** Triggers for the shared pass, as people write them. */
  readonly phrases: readonly string[];
  judge(context: ClaimContext): Verdict | null;
}
