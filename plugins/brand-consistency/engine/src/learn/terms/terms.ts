import type { Brandbook } from '../../brandbook/schema';
import { LANGUAGES, type Language } from '../../language';
import { hundredths } from '../../score/allocate';
import { isSyllable, stripDiacritics } from '../../text/vietnamese-syllable';
import { sentenceOf, type Sample } from '../samples';
import {
  ENOUGH_TEXTS,
  FEWEST_TEXTS_OF_TERM,
  FEWEST_TEXTS_OF_TERM_IF_FEW,
  MOST_NAMES,
  MOST_QUOTES,
  MOST_TERMS,
  MOST_UNDERUSED,
  OVERUSED,
  SELDOM,
  SHARE_OF_TEXTS,
  UNDERUSED,
} from '../settings';
import type { Confidence, LearningEvidence, LearningNote, Proposal, ProposedValue } from '../types';
import { backgroundOf, rateIn, type Background } from './background';
import { collect, isName, type Collected } from './collect';
import { withoutParts } from './compounds';
import { knownTerms, type KnownTerms } from './known-terms';
import { logOddsOf, type LogOdds } from './log-odds';
import { avoidedNote, nameWhy, overWhy, underWhy } from './term-texts';

type List = 'prefer' | 'avoid' | 'protect';

/** A language's texts, counted. */
interface Counted {
  readonly language: Language;
  /** Texts with words of it. */
  readonly texts: number;
  readonly words: number;
  readonly terms: ReadonlyMap<string, Collected>;
  readonly known: KnownTerms;
  readonly background: Background;
}

type Judged = Collected & LogOdds;

const fewestTexts = (texts: number): number =>
  texts < ENOUGH_TEXTS
    ? FEWEST_TEXTS_OF_TERM_IF_FEW
    : Math.max(FEWEST_TEXTS_OF_TERM, Math.ceil(SHARE_OF_TEXTS * texts));

const judged = (term: Collected, { words, background }: Counted): Judged => ({
  ...term,
  ...logOddsOf({ count: term.evenCount, total: words }, rateIn(background, term.key)),
});

/** The clearest first. */
const byStrength = (a: Judged, b: Judged): number => Math.abs(b.z) - Math.abs(a.z) || (a.key < b.key ? -1 : 1);

function evidenceOf(term: Judged, texts: number): LearningEvidence {
  return {
    texts: term.places.length,
    of: texts,
    count: term.count,
    logOdds: hundredths(term.logOdds),
    z: hundredths(term.z),
    quotes: term.places.slice(0, MOST_QUOTES).map(({ sample, place }) => sentenceOf(sample, place)),
  };
}

const adding = (list: List, text: string, rest: Omit<Proposal, 'id' | 'path' | 'action'>): Proposal => ({
  id: `vocabulary.${list}.${text}`,
  path: ['vocabulary', list],
  action: 'add',
  ...rest,
});

/** In how many standard errors and texts a term must be clear. */
const SURE = { z: 3, texts: 5 } as const;
const LIKELY = 2.3;

const confidenceIn = ({ z, places }: Judged, texts: number): Confidence =>
  texts < ENOUGH_TEXTS || z < LIKELY ? 'low' : z >= SURE.z && places.length >= SURE.texts ? 'high' : 'medium';

/** Candidates that enough texts use, compounds in place of their parts. */
function candidatesOf({ terms, texts, known }: Counted): Collected[] {
  const fewest = fewestTexts(texts);
  return withoutParts(terms).filter(
    ({ key, places }) => places.length >= fewest && !known.names.has(key) && !known.competitors.has(key),
  );
}

function overUsed(counted: Counted, candidates: readonly Collected[]): Judged[] {
  return candidates
    .filter(({ named }) => !isName(named))
    .map((term) => judged(term, counted))
    .filter(({ z }) => z >= OVERUSED)
    .sort(byStrength);
}

/** One Vietnamese syllable has many meanings: whether it is a term is for a human to say. Villa is none. */
const isBareSyllable = ({ key, length }: Collected, language: Language): boolean =>
  language === 'vi' && length === 1 && isSyllable(stripDiacritics(key).base ?? '');

