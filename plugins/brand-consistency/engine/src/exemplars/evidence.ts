import { MEASURES, type MeasureName } from '../consistency/measures';
import { isEmpty, type Examination } from '../examine';
import { hundredths } from '../score/allocate';
import { reasonAgainst } from '../voice/reason';
import { unknownRarity, weighTerms } from './compile';
import { profileOfText } from './profile';
import { farText, nearText } from './texts';
import type {
  CompiledExemplar,
  CompiledExemplars,
  ExemplarEvidence,
  ExemplarMatch,
  ExemplarReason,
  ExemplarSide,
  NoExemplarEvidence,
  TextProfile,
} from './types';

/** Words are a question of topic as much as of voice, and weigh less. */
const VOICE_SHARE = 0.75;
/** Two texts of one hand on different topics share about this much of their words. */
const FULL_OVERLAP = 0.35;
/** Far from both sides, small differences between the two mean little. */
const FAR = 0.2;
/** Words at which half of what was found is believed. */
const HALF_WORDS = 40;
/** Exemplars of a side at which half is believed. */
const HALF_EXEMPLARS = 1;
/** Where one side has no exemplars the usual text stands in for them, and that is half as good. */
const ONE_SIDED = 0.5;

const ALIKE = 0.6;
const TELLING = 0.5;
const APART = 1;
const MOST = 3;

const none = (reason: NoExemplarEvidence): ExemplarEvidence => ({
  margin: null,
  reason,
  nearestOn: null,
  nearestOff: null,
  because: [],
});

interface Difference {
  readonly measure: MeasureName;
  readonly text: number;
  readonly exemplar: number;
  /** In standard deviations, less what both intervals leave open. */
  readonly sure: number;
}

function differences(text: TextProfile, exemplar: TextProfile | null): Difference[] {
  return MEASURES.flatMap((measure, at): Difference[] => {
    const own = text.voice[at] ?? null;
    const theirs = exemplar === null ? { z: 0, uncertainty: 0 } : (exemplar.voice[at] ?? null);
    if (own === null || theirs === null) return [];
    const doubt = Math.sqrt(1 + own.uncertainty ** 2 + theirs.uncertainty ** 2);
    return [{ measure, text: own.z, exemplar: theirs.z, sure: (own.z - theirs.z) / doubt }];
  });
}

/** 0..1: 1 for the same voice; a text one standard deviation away on every measure is at 0.61. */
function voiceSimilarity(found: readonly Difference[]): number {
  if (found.length === 0) return 0;
  const square = found.reduce((sum, { sure }) => sum + sure * sure, 0) / found.length;
  return Math.exp(-square / 2);
}

const together = (voice: number, overlap: number): number =>
  VOICE_SHARE * voice + (1 - VOICE_SHARE) * Math.min(1, overlap / FULL_OVERLAP);

function matchOf(text: TextProfile, terms: ReadonlyMap<string, number>, exemplar: CompiledExemplar): ExemplarMatch {
  const found = differences(text, exemplar.profile);
  const shared = [...terms]
    .map(([key, weight]) => ({ key, weight: weight * (exemplar.terms.get(key) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const overlap = shared.reduce((sum, { weight }) => sum + weight, 0);
  const alike = found
    .filter(
      ({ text: own, exemplar: theirs }) => own * theirs > 0 && Math.min(Math.abs(own), Math.abs(theirs)) >= TELLING,
    )
    .filter(({ text: own, exemplar: theirs }) => Math.abs(own - theirs) <= ALIKE)
    .sort((a, b) => Math.abs(b.exemplar) - Math.abs(a.exemplar));
  const apart = found.filter(({ sure }) => Math.abs(sure) >= APART).sort((a, b) => Math.abs(b.sure) - Math.abs(a.sure));
  const wordings = shared.map(({ key }) => text.wordings.get(key) ?? key);
  return {
    path: exemplar.path,
    text: exemplar.text,
    similarity: together(voiceSimilarity(found), overlap),
    alike: alike.slice(0, MOST).map(({ measure }) => measure),
    apart: apart.slice(0, MOST).map(({ measure }) => measure),
    // A compound is told and not its parts.
    words: wordings
      .filter((own) => !wordings.some((other) => other !== own && ` ${other} `.includes(` ${own} `)))
      .slice(0, MOST),
  };
}

const nearest = (matches: readonly ExemplarMatch[]): ExemplarMatch | null =>
  [...matches].sort((a, b) => b.similarity - a.similarity || (a.text < b.text ? -1 : 1))[0] ?? null;

const believed = (amount: number, half: number): number => amount / (amount + half);

/**
 * Whether a text stands nearer to the on-brand exemplars or to the off-brand ones of its language: the nearest of each
 * side by voice and, less, by words; and in what. Where one side has none, the usual text of the language stands in for
 * it. Pure: the order of exemplars makes no difference. Null with a reason where there is nothing to compare with.
 */
export function exemplarEvidence(examination: Examination, compiled: CompiledExemplars): ExemplarEvidence {
  const { asset, analysis } = examination;
  if (Object.values(compiled.sets).every(({ exemplars }) => exemplars.length === 0)) return none('NO_EXEMPLAR');
  if (isEmpty(asset)) return none('FIELD_EMPTY');
  const reason = reasonAgainst(analysis);
  if (reason === 'FIELD_EMPTY' || reason === 'TOO_SHORT') return none(reason);
  const { language } = analysis;
  if (reason !== null || language === null) return none('UNSUPPORTED_LANGUAGE');
  const { exemplars, rarity } = compiled.sets[language];
  if (exemplars.length === 0) return none('NO_EXEMPLAR_IN_LANGUAGE');
  const profile = profileOfText(examination, language, compiled.scale, compiled.silent);
  const terms = weighTerms(profile.counts, rarity, unknownRarity(exemplars.length));
  const side = (wanted: ExemplarSide): CompiledExemplar[] => exemplars.filter((own) => own.side === wanted);
  const [on, off] = [side('on'), side('off')];
  const [nearestOn, nearestOff] = [on, off].map((own) => nearest(own.map((one) => matchOf(profile, terms, one))));
  const usual = together(voiceSimilarity(differences(profile, null)), 0);
  const [liked, disliked] = [nearestOn?.similarity ?? usual, nearestOff?.similarity ?? usual];
  const trust = [on, off].map(({ length }) => (length === 0 ? ONE_SIDED : believed(length, HALF_EXEMPLARS)));
  const shrinkage = Math.sqrt((trust[0] ?? 0) * (trust[1] ?? 0)) * believed(analysis.words, HALF_WORDS);
  const margin = hundredths((shrinkage * (liked - disliked)) / (liked + disliked + FAR));
  return {
    margin,
    nearestOn: nearestOn ?? null,
    nearestOff: nearestOff ?? null,
    because: reasonsOf(nearestOn ?? null, nearestOff ?? null),
  };
}

function reasonsOf(on: ExemplarMatch | null, off: ExemplarMatch | null): ExemplarReason[] {
  const sides = [
    { side: 'on' as const, match: on },
    { side: 'off' as const, match: off },
  ].flatMap(({ side, match }) => (match === null ? [] : [{ side, match }]));
  const [near, far] = sides.sort((a, b) => b.match.similarity - a.match.similarity);
  if (near === undefined) return [];
  const told = ({ side, match }: typeof near, text: typeof nearText): ExemplarReason => ({
    side,
    path: match.path,
    message: text(side, match),
  });
  return [told(near, nearText), ...(far === undefined ? [] : [told(far, farText)])];
}
