import * as z from 'zod';
import type { Severity } from '../findings/types';
import { lazily } from '../lazily';
import type { Analysis, Block, Place } from '../text/types';
import { othersSpeaking } from './address/speech';
import { wordsIn } from './around';
import { blockAt, byPlace, sentenceAt, tokenAt } from './blocks';
import { crowdGuard } from './claim/crowd';
import { contextOf, prepareNames } from './claim/context';
import { writtenDate } from './claim/dates';
import { ENGLISH_CLAIMS } from './claim/english';
import { MANDATORY_SENTENCES } from './claim/mandatory';
import { CLAIM_MESSAGES, CLAIM_REASONS } from './claim/messages';
import { footnotesIn, isProvenInText } from './claim/proof-in-text';
import { isNamed, prepareProofs, proofOption, proofStateOf, wordsOfAsset } from './claim/proof-register';
import type { ClaimWords, ProofState } from './claim/proof-register';
import { CLAIM_CLASSES } from './claim/types';
import type { ClaimClass, ClaimPattern, Verdict } from './claim/types';
import { VIETNAMESE_CLAIMS } from './claim/vietnamese';
import { placeSet } from './place-set';
import type { PlaceSet } from './place-set';
import { compileTerms, longestOnly, seenText } from './terms';
import type { CheckKind, Observation, PhraseHit } from './types';

const phraseOption = lazily(() => z.array(z.string().trim().min(1)).default([]));

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Which sorts of claim are looked for. Offers (“chỉ còn”, “last chance”) only when asked for. */
    claims: z
      .array(z.enum(CLAIM_CLASSES))
      .min(1)
      .default(['superlative', 'absolute', 'comparison', 'socialProof', 'promise']),
    /** The brand's names: a claim in a sentence that names the brand is about the brand. */
    brand: phraseOption(),
    competitors: phraseOption(),
    /** Registered slogans and protected names; claims inside them are not questioned. */
    slogans: phraseOption(),
    /** Sentences the law asks for, beside the built-in ones. */
    mandatory: phraseOption(),
    proofs: z.array(proofOption()).default([]),
    /** Whether a text must show the proof that the register holds, as Vietnamese advertising law asks of superlatives. */
    showProof: z.boolean().default(false),
    /** Goods of health (food supplements, cosmetics, medical services): absolutes and experts' advice are critical. */
    health: z.boolean().default(false),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type ClaimOptions = z.infer<ReturnType<typeof optionsSchema>>;

const PATTERNS: readonly ClaimPattern[] = [...VIETNAMESE_CLAIMS, ...ENGLISH_CLAIMS];

interface Found extends Place {
  readonly claim: ClaimClass;
  readonly verdict: Verdict;
  readonly words: ClaimWords;
  readonly suggest: readonly string[];
}

