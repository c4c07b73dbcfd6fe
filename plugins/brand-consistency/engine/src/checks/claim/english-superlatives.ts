import { holds, phraseList, phraseSet } from '../phrase-set';
import { firstWords as first, lastWords as last, wordCount } from './reach';
import { scopeAfter, scopeBefore } from './scope';
import type { ClaimContext, ClaimPattern, Verdict } from './types';

/**
 * English claims. Objective superlatives (largest, best-selling, No. 1) ask for figures; “the best” without a market
 * is puffery and stays unsaid. After the guidance of the UK's Committee of Advertising Practice on objective and
 * subjective superlatives. Own lists.
 */
const OWNERS: ReadonlySet<string> = new Set(['our', 'my', 'your', 'their', 'its', 'his', 'her', 'at']);
const OWN_RANGE = phraseSet(
  'of our | in our | of your | of its | of the day | of the year | of the week | of the season | of all our | yet | ever | possible | of my | of their | on the menu | in the house',
);
const ONE_OF = phraseSet('one of the | one of our | among the | some of the');
const NATURE = phraseSet(
  'beach | beaches | city | cities | mountain | mountains | island | islands | river | lake | bay | cave | caves | month | day | week | season | town | country | village | street',
);
/** “The largest city in Vietnam” ranks no seller; “the lowest price in the country” does. */
const ranksNature = (context: ClaimContext): boolean =>
  !/^(?:in|on|of|at)$/u.test(context.key(1)) && holds(first(context.after, 3), NATURE);
const SELF = phraseSet("we | we're | we've | our | us");

const scopeEnd = ({ block, at, after }: ClaimContext): number | null =>
  scopeAfter(block, 'en', at.last, at.last + wordCount(after));
const hasScope = (context: ClaimContext): boolean =>
  scopeEnd(context) !== null || scopeBefore(context.block, 'en', context.at.first, 2);

const LEXEMES = phraseSet(
  'best practice | best practices | best regards | best wishes | best friend | best friends | best of luck | best before | best way | best time | best known | best suited | best fit | best man | best price guarantee | best seat | ' +
    'best enjoyed | best served | best to | best if | best when | best for you | best part | best possible | best interests | best interest | best efforts',
);
const LEXEMES_BEFORE = phraseSet(
  'at | do our | does its | do your | try our | tried our | doing our | as | had | works | work | like | know | our | your | my | their | his | her | its',
);

function judgeSubjective(context: ClaimContext): Verdict | null {
  if (holds(` ${context.key(0)}${first(context.after, 2)}`, LEXEMES) || holds(last(context.before, 2), LEXEMES_BEFORE))
    return null;
  if (holds(last(context.before, 1), LEXEMES_BEFORE)) return null;
  if (!hasScope(context) || holds(first(context.after, 6), OWN_RANGE)) return null;
  if (!context.named && ranksNature(context)) return null;
  const softened = holds(context.sentence, ONE_OF);
  if (softened && !context.named && !holds(context.sentence, SELF)) return null;
  const range = { first: context.at.first, last: scopeEnd(context) ?? context.at.last };
  const suggest = ['a very good', 'one our guests come back to'];
  return softened ? { range, suggest, severity: 'suggestion', confidence: 0.5 } : { range, suggest, confidence: 0.8 };
}

const LEADS_ON: ReadonlySet<string> = new Set([
  'to',
  'up',
  'the',
  'a',
  'an',
  'you',
  'us',
  'from',
  'into',
  'edge',
  'role',
  'through',
  'off',
  'out',
  'down',
  'zeros',
]);

const OWN_SUBJECT = phraseSet("we are | we're | our brand | as the | you chose | provider | company | brand");

