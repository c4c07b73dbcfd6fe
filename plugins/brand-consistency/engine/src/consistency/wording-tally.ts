import type { CompiledBrandbook } from '../brandbook/compile';
import { baseLetters } from '../positioning/fact-counts';
import { hundredths } from '../score/allocate';
import { distance } from '../text/distance';
import { phraseKeys } from '../text/fold';
import { BoundedMap } from './bounded-map';
import { contradictionMessage } from './contradiction-texts';
import { StatedTally } from './stated-values';
import type { Contradiction } from './types';
import type { Wording } from './wordings';

const MOST_WORDINGS = 20_000;
/** Names recur much more than values do. */
const MOST_PLACES = 4;
/** A spelling that so many assets share is the usual one; another is a slip only where it is this much rarer. */
const FEWEST_ASSETS = 3;
const RARER = 3;
/** A different word is a slip only where hardly anyone writes it: otherwise it is another name. */
const MOST_SLIPS = 3;
/** A line with more variants than this is a form that people fill in rather than a slogan. */
const MOST_VARIANTS = 3;
/** In a name of two words, a word of this length may differ by one letter. */
const LONG_WORD = 5;
const OF_MARKS = 0.9;
const OF_LETTERS = 0.7;
const OF_SLOGANS = 0.75;
const BY_BRANDBOOK = 0.95;

type Kind = Wording['kind'];

interface Usual {
  readonly kind: Kind;
  readonly canonical: string;
  readonly fact: string;
  readonly truth: string | null;
  readonly tally: StatedTally | null;
}

const wordsOf = (canonical: string): string[] => canonical.split(' ');
const isPlain = (text: string): boolean => baseLetters(text) === text;

/** Words at which two wordings of the same number of words differ. */
const differing = (a: readonly string[], b: readonly string[]): number[] =>
  a.flatMap((word, at) => (word === b[at] ? [] : [at]));

/** How sure it is that `slip` is `usual` misspelt, 0 where it is something else. */
export function slipOf(kind: Kind, usual: string, slip: string): number {
  const [a, b] = [wordsOf(usual), wordsOf(slip)];
  if (a.length !== b.length || usual === slip) return 0;
  const at = differing(a, b);
  if (kind === 'slogan') return at.length === 1 ? OF_SLOGANS : 0;
  // A text that drops all marks, as English copy does, spells nothing wrong.
  if (baseLetters(usual) === baseLetters(slip)) return isPlain(slip) || isPlain(usual) ? 0 : OF_MARKS;
  const [place = 0] = at;
  if (at.length !== 1) return 0;
  const [one, other] = [baseLetters(a[place] ?? ''), baseLetters(b[place] ?? '')];
  const long = a.length > 2 || Math.min(one.length, other.length) >= LONG_WORD;
  return long && distance(one, other) === 1 ? OF_LETTERS : 0;
}

/** The wording with one word left open, for each word: wordings that differ in one word share one of these. */
const openForms = (kind: Kind, canonical: string): string[] => {
  const words = wordsOf(canonical).map(baseLetters);
  return words.map((_, at) => `${kind} ${words.map((word, index) => (index === at ? '*' : word)).join(' ')}`);
};

/** Names and slogans over a portfolio, in bounded memory. */
export class WordingTally {
  private readonly wordings = new BoundedMap<StatedTally>(MOST_WORDINGS, () => new StatedTally(MOST_PLACES));
  private readonly truths: readonly { readonly fact: string; readonly canonical: string; readonly text: string }[];

  constructor(book: CompiledBrandbook) {
    this.truths = book.facts.wordings.map(({ fact, text }) => ({ fact, text, canonical: phraseKeys(text).join(' ') }));
  }

  add(id: string, wordings: readonly Wording[]): void {
    for (const wording of wordings) this.wordings.at(`${wording.kind} ${wording.canonical}`)?.add(id, [wording]);
  }

  contradictions(): Contradiction[] {
    const all = this.wordings.sorted().map(([key, tally]) => {
      const kind: Kind = key.startsWith('name ') ? 'name' : 'slogan';
      return { kind, canonical: key.slice(kind.length + 1), tally };
    });
    const usual = this.usual(all);
    const byForm = new Map<string, Usual[]>();
    for (const one of usual)
      for (const form of openForms(one.kind, one.canonical)) byForm.set(form, [...(byForm.get(form) ?? []), one]);
    const slips = new Map<Usual, { canonical: string; tally: StatedTally; sure: number }[]>();
    for (const { kind, canonical, tally } of all) {
      const near = new Set(openForms(kind, canonical).flatMap((form) => byForm.get(form) ?? []));
      for (const one of near) {
        const sure = slipOf(kind, one.canonical, canonical);
        if (sure > 0 && rareBeside(one, tally, sure))
          slips.set(one, [...(slips.get(one) ?? []), { canonical, tally, sure }]);
      }
    }
    return [...slips]
      .filter(([{ kind, truth }, found]) => truth !== null || kind === 'name' || found.length <= MOST_VARIANTS)
      .map(([one, found]) => told(one, found));
  }

  private usual(all: readonly { kind: Kind; canonical: string; tally: StatedTally }[]): Usual[] {
    const told = this.truths.flatMap(({ fact, canonical, text }) =>
      (['name', 'slogan'] as const).map((kind): Usual => {
        const tally = all.find((one) => one.kind === kind && one.canonical === canonical)?.tally ?? null;
        return { kind, canonical, fact, truth: text, tally };
      }),
    );
    const known = new Set(told.map(({ canonical }) => canonical));
    const often = all
      .filter(({ canonical, tally }) => tally.assets >= FEWEST_ASSETS && !known.has(canonical))
      .map(({ kind, canonical, tally }): Usual => {
        const fact = `${kind}: ${tally.places[0]?.value ?? canonical}`;
        return { kind, canonical, fact, truth: null, tally };
      });
    return [...told, ...often];
  }
}

function rareBeside({ truth, tally }: Usual, slip: StatedTally, sure: number): boolean {
  if (truth !== null) return true;
  return slip.assets * RARER <= (tally?.assets ?? 0) && (sure === OF_MARKS || slip.assets <= MOST_SLIPS);
}

function told(
  { fact, truth, tally, canonical }: Usual,
  slips: readonly { canonical: string; tally: StatedTally; sure: number }[],
): Contradiction {
  const right = truth ?? tally?.places[0]?.value ?? canonical;
  const others = slips.map((slip) => ({
    value: slip.tally.places[0]?.value ?? slip.canonical,
    canonical: slip.canonical,
    assets: slip.tally.assets,
    agrees: false,
  }));
  const assets = { right: tally?.assets ?? 0, others: others.reduce((sum, one) => sum + one.assets, 0) };
  const verdict = truth === null ? 'majority' : 'brandbook';
  return {
    fact,
    truth,
    verdict,
    confidence: truth === null ? hundredths(Math.min(...slips.map(({ sure }) => sure))) : BY_BRANDBOOK,
    counts: [...(tally === null ? [] : [{ value: right, canonical, assets: tally.assets, agrees: true }]), ...others],
    message: contradictionMessage(
      verdict,
      right,
      others.map(({ value }) => value),
      assets,
    ),
    values: [
      ...(tally?.places ?? []).map((place) => ({ ...place, agrees: true })),
      ...slips.flatMap((slip) => slip.tally.places.map((place) => ({ ...place, agrees: false }))),
    ].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start)),
  };
}