/** Claims that ask for proof: superlatives, absolutes, comparisons, social proof, promises. Never “illegal”. */
export const claim: CheckKind<ClaimOptions> = {
  meta: {
    id: 'claim',
    summary: { vi: 'Lời quảng cáo cần bằng chứng', en: 'Claims that need proof' },
    why: {
      vi: 'Người đọc chỉ tin điều kiểm chứng được.',
      en: 'Readers believe what they can check.',
    },
    dimension: 'positioning',
    severity: 'warning',
    options: optionsSchema,
    messages: CLAIM_MESSAGES,
    fixable: false,
    longestWins: true,
  },
  compile(options) {
    const wanted = new Set(options.claims);
    const triggers = PATTERNS.filter((pattern) => wanted.has(pattern.claim)).flatMap((pattern) =>
      pattern.phrases.map((phrase) => ({ phrase, pattern })),
    );
    const shields = compileTerms(
      [...MANDATORY_SENTENCES, ...options.mandatory, ...options.slogans, ...options.exceptions].map((term, i) => ({
        term,
        path: `exceptions.${i}`,
      })),
      { ignoreCase: true },
    );
    const names = prepareNames(options.brand, options.competitors);
    const proofs = prepareProofs(options.proofs);

    function judge(pattern: ClaimPattern, { unit, block: index, start, end }: Place, block: Block): Found | null {
      const at = { first: tokenAt(block, start), last: tokenAt(block, end) };
      const context = contextOf(block, at, names);
      const verdict = pattern.judge(context);
      if (verdict === null) return null;
      const range = verdict.range ?? at;
      const from = block.tokens.start[Math.max(0, range.first)] ?? start;
      const to = Math.max(end, block.tokens.end[range.last - 1] ?? end);
      const sign = /^\s?%/u.exec(block.text.slice(to, to + 2))?.[0].length ?? 0;
      const hash = block.text.charAt(from - 1) === '#' ? 1 : 0;
      return {
        unit,
        block: index,
        start: from - hash,
        end: to + sign,
        claim: pattern.claim,
        verdict,
        words: {
          trigger: wordsIn(block, at),
          stated: wordsIn(block, { first: Math.min(range.first, at.first), last: at.last }),
          sentence: context.sentence,
        },
        suggest: verdict.suggest ?? [],
      };
    }

    const severityOf = ({ claim: sort, verdict }: Found): Severity | undefined =>
      options.health && (sort === 'absolute' || sort === 'socialProof') ? 'critical' : verdict.severity;

    function observe(analysis: Analysis, found: Found, state: ProofState): Observation | null {
      const { unit, block, start, end, verdict, suggest } = found;
      const place: Place = { unit, block, start, end };
      const actual = seenText(analysis, place);
      const severity = severityOf(found);
      const common = { place, confidence: verdict.confidence ?? 0.7, why: CLAIM_REASONS[found.claim] };
      switch (state.state) {
        case 'proven':
          return null;
        case 'expiring':
          return {
            ...common,
            message: 'proofExpiring',
            values: { actual, proof: state.proof.claim, until: writtenDate(state.validUntil) },
            severity: 'suggestion',
          };
        case 'notShown': {
          const shown =
            state.proof.shownAs ??
            [state.proof.issuer, state.proof.number].filter((part) => part !== undefined).join(', ');
          return {
            ...common,
            message: 'proofNotShown',
            values: { actual, shown },
            expected: [shown],
            severity: 'warning',
          };
        }
        case 'expired':
          return {
            ...common,
            message: 'proofExpired',
            values: { actual, proof: state.proof.claim, until: writtenDate(state.validUntil) },
            expected: [...suggest],
            ...(severity === undefined ? {} : { severity }),
          };
        case 'none':
          return {
            ...common,
            message: found.claim,
            values: { actual },
            expected: [...suggest],
            ...(severity === undefined ? {} : { severity }),
          };
      }
    }

    return {
      phrases: [...triggers.map(({ phrase }) => phrase), ...shields.phrases],
      onlyOnHits: true,
      *inspect(analysis, hits, _reads, asOf) {
        const shieldHits: PhraseHit[] = [];
        for (const hit of hits) {
          if (hit.phrase >= triggers.length) shieldHits.push({ ...hit, phrase: hit.phrase - triggers.length });
        }
        if (shieldHits.length === hits.length) return;
        const exempt = placeSet(shields.match(analysis, shieldHits));
        const footnotes = footnotesIn(analysis);
        let words: string | undefined;
        const asset = (): string => (words ??= wordsOfAsset(analysis));
        const isCrowded = crowdGuard();
        const found: Found[] = [];
        let open: Block | undefined;
        let others: PlaceSet | undefined;
        for (const hit of hits) {
          const pattern = triggers[hit.phrase]?.pattern;
          const block = blockAt(analysis, hit);
          if (pattern === undefined || block === undefined) continue;
          if ((block.language ?? analysis.language) !== pattern.language) continue;
          if (exempt.covers(hit) || isCrowded(block, hit)) continue;
          // Hits come block by block.
          if (block !== open) others = undefined;
          open = block;
          others ??= placeSet(othersSpeaking(block).map((span) => ({ ...span, unit: hit.unit, block: hit.block })));
          if (others.covers(hit) || isQuestion(block, hit)) continue;
          const judged = judge(pattern, hit, block);
          if (judged !== null) found.push(judged);
        }
        for (const item of longestOnly(found.sort(byPlace))) {
          const block = blockAt(analysis, item);
          const state = proofStateOf(proofs, item.words, { asOf, showProof: options.showProof, asset });
          // A source in the text settles the claim, unless it is the very proof that has run out.
          const isStale = state.state === 'expired' && isNamed(state.proof, asset());
          if (block === undefined || (!isStale && isProvenInText(block, item, footnotes))) continue;
          const observation = observe(analysis, item, state);
          if (observation !== null) yield observation;
        }
      },
    };
  },
};

/** A question claims nothing: “Đâu là khách sạn tốt nhất Đà Nẵng?”. */
function isQuestion(block: Block, place: Place): boolean {
  const end = sentenceAt(block, place.start)?.end ?? block.text.length;
  return /\?["”’)\s]*$/u.test(block.text.slice(Math.max(place.end, end - 8), end));
}
