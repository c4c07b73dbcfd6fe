import { holds, phraseSet } from '../phrase-set';
import { ENGLISH_SUPERLATIVES } from './english-superlatives';
import { firstWords as first, lastWords as last, widen } from './reach';
import type { ClaimContext, ClaimPattern, Verdict } from './types';

/** Absolutes, comparisons, social proof, promises and offers in English. Own lists. */
const EFFECTS = phraseSet(
  'effective | safe | secure | satisfaction | guaranteed | reliable | success | successful | accurate | satisfied | risk free | harmless | painless | risk | cure | protection',
);
const around = (context: ClaimContext, reach: number): string =>
  `${last(context.before, reach)}${first(context.after, reach)}`;

const judgeWholly = (context: ClaimContext): Verdict | null =>
  holds(around(context, 2), EFFECTS)
    ? { range: widen(context, EFFECTS, 2), confidence: 0.8, suggest: ['tested as …, by …, in …'] }
    : null;

const NEVER = phraseSet(
  'fail | fails | fade | fades | break | breaks | leak | leaks | disappoint | disappoints | crash | crashes | wear out | wears out | lets you down | let you down | goes wrong | stain | stains | peel | peels | loses',
);
const ALWAYS = phraseSet(
  'work | works | deliver | delivers | on time | win | wins | succeed | succeeds | effective | the lowest | the cheapest | the fastest | accurate | right',
);

const judgeNever = (context: ClaimContext): Verdict | null =>
  holds(first(context.after, 3), NEVER) ? { confidence: 0.65, suggest: ['seldom', 'built to last'] } : null;
const judgeAlways = (context: ClaimContext): Verdict | null =>
  holds(first(context.after, 3), ALWAYS)
    ? { confidence: 0.65, suggest: ['usually', 'in … of … cases (source)'] }
    : null;

const OTHERS = phraseSet(
  'other brands | other products | other hotels | other resorts | any other | anyone else | anything else | the competition | competitors | our competitors | the others | others | the rest | ordinary | conventional | traditional | leading brands | the leading brand | regular | the average | most',
);
const OWN_PAST = phraseSet(
  'ever | before | nothing | never | last year | last season | the previous | previous | the old | the last | our old | expected | usual | usually | our previous | yesterday | words',
);

function judgeThan(context: ClaimContext): Verdict | null {
  if (holds(first(context.after, 4), OWN_PAST)) return null;
  if (context.rival)
    return { severity: 'critical', confidence: 0.9, suggest: ['our own strengths, without the rival'] };
  return holds(first(context.after, 6), OTHERS)
    ? { confidence: 0.75, suggest: ['the measured figure and its source'] }
    : null;
}

const judgeOutdo = (context: ClaimContext): Verdict | null =>
  context.rival
    ? { severity: 'critical', confidence: 0.9, suggest: ['our own strengths, without the rival'] }
    : holds(first(context.after, 5), OTHERS)
      ? { confidence: 0.75, suggest: ['the measured figure and its source'] }
      : null;

const PEOPLE = phraseSet(
  'customers | people | users | families | mothers | mums | moms | travellers | travelers | guests | businesses | companies | teams | members | professionals | doctors | dentists | experts | brands | readers | clients',
);

const GREAT_NUMBERS = phraseSet('millions | thousands | hundreds | over | more than | leading');

const judgeCrowd = (context: ClaimContext): Verdict | null =>
  holds(first(context.after, 6), PEOPLE) || holds(first(context.after, 3), GREAT_NUMBERS)
    ? {
        range: widen(context, PEOPLE, 6),
        confidence: 0.8,
        suggest: ['the number of customers, its source and its year'],
      }
    : null;

const judgeOutOf = (context: ClaimContext): Verdict | null =>
  /^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(context.key(-1)) &&
  holds(first(context.after, 5), PEOPLE)
    ? {
        range: { first: context.at.first - 1, last: context.at.last + (context.key(0) === 'out' ? 1 : 0) },
        confidence: 0.85,
        suggest: ['the survey, how many answered, and when'],
      }
    : null;

const RESULTS = phraseSet(
  'results | result | success | returns | return | approval | satisfaction | weight loss | profit | profits | lowest | cheapest | best | delivery | fresh | freshness | quality | to | you will | that you | pass | admission | income | cure',
);
const CONDITIONED = phraseSet('if | within | or your money back | or we | terms | refund | refunded');

