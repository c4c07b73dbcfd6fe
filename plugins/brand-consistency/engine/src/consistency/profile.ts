import type { CompiledBrandbook } from '../brandbook/compile';
import { addressUses } from '../checks/address/uses';
import type { Examination } from '../examine';
import type { Language } from '../language';
import { TONE_AXES, type Evidence, type Measure } from '../voice/types';
import { assetFacts, type AssetFact } from './asset-facts';
import { MEASURES, measureOf, type MeasureName } from './measures';
import { rivalsIn, type RivalTerm } from './rivals';
import { saidIn, type Said } from './said';
import { longestSentence, sentenceFinder, type SentenceFinder } from './sentence-finder';
import { wordingsIn, type Wording } from './wordings';

/** Sentences that push a measure up and down, strongest first, at most two each. */
export interface Pushing {
  readonly up: readonly Evidence[];
  readonly down: readonly Evidence[];
}

/** What is known of an asset beside its text: where the brand meets people with it, when, and what it belongs to. */
export interface AssetPlace {
  readonly brand?: string | undefined;
  readonly channel?: string | undefined;
  readonly department?: string | undefined;
  readonly stage?: string | undefined;
  /** What the asset shares with its translation: an entry, a page, a file. */
  readonly pair?: string | undefined;
  /** The day it was written, as 2026-03-01; what follows the day is ignored. */
  readonly date?: string | undefined;
}

type Vector = Readonly<Record<MeasureName, number>>;

/** The numbers of a voice. */
export interface VoiceVector {
  readonly language: Language | null;
  /** Measured values, with the touchpoint's planned flex taken off; null where the voice cannot be measured. */
  readonly vector: Vector | null;
  /** Half widths of the measures' intervals. */
  readonly uncertainty: Vector | null;
}

/** What stood where an asset stands now. */
export interface PreviousText extends VoiceVector {
  readonly facts: AssetProfile['facts'];
  readonly said: Said;
}

/** What consistency needs to know of one asset: small, plain, storable as JSON. */
export interface AssetProfile extends VoiceVector, AssetPlace {
  readonly id: string;
  readonly touchpoint: string | null;
  readonly words: number;
  readonly pushing: Readonly<Partial<Record<MeasureName, Pushing>>>;
  readonly address: readonly {
    readonly language: Language;
    readonly role: 'self' | 'reader';
    readonly form: string;
    readonly planned: boolean;
    readonly count: number;
  }[];
  readonly facts: readonly AssetFact[];
  /** Names and lines like slogans; absent in older profiles. */
  readonly wordings?: readonly Wording[];
  readonly terms: readonly (RivalTerm & { readonly count: number })[];
  /** Figures, statements and required content, for comparison with its translation; absent in older profiles. */
  readonly said?: Said;
  /** The text that this one replaced, where it is known. */
  readonly before?: PreviousText;
}

function pushingOf(sentenceAround: SentenceFinder, silent: readonly Evidence[], measure: Measure): Pushing {
  const sentences = (direction: number): readonly Evidence[] => {
    const found = new Map<number, Evidence>();
    const ranked = measure.contributions
      .filter(({ amount }) => Math.sign(amount) === direction)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    for (const evidence of ranked.flatMap((contribution) => contribution.evidence)) {
      if (found.size === 2) break;
      const sentence = sentenceAround(evidence);
      found.set(sentence.start, sentence);
    }
    return found.size === 0 ? silent : [...found.values()];
  };
  return { up: sentences(1), down: sentences(-1) };
}

/** The voice under its brandbook. Planned flex is no inconsistency: it is taken off the vector. */
function vectorOf({ asset, analysis, voice }: Examination, book: CompiledBrandbook): VoiceVector {
  const { plan } = book.planFor(asset.touchpoint ?? null);
  const { plan: base } = book.planFor(null);
  const flex = (name: MeasureName): number => {
    const axis = TONE_AXES.find((known) => name === `tone.${known}`);
    const [here, usual] = axis ? [plan.tone[axis]?.target, base.tone[axis]?.target] : [undefined, undefined];
    return here !== undefined && usual !== undefined ? here - usual : 0;
  };
  const measures = MEASURES.map((name) => ({ name, measure: measureOf(voice, name) }));
  const measured = measures.every(({ measure }) => measure.value !== null);
  const numbers = (value: (name: MeasureName, measure: Measure) => number): Vector =>
    Object.fromEntries(measures.map(({ name, measure }) => [name, value(name, measure)])) as Record<
      MeasureName,
      number
    >;
  return {
    language: analysis.language,
    vector: measured ? numbers((name, { value }) => (value ?? 0) - flex(name)) : null,
    uncertainty: measured ? numbers((_, { low, high }) => (high - low) / 2) : null,
  };
}

/** What stood there before, as the text that replaced it is compared with it. */
const previousOf = (examination: Examination, book: CompiledBrandbook): PreviousText => ({
  ...vectorOf(examination, book),
  facts: assetFacts(examination.analysis, book, sentenceFinder(examination.analysis)),
  said: saidIn(examination.analysis, book, examination.asset.touchpoint ?? null),
});

/**
 * The profile of an asset under its brandbook.
 * @param place where and when the brand meets people with it; the stage is the examined asset's own unless named here
 * @param before the text that it replaced, examined for the same touchpoint
 */
export function profileOf(
  id: string,
  examination: Examination,
  book: CompiledBrandbook,
  place: AssetPlace = {},
  before?: Examination,
): AssetProfile {
  const { asset, analysis, voice } = examination;
  const touchpoint = asset.touchpoint ?? null;
  const { plan } = book.planFor(touchpoint);
  const sentenceAround = sentenceFinder(analysis);
  const silent = longestSentence(analysis);
  const stage = place.stage ?? asset.stage;
  const known = Object.entries({ ...place, stage }).filter(([, value]) => value !== undefined);
  return {
    id,
    ...Object.fromEntries(known),
    ...vectorOf(examination, book),
    touchpoint,
    words: analysis.words,
    pushing: Object.fromEntries(
      MEASURES.map((name) => [name, pushingOf(sentenceAround, silent, measureOf(voice, name))]),
    ),
    address: addressUses(analysis, plan.address),
    facts: assetFacts(analysis, book, sentenceAround),
    wordings: wordingsIn(analysis, book.facts.brandKeys),
    terms: rivalsIn(analysis, book.rivals),
    said: saidIn(analysis, book, touchpoint),
    ...(before === undefined ? {} : { before: previousOf(before, book) }),
  };
}
