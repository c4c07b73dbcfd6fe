import * as z from 'zod';
import { lazily } from '../../lazily';
import { phraseKeys } from '../../text/fold';
import type { Analysis } from '../../text/types';
import { daysBetween } from './dates';

const isoDate = lazily(() => z.iso.date());

/** One entry of the brandbook's proof register. */
export const proofOption = lazily(() =>
  z.strictObject({
    /** The claim as the brand may word it. */
    claim: z.string().trim().min(1),
    /** Other wordings of the same claim, in either language. */
    wordings: z.array(z.string().trim().min(1)).optional(),
    kind: z.enum(['survey', 'award', 'certificate', 'own-measure', 'filing']).optional(),
    issuer: z.string().trim().min(1).optional(),
    number: z.union([z.string().trim().min(1), z.number()]).optional(),
    date: isoDate().optional(),
    validUntil: isoDate().optional(),
    scope: z.string().trim().min(1).optional(),
    /** Where the document lies, for the reader of a finding. */
    file: z.string().trim().min(1).optional(),
    /** What the text must say beside the claim, for example “Theo Nielsen, 03/2026”. */
    shownAs: z.string().trim().min(1).optional(),
  }),
);
export type Proof = z.infer<ReturnType<typeof proofOption>>;

/** One wording of a claim as token keys, ready to be looked for. */
interface Wording {
  readonly joined: string;
  /** The words that carry the claim. */
  readonly telling: readonly string[];
}

export interface PreparedProof extends Proof {
  readonly read: readonly Wording[];
}

/** Words that carry no claim by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'là và của các những một tại ở trong trên cho với được có the a an of in on at to for and is are our we by'.split(
    ' ',
  ),
);
const ENOUGH = 0.6;

/** “Vietnam's” and “Vietnam” are one word of a claim. */
const withoutPossessive = (key: string): string => key.replace(/'s?$/u, '');

/** Spellings of one rank: “số một”, “No. 1” and “number one” are “số 1”. */
const NUMBER_ONE = / (?:số một|no 1|no\.1|number one|number 1|top 1) /gu;
const sameRank = (words: string): string => words.replace(NUMBER_ONE, ' số 1 ');

function wordingOf(text: string): Wording {
  const joined = sameRank(` ${phraseKeys(text).join(' ')} `);
  const telling = joined
    .trim()
    .split(' ')
    .filter((key) => key !== '' && !EMPTY_WORDS.has(key))
    .map(withoutPossessive);
  return { joined, telling: [...new Set(telling)] };
}

/** Makes the register ready; ids such as `quiet-beach` read as their words. */
export const prepareProofs = (proofs: readonly Proof[]): PreparedProof[] =>
  proofs.map((proof) => ({
    ...proof,
    read: [proof.claim.replace(/[-_.]+/gu, ' '), proof.claim, ...(proof.wordings ?? [])].map(wordingOf),
  }));

/** What of a text must be borne out: token keys with a blank at either end. */
export interface ClaimWords {
  /** The words that make it a claim: “nhất”. */
  readonly trigger: string;
  /** What is said to be so, up to the trigger: “sạch nhất”. A proof of “ngon nhất” is none of it. */
  readonly stated: string;
  readonly sentence: string;
}

/** Whether a wording is this claim: it holds the words that make the claim, and the sentence holds most of it. */
function isWordingOf({ joined, telling }: Wording, { trigger, stated, sentence }: ClaimWords): boolean {
  if (telling.length === 0 || !joined.includes(trigger)) return false;
  const said = stated.trim().split(' ');
  if (!said.every((key) => EMPTY_WORDS.has(key) || joined.includes(` ${key} `))) return false;
  if (sentence.includes(joined)) return true;
  const there = new Set(sentence.trim().split(' ').map(withoutPossessive));
  return telling.filter((key) => there.has(key)).length / telling.length >= ENOUGH;
}

function speaksOf({ read }: PreparedProof, { trigger, stated, sentence }: ClaimWords): boolean {
  const words = { trigger: sameRank(trigger), stated: sameRank(stated), sentence: sameRank(sentence) };
  return read.some((wording) => isWordingOf(wording, words));
}

export type ProofState =
  | { readonly state: 'none' | 'proven' }
  | { readonly state: 'notShown'; readonly proof: PreparedProof }
  | { readonly state: 'expired' | 'expiring'; readonly proof: PreparedProof; readonly validUntil: string };

/** Days before its end from which a proof is told to be running out. */
export const SOON = 60;

/** Everything a reader sees, as keys, to look for where a proof is named. */
export function wordsOfAsset(analysis: Analysis): string {
  return ` ${analysis.units.flatMap(({ blocks }) => blocks.map(({ tokens }) => tokens.key.join(' '))).join(' ')} `;
}

/** Whether words (keys with a blank at either end) name the proof: as it wants to be shown, or by issuer or number. */
export function isNamed(proof: PreparedProof, words: string): boolean {
  const names =
    proof.shownAs !== undefined ? [proof.shownAs] : [proof.issuer, proof.number].filter((name) => name !== undefined);
  return names.length === 0 || names.some((name) => words.includes(` ${phraseKeys(String(name)).join(' ')} `));
}

/** What the register's answer hangs on, beside the claim. */
export interface ProofQuestion {
  /** ISO date on which proofs must be valid; undefined: none is out of date. */
  readonly asOf: string | undefined;
  /** Whether a proof must be named in the text. */
  readonly showProof: boolean;
  /** All words that a reader sees. */
  readonly asset: () => string;
}

/** What the register says of a claim: the best of the proofs that speak of it. */
export function proofStateOf(
  proofs: readonly PreparedProof[],
  words: ClaimWords,
  { asOf, showProof, asset }: ProofQuestion,
): ProofState {
  let worst: ProofState = { state: 'none' };
  for (const proof of proofs) {
    if (!speaksOf(proof, words)) continue;
    const { validUntil } = proof;
    const days =
      asOf === undefined || validUntil === undefined ? Number.POSITIVE_INFINITY : daysBetween(asOf, validUntil);
    if (validUntil !== undefined && days < 0) {
      worst = worst.state === 'none' ? { state: 'expired', proof, validUntil } : worst;
      continue;
    }
    if (showProof && !isNamed(proof, asset())) {
      if (worst.state !== 'expiring') worst = { state: 'notShown', proof };
      continue;
    }
    if (validUntil === undefined || days > SOON) return { state: 'proven' };
    worst = { state: 'expiring', proof, validUntil };
  }
  return worst;
}
