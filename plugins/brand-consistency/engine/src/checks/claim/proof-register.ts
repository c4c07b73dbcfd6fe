import * as z from 'zod';
import { phraseKeys } from '../../text/fold';
import type { Analysis } from '../../text/types';
import { daysBetween } from './dates';

const isoDate = z.iso.date();

/** One entry of the brandbook's proof register. */
export const proofOption = z.strictObject({
  /** The claim as the brand may word it. */
  claim: z.string().trim().min(1),
  kind: z.enum(['survey', 'award', 'certificate', 'own-measure', 'filing']).optional(),
  issuer: z.string().trim().min(1).optional(),
  number: z.union([z.string().trim().min(1), z.number()]).optional(),
  date: isoDate.optional(),
  validUntil: isoDate.optional(),
  scope: z.string().trim().min(1).optional(),
  /** What the text must say beside the claim, for example “Theo Nielsen, 03/2026”. */
  shownAs: z.string().trim().min(1).optional(),
});
export type Proof = z.infer<typeof proofOption>;

/** A proof with the claim's words, ready to be looked for. */
export interface PreparedProof extends Proof {
  readonly keys: readonly string[];
  readonly joined: string;
}

export const prepareProofs = (proofs: readonly Proof[]): PreparedProof[] =>
  proofs.map((proof) => {
    const keys = phraseKeys(proof.claim);
    return { ...proof, keys, joined: ` ${keys.join(' ')} ` };
  });

/** Words that carry no claim by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'là và của các những một tại ở trong trên cho với được có the a an of in on at to for and is are our we by'.split(
    ' ',
  ),
);
const ENOUGH = 0.6;

/** Whether a proof speaks of this claim: its trigger is in the registered wording, most of which the sentence holds. */
function speaksOf(proof: PreparedProof, trigger: string, sentence: string): boolean {
  if (sentence.includes(proof.joined)) return proof.joined.includes(trigger) || trigger.trim() === '';
  if (!proof.joined.includes(trigger)) return false;
  const telling = proof.keys.filter((key) => !EMPTY_WORDS.has(key));
  const there = telling.filter((key) => sentence.includes(` ${key} `));
  return telling.length > 0 && there.length / telling.length >= ENOUGH;
}

export type ProofState =
  | { readonly state: 'none' | 'shown' }
  | { readonly state: 'expired' | 'expiring' | 'notShown'; readonly proof: PreparedProof; readonly days: number };

const SOON = 60;

/** Everything a reader sees, as keys, to look for where a proof is named. */
export function wordsOfAsset(analysis: Analysis): string {
  return ` ${analysis.units.flatMap(({ blocks }) => blocks.map(({ tokens }) => tokens.key.join(' '))).join(' ')} `;
}

function isNamed(proof: PreparedProof, asset: string): boolean {
  const names =
    proof.shownAs !== undefined ? [proof.shownAs] : [proof.issuer, proof.number].filter((name) => name !== undefined);
  return names.length === 0 || names.some((name) => asset.includes(` ${phraseKeys(String(name)).join(' ')} `));
}

/**
 * What the register says of a claim. `trigger` and `sentence` are token keys with a blank at either end; `asOf` (ISO
 * date) decides on validity, and without it no proof is out of date.
 */
export function proofStateOf(
  proofs: readonly PreparedProof[],
  {
    trigger,
    sentence,
    asset,
    asOf,
  }: { trigger: string; sentence: string; asset: () => string; asOf: string | undefined },
): ProofState {
  let worst: ProofState = { state: 'none' };
  for (const proof of proofs) {
    if (!speaksOf(proof, trigger, sentence)) continue;
    const days =
      asOf === undefined || proof.validUntil === undefined
        ? Number.POSITIVE_INFINITY
        : daysBetween(asOf, proof.validUntil);
    if (days < 0) {
      worst = worst.state === 'none' ? { state: 'expired', proof, days: -days } : worst;
      continue;
    }
    if (!isNamed(proof, asset())) {
      worst = { state: 'notShown', proof, days };
      continue;
    }
    if (days > SOON) return { state: 'shown' };
    worst = { state: 'expiring', proof, days };
  }
  return worst;
}
