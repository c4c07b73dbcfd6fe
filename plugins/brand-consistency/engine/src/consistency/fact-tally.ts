import type { CompiledBrandbook } from '../brandbook/compile';
import { agree } from '../positioning/fact-agreement';
import type { ValueKind } from '../positioning/fact-values';
import { hundredths } from '../score/allocate';
import type { AssetFact } from './asset-facts';
import { BoundedMap } from './bounded-map';
import { contradictionMessage } from './contradiction-texts';
import { StatedTally } from './stated-values';
import type { Contradiction, ContradictionVerdict } from './types';

/** Facts that are kept, and values of each: more than any brand states, and a bound for texts that are no copy. */
const MOST_FACTS = 20_000;
const MOST_VALUES = 200;
/** How sure the reading of a value is: its subject named, or implied by what stands around it. */
const NAMED = 0.95;
const IMPLIED = 0.75;
/** Two assets that disagree may both be right of different things; the more say it, the less likely. */
const OF_A_TIE = 0.6;

interface FactEntry {
  kind: ValueKind | null;
  implied: boolean;
  readonly values: BoundedMap<StatedTally>;
  /** Values that one sentence states side by side ("1900 1234 – 028 3822 1500"): both hold. */
  beside: Set<string> | null;
}

interface Counted {
  readonly canonical: string;
  readonly tally: StatedTally;
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const sameSentence = (a: AssetFact, b: AssetFact): boolean => a.path === b.path && a.text === b.text;

function withinTolerance({ kind, beside }: FactEntry, a: string, b: string): boolean {
  return a === b || beside?.has(pair(a, b)) === true || (kind !== null && agree(kind, a, b));
}

/** Facts over a portfolio, in bounded memory: counts of every value and a few of its places. */
export class FactTally {
  private readonly facts = new BoundedMap<FactEntry>(MOST_FACTS, () => ({
    kind: null,
    implied: false,
    values: new BoundedMap(MOST_VALUES, () => new StatedTally()),
    beside: null,
  }));
  private readonly truths: ReadonlyMap<string, { readonly canonical: string; readonly text: string }>;

  constructor(book: CompiledBrandbook) {
    this.truths = new Map(
      book.facts.subjects.flatMap(({ id, truth, truthText }) =>
        truth === null || truthText === null ? [] : [[id, { canonical: truth, text: truthText }] as const],
      ),
    );
  }

  /** One asset's facts. Each asset once. */
  add(id: string, stated: readonly AssetFact[]): void {
    const byValue = new Map<string, AssetFact[]>();
    for (const one of stated) {
      const key = `${one.fact}\n${one.canonical}`;
      byValue.set(key, [...(byValue.get(key) ?? []), one]);
    }
    for (const places of byValue.values()) {
      const [first] = places;
      if (first === undefined) continue;
      const entry = this.facts.at(first.fact);
      if (entry === null) continue;
      entry.kind = first.kind;
      entry.implied ||= places.some(({ named }) => !named);
      entry.values.at(first.canonical)?.add(id, places);
      for (const other of stated) {
        if (other.kind !== 'phone' || other.fact !== first.fact || other.canonical === first.canonical) continue;
        if (sameSentence(first, other)) (entry.beside ??= new Set()).add(pair(first.canonical, other.canonical));
      }
    }
  }

  contradictions(): Contradiction[] {
    return this.facts.sorted().flatMap(([fact, entry]) => this.contradiction(fact, entry) ?? []);
  }

  private contradiction(fact: string, entry: FactEntry): Contradiction | null {
    const truth = this.truths.get(fact);
    const all = entry.values.sorted().map(([canonical, tally]): Counted => ({ canonical, tally }));
    if (all.length + (truth === undefined ? 0 : 1) < 2) return null;
    // A range speaks for the values in it, and they not for the range: "10–15 minutes" must not win over both.
    const speaksFor = (one: string, other: string): boolean =>
      one === other || (withinTolerance(entry, one, other) && one.includes('–') && !other.includes('–'));
    const support = new Map(
      all.map(({ canonical }) => [
        canonical,
        all.reduce((sum, other) => sum + (speaksFor(other.canonical, canonical) ? other.tally.assets : 0), 0),
      ]),
    );
    const ranked = [...all].sort(
      (a, b) =>
        (support.get(b.canonical) ?? 0) - (support.get(a.canonical) ?? 0) ||
        b.tally.assets - a.tally.assets ||
        (a.canonical < b.canonical ? -1 : 1),
    );
    const [first] = ranked;
    if (first === undefined) return null;
    const right = truth?.canonical ?? first.canonical;
    const rivals = ranked.filter(({ canonical }) => !withinTolerance(entry, right, canonical));
    if (rivals.length === 0) return null;
    const most = Math.max(...rivals.map(({ canonical }) => support.get(canonical) ?? 0));
    const leads = (support.get(first.canonical) ?? 0) > most;
    const verdict: ContradictionVerdict = truth !== undefined ? 'brandbook' : leads ? 'majority' : 'tie';
    return this.told(fact, verdict, right, ranked, rivals, entry.implied);
  }

  private told(
    fact: string,
    verdict: ContradictionVerdict,
    right: string,
    ranked: readonly Counted[],
    rivals: readonly Counted[],
    implied: boolean,
  ): Contradiction {
    const wrong = new Set(rivals.map(({ canonical }) => canonical));
    const agrees = (canonical: string): boolean | null => (verdict === 'tie' ? null : !wrong.has(canonical));
    const counts = [...ranked]
      .sort((a, b) => b.tally.assets - a.tally.assets || (a.canonical < b.canonical ? -1 : 1))
      .map(({ canonical, tally }) => ({
        value: tally.places[0]?.value ?? canonical,
        canonical,
        assets: tally.assets,
        agrees: agrees(canonical),
      }));
    const sum = (list: readonly { readonly assets: number }[]): number =>
      list.reduce((all, { assets }) => all + assets, 0);
    const others = counts.filter(({ canonical }) => wrong.has(canonical));
    const holding = counts.filter(({ canonical }) => !wrong.has(canonical));
    const truth = this.truths.get(fact)?.text ?? null;
    const shown = truth ?? counts.find(({ canonical }) => canonical === right)?.value ?? right;
    const share = sum(holding) / (sum(holding) + sum(others));
    const sure = { brandbook: 1, majority: Math.max(OF_A_TIE, share), tie: OF_A_TIE }[verdict];
    return {
      fact,
      truth,
      verdict,
      confidence: hundredths((implied ? IMPLIED : NAMED) * sure),
      counts,
      message: contradictionMessage(
        verdict,
        shown,
        others.map(({ value }) => value),
        { right: sum(holding), others: sum(others) },
      ),
      values: ranked
        .flatMap(({ canonical, tally }) => tally.places.map((place) => ({ ...place, agrees: agrees(canonical) })))
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start)),
    };
  }
}