function judgeObjective(context: ClaimContext): Verdict | null {
  if (OWNERS.has(context.key(-1)) || holds(first(context.after, 6), OWN_RANGE)) return null;
  if (!context.named && ranksNature(context)) return null;
  if (
    context.key(0) === 'leading' &&
    (LEADS_ON.has(context.key(1)) || !/^(?:the|a|as|of|and|.*'s)$/u.test(context.key(-1)))
  )
    return null;
  const scoped = hasScope(context);
  const subject = context.named || holds(context.before, OWN_SUBJECT);
  if (!scoped && !subject) return null;
  const softened = holds(context.sentence, ONE_OF);
  if (softened && !context.named) return null;
  const range = { first: context.at.first, last: scopeEnd(context) ?? context.at.last };
  const suggest = ['the figure, its source and its year', 'an experienced'];
  if (softened) return { range, suggest, severity: 'suggestion', confidence: 0.5 };
  return { range, suggest, severity: scoped || context.named ? 'error' : 'warning', confidence: scoped ? 0.85 : 0.7 };
}

const NUMBERED: ReadonlySet<string> = new Set([
  'step',
  'room',
  'gate',
  'page',
  'line',
  'question',
  'chapter',
  'rule',
  'priority',
  'platform',
  'tip',
  'reason',
  'day',
  'week',
  'part',
  'option',
  'apartment',
  'unit',
  'floor',
]);

const CHOSEN = phraseSet('choice | brand | provider | company | resort | hotel | app | coffee | bank');

function judgeNumberOne(context: ClaimContext): Verdict | null {
  if (NUMBERED.has(context.key(-1)) || NUMBERED.has(context.key(1))) return null;
  if (!hasScope(context) && !context.named && !holds(first(context.after, 3), CHOSEN)) return null;
  const range = { first: context.at.first, last: scopeEnd(context) ?? context.at.last };
  return { range, severity: 'error', confidence: 0.85, suggest: ['the figure, its source and its year'] };
}

const SELLERS = phraseSet(
  'brand | company | product | hotel | resort | airline | bank | app | platform | provider | coffee | restaurant | store | shop | one | to | that | service | maker',
);

/** “The only”, “the first”: about a market, or nothing. */
function judgeOnly(context: ClaimContext): Verdict | null {
  const definite = /^(?:the|.*'s|and)$/u.test(context.key(-1));
  const possessive = /'s$/u.test(context.key(-1));
  if (!definite || !hasScope(context)) return null;
  if (!possessive && !context.named && !holds(first(context.after, 5), SELLERS)) return null;
  const range = { first: context.at.first, last: scopeEnd(context) ?? context.at.last };
  return { range, severity: 'error', confidence: 0.75, suggest: ['the year, the market and the source'] };
}

/** English superlatives and ranks. */
export const ENGLISH_SUPERLATIVES: readonly ClaimPattern[] = [
  {
    language: 'en',
    claim: 'superlative',
    phrases: [
      ...phraseList(
        'best | finest | greatest | tastiest | friendliest | quietest | cosiest | coziest | freshest | loveliest | warmest | most beautiful | most luxurious | most comfortable | ' +
          'most delicious | most exciting | most relaxing | most romantic | most elegant | most charming | most memorable | most exclusive | most prestigious | most authentic',
      ),
    ],
    judge: judgeSubjective,
  },
  {
    language: 'en',
    claim: 'superlative',
    phrases: [
      'leading',
      'best-selling',
      'bestselling',
      'largest',
      'biggest',
      'cheapest',
      'fastest',
      'widest range',
      'lowest price',
      'lowest prices',
      'most trusted',
      'most popular',
      'most advanced',
      'most effective',
      'most reliable',
      'most loved',
      'safest',
      'strongest',
      'longest-lasting',
      'top-rated',
      'market-leading',
      'industry-leading',
      'world-leading',
      'unrivalled',
      'unrivaled',
      'unbeatable',
      'unmatched',
      'second to none',
      ...phraseList(
        'most affordable | most sustainable | purest | smartest | cleanest | healthiest | lightest | toughest | most durable | most accurate | most secure | most innovative | ' +
          'most modern | most experienced | most complete | most awarded | most recommended | most visited | highest rated | highest quality | best rated',
      ),
    ],
    judge: judgeObjective,
  },
  {
    language: 'en',
    claim: 'superlative',
    phrases: ['number one', 'number 1', 'no. 1', 'no.1', 'no 1', '#1', 'top 1'],
    judge: judgeNumberOne,
  },
  {
    language: 'en',
    claim: 'superlative',
    phrases: ['only', 'first', 'first-ever', 'first and only'],
    judge: judgeOnly,
  },
];
