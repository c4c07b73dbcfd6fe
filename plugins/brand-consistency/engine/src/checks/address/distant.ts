import { foldText, phraseKeys } from '../../text/fold';
import type { Analysis, Block, Place } from '../../text/types';
import { sentenceAround, wordsIn } from '../around';
import { blockAt, byPlace, contains, gapAfter, tokenAt, tokenText } from '../blocks';
import { isCapitalised } from '../letter-case';
import { placeSet } from '../place-set';
import type { PlaceSet } from '../place-set';
import { seenText } from '../terms';
import type { Observation, PhraseHit } from '../types';
import {
  ACTS,
  ACT_TAILS,
  ADVERBS,
  ASKED,
  BELONGINGS,
  CAPITAL_ACTS,
  DISTANT_WORDS,
  DUTIES,
  THIRD_PARTIES,
} from './distant-words';
import type { DistantWord } from './distant-words';
import type { PreparedPlan } from './judge';
import { isCustomersVoice, othersSpeaking } from './speech';
import { opensClause } from './vietnamese';

/** The phrases that reading distance asks of the shared pass, in the order `readDistant` expects its hits. */
export const DISTANT_PHRASES: readonly string[] = DISTANT_WORDS.map(({ phrase }) => phrase);

/** A place where the brand speaks of its reader or of itself in the third person. */
export interface DistantUse {
  readonly place: Place;
  readonly word: DistantWord;
}

const isSpaced = (block: Block, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!/^[\s/]+$/u.test(gapAfter(block, i))) return false;
  return true;
};

/** “The customer shall”, “guests are requested to”; not “the customer must be offered tea”, which speaks to staff. */
function hasDuty(block: Block, word: DistantWord, first: number, next: number): boolean {
  const { key } = block.tokens;
  const isBare = !word.phrase.includes(' ') || word.phrase === `${word.noun}s`;
  if (isBare && !opensClause(block, first)) return false;
  if (!isSpaced(block, next - 1, next)) return false;
  let at = next;
  const skip = (): void => {
    while (ADVERBS.has(key[at] ?? '')) at++;
  };
  skip();
  const verb = key[at] ?? '';
  at++;
  skip();
  const then = key[at] ?? '';
  if (DUTIES.has(verb)) return then !== 'be' && then !== 'have' && then !== 'feel';
  if (verb === 'may') return then === 'not' && key[at + 1] !== 'be';
  if (verb === 'need' || verb === 'needs') return then === 'to' && key[at + 1] !== 'be';
  if (verb === 'is' || verb === 'are') return ASKED.has(then) || (then === 'to' && key[at + 1] !== 'be');
  return verb === 'will' && word.phrase === `the ${word.noun}` && then !== 'be' && then !== 'love' && then !== 'enjoy';
}

/** “The Company reserves the right”, “Công ty xin thông báo”. */
function acts(block: Block, { language, phrase }: DistantWord, first: number, next: number): boolean {
  const { key } = block.tokens;
  if (!isSpaced(block, next - 1, next)) return false;
  const verb = key[next] ?? '';
  const last = tokenText(block, next - 1);
  if (language === 'vi') {
    if (!opensClause(block, first) || !isCapitalised(tokenText(block, first))) return false;
    if (verb === 'không') return key[next + 1] === 'chịu' && key[next + 2] === 'trách';
    if (verb === 'có') return key[next + 1] === 'quyền' || (key[next + 1] === 'toàn' && key[next + 2] === 'quyền');
    return ACTS.vi.has(verb) && ACT_TAILS[verb]?.has(key[next + 1] ?? '') === true;
  }
  if (phrase === 'management' && !opensClause(block, first)) return false;
  if (ACTS.en.has(verb)) return true;
  return phrase.includes(' ') && isCapitalised(last) && CAPITAL_ACTS.has(verb);
}

function belongsToReader(block: Block, first: number, next: number): boolean {
  const { key } = block.tokens;
  if (!BELONGINGS.has(key[next] ?? '') && !BELONGINGS.has(key[next + 1] ?? '')) return false;
  const sentence = wordsIn(block, sentenceAround(block, { first, last: next }));
  return !sentence.split(' ').some((word) => THIRD_PARTIES.has(word));
}

function isDistant(word: DistantWord, block: Block, first: number, next: number): boolean {
  if (!isSpaced(block, first, next - 1)) return false;
  switch (word.cue) {
    case 'duty':
      return hasDuty(block, word, first, next);
    case 'act':
      return acts(block, word, first, next);
    case 'possession':
      return belongsToReader(block, first, next);
    case 'clause':
      return opensClause(block, first);
    case null:
      return true;
  }
}

/**
 * Where the brand speaks of its reader or of itself as of somebody else; quotations and questions are left out. `hits`
 * are those of `DISTANT_PHRASES`.
 */
export function readDistant(analysis: Analysis, hits: readonly PhraseHit[]): DistantUse[] {
  const uses: DistantUse[] = [];
  let open: Block | undefined;
  let others: PlaceSet | undefined;
  for (const hit of [...hits].sort(byPlace)) {
    const word = DISTANT_WORDS[hit.phrase];
    const block = blockAt(analysis, hit);
    if (word === undefined || block === undefined) continue;
    if ((block.language ?? analysis.language) !== word.language) continue;
    const last = uses.at(-1);
    if (last !== undefined && contains(last.place, hit)) continue;
    if (!isDistant(word, block, tokenAt(block, hit.start), tokenAt(block, hit.end))) continue;
    if (block !== open) others = undefined;
    open = block;
    others ??= placeSet(othersSpeaking(block).map((span) => ({ ...span, unit: hit.unit, block: hit.block })));
    if (others.covers(hit) || isCustomersVoice(block, hit.start)) continue;
    const { unit, block: index, start, end } = hit;
    uses.push({ place: { unit, block: index, start, end }, word });
  }
  return uses;
}

/** A plan allows a distant word by naming it: “our guests” allows “guests must”. */
function isAllowed({ noun, phrase }: DistantWord, planned: readonly string[]): boolean {
  return planned.some((form) => {
    const words = ` ${phraseKeys(form).join(' ')} `;
    if (words.trim() === phraseKeys(phrase).join(' ')) return true;
    return noun !== '' && (words.includes(` ${foldText(noun)} `) || words.includes(` ${noun}s `));
  });
}

const MESSAGES = { self: 'selfDistant', reader: 'readerDistant' } as const;

/** What a plan says of distant words: nothing unless it names a first or second person to write instead. */
export function judgeDistant(analysis: Analysis, uses: readonly DistantUse[], plan: PreparedPlan): Observation[] {
  return uses.flatMap(({ place, word }): Observation[] => {
    const { role, language } = word;
    const planned = plan[role];
    const speaks =
      language === 'vi' || plan.forms[role].has(role === 'self' ? 'we' : 'you') || plan.forms[role].has('I');
    if (planned.length === 0 || !speaks || isAllowed(word, planned)) return [];
    return [
      {
        place,
        message: MESSAGES[role],
        values: { actual: seenText(analysis, place), expected: planned.join(' / ') },
        expected: [...planned],
        confidence: word.cue === null ? 0.85 : 0.7,
      },
    ];
  });
}
