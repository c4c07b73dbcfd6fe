import type { CompiledBrandbook } from '../brandbook/compile';
import type { AssetFact } from './asset-facts';
import { FactTally } from './fact-tally';
import type { Contradiction } from './types';
import { WordingTally } from './wording-tally';
import type { Wording } from './wordings';

/** What an asset states: its facts, and its names and slogans. */
export interface Statements {
  readonly id: string;
  readonly facts: readonly AssetFact[];
  /** Absent in older profiles. */
  readonly wordings?: readonly Wording[];
}

/** Facts, names and slogans over a portfolio: takes assets in any order, in bounded memory. */
export class ContradictionTally {
  private readonly facts: FactTally;
  private readonly wordings: WordingTally;

  constructor(book: CompiledBrandbook) {
    this.facts = new FactTally(book);
    this.wordings = new WordingTally(book);
  }

  /** Each asset once. */
  add({ id, facts, wordings }: Statements): void {
    this.facts.add(id, facts);
    this.wordings.add(id, wordings ?? []);
  }

  /**
   * Facts that assets state differently from each other, or from the brandbook. The brandbook decides where it has the
   * fact, else most of the assets; a tie is told as one. Sorted by fact; the order of the assets changes nothing.
   */
  contradictions(): Contradiction[] {
    const all = [...this.facts.contradictions(), ...this.wordings.contradictions()];
    return all.sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0));
  }
}

/** The contradictions of assets at hand. */
export function contradictionsOf(assets: readonly Statements[], book: CompiledBrandbook): Contradiction[] {
  const tally = new ContradictionTally(book);
  for (const asset of assets) tally.add(asset);
  return tally.contradictions();
}