const NEGATED = phraseSet("not | cannot | can't | don't");

function judgePromise(context: ClaimContext): Verdict | null {
  if (holds(context.sentence, CONDITIONED) || context.key(-1) === 'not' || holds(last(context.before, 2), NEGATED))
    return null;
  const promised = context.key(0) === 'guaranteed' || context.key(0) === 'guarantee' || context.key(0) === 'guarantees';
  const follows = holds(first(context.after, 3), RESULTS);
  const precedes = context.key(0) === 'guaranteed' && holds(last(context.before, 2), RESULTS);
  return promised && (follows || precedes)
    ? {
        range: widen(context, RESULTS, 3),
        confidence: 0.75,
        suggest: ['the condition and what you do when it fails', 'designed to'],
      }
    : null;
}

const always = (verdict: Verdict) => (): Verdict => verdict;

/** All English claims. */
export const ENGLISH_CLAIMS: readonly ClaimPattern[] = [
  ...ENGLISH_SUPERLATIVES,
  {
    language: 'en',
    claim: 'absolute',
    phrases: ['100%', '100 %', '100 percent', '100 per cent', 'completely', 'totally', 'absolutely', 'perfectly'],
    judge: judgeWholly,
  },
  { language: 'en', claim: 'absolute', phrases: ['never'], judge: judgeNever },
  { language: 'en', claim: 'absolute', phrases: ['always'], judge: judgeAlways },
  {
    language: 'en',
    claim: 'absolute',
    phrases: [
      'no side effects',
      'zero side effects',
      'works for everyone',
      'works every time',
      'miracle cure',
      'instant results',
      'permanent results',
      'risk-free',
      'zero risk',
      'foolproof',
      'cures',
    ],
    judge: always({ confidence: 0.75, suggest: ['tested as …, by …, in …'] }),
  },
  {
    language: 'en',
    claim: 'comparison',
    phrases: [
      'better than',
      'faster than',
      'cheaper than',
      'stronger than',
      'safer than',
      'more effective than',
      'longer than',
      'more reliable than',
      'superior to',
      'more comfortable than',
      'cleaner than',
      'healthier than',
      'more affordable than',
      'compared to',
      'compared with',
    ],
    judge: judgeThan,
  },
  {
    language: 'en',
    claim: 'comparison',
    phrases: ['outperform', 'outperforms', 'beats', 'unlike', 'ahead of', 'outlasts'],
    judge: judgeOutdo,
  },
  {
    language: 'en',
    claim: 'socialProof',
    phrases: [
      'trusted by',
      'loved by',
      'chosen by',
      'used by',
      'recommended by',
      'join',
      'millions of',
      'thousands of',
      'hundreds of thousands of',
    ],
    judge: judgeSocial,
  },
  { language: 'en', claim: 'socialProof', phrases: ['out of', 'in 10', 'in ten'], judge: judgeOutOf },
  {
    language: 'en',
    claim: 'socialProof',
    phrases: [
      'clinically proven',
      'scientifically proven',
      'studies show',
      'research shows',
      'experts agree',
      'doctor recommended',
      'doctors recommend',
      'dentists recommend',
      'dermatologist recommended',
      'dermatologists recommend',
      'proven to work',
      'tests prove',
    ],
    judge: always({ severity: 'error', confidence: 0.8, suggest: ['the study, who made it, and the year'] }),
  },
  { language: 'en', claim: 'promise', phrases: ['guaranteed', 'guarantee', 'guarantees'], judge: judgePromise },
  {
    language: 'en',
    claim: 'promotion',
    phrases: [
      'last chance',
      'limited time',
      'while stocks last',
      'only today',
      'ends soon',
      'almost gone',
      'final days',
    ],
    judge: ({ sentence }) =>
      /\d/u.test(sentence) ? null : { confidence: 0.7, suggest: ['the end date or how many are left'] },
  },
];

const HAPPY = phraseSet('happy | satisfied | loyal | who trust | who love | love | trust');

function judgeSocial(context: ClaimContext): Verdict | null {
  if (context.key(0) === 'join' || context.key(1) === 'of') {
    return holds(first(context.after, 6), HAPPY) ? judgeCrowd(context) : null;
  }
  return judgeCrowd(context);
}
