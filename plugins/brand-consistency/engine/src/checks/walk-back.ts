import * as z from 'zod';
import { lazily } from '../lazily';
import { phraseKeys } from '../text/fold';
import type { Block, Place } from '../text/types';
import { othersSpeaking } from './address/speech';
import { sentenceAround, wordsIn } from './around';
import { blockAt, byPlace, sameBlock, tokenAt } from './blocks';
import { crowdGuard } from './claim/crowd';
import { holds, phraseSet } from './phrase-set';
import { placeSet } from './place-set';
import type { PlaceSet } from './place-set';
import { compileTerms, longestOnly, seenText } from './terms';
import type { CheckKind, PhraseHit } from './types';
import { isCuredBefore } from './walk-back/cure';
import { isCondition, judge } from './walk-back/judge';
import { callsItselfTerms, isSmallPrint, LEGAL_TOUCHPOINTS } from './walk-back/legal';
import { WALK_BACK_MESSAGES, WALK_BACK_REASONS } from './walk-back/messages';
import { walkBackPhrases } from './walk-back/read';
import { WAYS } from './walk-back/types';

const phrases = lazily(() => z.array(z.string().trim().min(1)).default([]));

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Which ways of taking a promise back are looked for. */
    ways: z
      .array(z.enum(WAYS))
      .min(1)
      .default([...WAYS]),
    /** Limits that the brand states openly; words inside them are left alone. */
    exceptions: phrases(),
    /** Facts of the brand; a plain condition in a sentence that states one is left alone. */
    facts: phrases(),
    /** Keys of touchpoints whose texts are legal papers: plain conditions are a suggestion there. */
    legal: z.array(z.string()).default([...LEGAL_TOUCHPOINTS]),
    /** Keys of touchpoints at which nothing is said. */
    exempt: z.array(z.string()).default([]),
  }),
);
export type WalkBackOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** Words that take a promise back: refusals, disclaimers, open delays and costs, blame, shrugs in place of help. */
export const walkBack: CheckKind<WalkBackOptions> = {
  meta: {
    id: 'walk-back',
    summary: { vi: 'Lời rút lại điều đã hứa', en: 'Words that take a promise back' },
    why: {
      vi: 'Lời hứa kèm lối thoát thì không còn là lời hứa.',
      en: 'A promise with a way out is no promise.',
    },
    dimension: 'positioning',
    severity: 'warning',
    options: optionsSchema,
    messages: WALK_BACK_MESSAGES,
    fixable: false,
    longestWins: true,
  },
  compile(options) {
    const wanted = new Set(options.ways);
    const known = walkBackPhrases().filter(({ way }) => wanted.has(way));
    const shields = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );
    const facts = phraseSet(options.facts.map((fact) => phraseKeys(fact).join(' ')).join(' | '));
    const legal = new Set(options.legal);
    const exempt = new Set(options.exempt);

    return {
      phrases: [...known.map(({ text }) => text), ...shields.phrases],
      onlyOnHits: true,
      *inspect(analysis, hits, _reads, _asOf, touchpoint) {
        if (typeof touchpoint === 'string' && exempt.has(touchpoint)) return;
        const matches = longestOnly(hits.filter(({ phrase }) => phrase < known.length).sort(byPlace));
        if (matches.length === 0) return;
        const exempted = placeSet(
          shields.match(
            analysis,
            hits.flatMap((hit) => (hit.phrase < known.length ? [] : [{ ...hit, phrase: hit.phrase - known.length }])),
          ),
        );
        const isLegal = (typeof touchpoint === 'string' && legal.has(touchpoint)) || callsItselfTerms(analysis);
        const isCrowded = crowdGuard();
        const helped = new Map<Block, boolean>();
        const isHelped = (block: Block, { unit, block: index }: Place): boolean => {
          const known = helped.get(block);
          if (known !== undefined) return known;
          const language = block.language ?? analysis.language;
          const blocks = analysis.units[unit]?.blocks ?? [];
          const answer = language !== null && isCuredBefore(blocks, index, language);
          helped.set(block, answer);
          return answer;
        };
        for (const { block, found, others } of byBlock(matches, (match) => blockAt(analysis, match))) {
          const own = found.filter((match) => {
            const language = block.language ?? analysis.language;
            return (
              known[match.phrase]?.language === language &&
              !exempted.covers(match) &&
              !others.covers(match) &&
              !isCrowded(block, match)
            );
          });
          for (const match of own) {
            const phrase = known[match.phrase];
            if (phrase === undefined) continue;
            const at = { first: tokenAt(block, match.start), last: tokenAt(block, match.end) };
            const judged = judge(phrase, block, match, at, own);
            if (judged === null) continue;
            const isPlain = isCondition(phrase);
            // A courtesy at the end of a letter that helped asks for nothing in place of help.
            if (isPlain && phrase.way === 'shrug' && isHelped(block, match)) continue;
            if (isPlain && holds(wordsIn(block, sentenceAround(block, at)), facts)) continue;
            const isMild = isPlain && (judged.mild || isLegal || isSmallPrint(block));
            const place: Place = { unit: match.unit, block: match.block, start: match.start, end: match.end };
            yield {
              place,
              message: isMild ? 'condition' : phrase.way,
              values: { actual: seenText(analysis, place) },
              why: WALK_BACK_REASONS[phrase.way],
              confidence: isPlain ? 0.65 : 0.8,
              ...(isMild ? { severity: 'suggestion' as const } : {}),
            };
          }
        }
      },
    };
  },
};

interface BlockMatches {
  readonly block: Block;
  readonly found: readonly PhraseHit[];
  /** Where somebody other than the brand speaks. */
  readonly others: PlaceSet;
}

/** Matches come block by block. */
function* byBlock(
  matches: readonly PhraseHit[],
  blockOf: (match: PhraseHit) => Block | undefined,
): Generator<BlockMatches> {
  for (let first = 0; first < matches.length;) {
    const open = matches[first] as PhraseHit;
    let next = first + 1;
    while (next < matches.length && sameBlock(open, matches[next] as PhraseHit)) next++;
    const block = blockOf(open);
    if (block !== undefined) {
      const spans = othersSpeaking(block).map((span) => ({ ...span, unit: open.unit, block: open.block }));
      yield { block, found: matches.slice(first, next), others: placeSet(spans) };
    }
    first = next;
  }
}