function preferred(counted: Counted, over: readonly Judged[]): Proposal[] {
  const { known, texts, language } = counted;
  return over
    .filter(({ key }) => !known.prefer.has(key) && !known.avoid.has(key))
    .slice(0, MOST_TERMS)
    .map((term) =>
      adding('prefer', term.text, {
        value: term.text,
        evidence: evidenceOf(term, texts),
        confidence: confidenceIn(term, texts),
        optional: isBareSyllable(term, language),
        why: overWhy(term.text, term, term.places.length, texts, language),
      }),
    );
}

/** Names that nothing protects yet. Places and people are names, too: they are for a human to choose. */
function protectable({ texts }: Counted, candidates: readonly Collected[]): Proposal[] {
  return candidates
    .filter(({ named }) => isName(named))
    .sort((a, b) => b.places.length - a.places.length || b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ text, places, count }) =>
      adding('protect', text, {
        value: text,
        evidence: {
          texts: places.length,
          of: texts,
          count,
          quotes: places.slice(0, MOST_QUOTES).map(({ sample, place }) => sentenceOf(sample, place)),
        },
        confidence: texts < ENOUGH_TEXTS ? 'low' : 'medium',
        optional: true,
        why: nameWhy(text, places.length, texts),
      }),
    );
}

/** What others say and these texts do not. */
function avoidable({ terms, words, texts, known, background, language }: Counted): Proposal[] {
  const isListed = (key: string): boolean =>
    known.prefer.has(key) || known.avoid.has(key) || known.names.has(key) || known.competitors.has(key);
  const value = (term: string): ProposedValue => ({ term, severity: 'suggestion' });
  // A Vietnamese syllable is a word by itself only where the list of everyday terms has it.
  const isWord = (key: string, everyday: boolean): boolean => language === 'en' || everyday || key.includes(' ');
  return [...background.terms]
    .filter(([key, { everyday }]) => !isListed(key) && isWord(key, everyday))
    .map(([key, { text, count: usual }]) => {
      const seen = terms.get(key);
      const count = seen?.evenCount ?? 0;
      const odds = logOddsOf({ count, total: words }, { count: usual, total: background.total });
      return { text, count, texts: seen?.places.length ?? 0, usual: (usual / background.total) * words, ...odds };
    })
    .filter(({ z, count, usual }) => z <= UNDERUSED && count <= SELDOM * usual)
    .sort((a, b) => a.z - b.z || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_UNDERUSED)
    .map(({ text, count, texts: users, usual, logOdds, z }) =>
      adding('avoid', text, {
        value: value(text),
        evidence: { texts: users, of: texts, count, logOdds: hundredths(logOdds), z: hundredths(z), quotes: [] },
        confidence: 'low',
        optional: true,
        why: underWhy(text, count, words, usual, language),
      }),
    );
}

export interface TermProposals {
  readonly proposals: readonly Proposal[];
  readonly notes: readonly LearningNote[];
}

function inLanguage(samples: readonly Sample[], language: Language, brandbook: Brandbook | undefined): TermProposals {
  const own = samples.filter(({ analysis }) => analysis.wordsIn[language] > 0);
  if (own.length < FEWEST_TEXTS_OF_TERM_IF_FEW) return { proposals: [], notes: [] };
  const counted: Counted = {
    language,
    texts: own.length,
    words: own.reduce((sum, { analysis }) => sum + analysis.wordsIn[language], 0),
    terms: collect(own, language),
    known: knownTerms(brandbook, language),
    background: backgroundOf(language),
  };
  const candidates = candidatesOf(counted);
  const over = overUsed(counted, candidates);
  return {
    proposals: [...preferred(counted, over), ...protectable(counted, candidates), ...avoidable(counted)],
    notes: over
      .filter(({ key }) => counted.known.avoid.has(key))
      .map(({ text, places }) =>
        avoidedNote(
          text,
          places.map(({ sample }) => sample.id),
        ),
      ),
  };
}

/**
 * Terms that the texts use more, and less, than ordinary copy does. A name that both languages use is proposed once.
 */
export function termProposals(samples: readonly Sample[], brandbook: Brandbook | undefined): TermProposals {
  const found = LANGUAGES.map((language) => inLanguage(samples, language, brandbook));
  const proposals = found.flatMap((one) => one.proposals);
  const firstOf = new Map([...proposals].reverse().map((proposal) => [proposal.id, proposal]));
  return {
    proposals: proposals.filter((proposal) => firstOf.get(proposal.id) === proposal),
    notes: found.flatMap(({ notes }) => notes),
  };
}
