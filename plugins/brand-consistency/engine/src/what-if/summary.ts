import { hundredths } from '../score/allocate';
import type { Band } from '../score/types';
import type { AssetChange, BandMove, BookChange, Cause, PathEffect, TouchedAsset, WhatIfSummary } from './types';

const ORDER: readonly (Band | null)[] = ['good', 'warning', 'off', null];
const MOST_WORST = 3;

/** Whether an asset falls to a lower band; one without a score falls nowhere. */
export const isBandDrop = ({ before, after }: AssetChange): boolean =>
  before.band !== null && after.band !== null && ORDER.indexOf(after.band) > ORDER.indexOf(before.band);

const isWorse = (a: TouchedAsset, b: TouchedAsset): number => a.points - b.points || (a.id < b.id ? -1 : 1);

/** A mean of points, summed in whole hundredths so that no order of assets shows. */
class Mean {
  private cents = 0;
  private count = 0;

  add(points: number): void {
    this.cents += Math.round(points * 100);
    this.count++;
  }

  get value(): number | null {
    return this.count === 0 ? null : hundredths(this.cents / this.count / 100);
  }
}

class Effect {
  private assets = 0;
  private readonly mean = new Mean();
  private worst: TouchedAsset[] = [];

  constructor(private readonly path: string | null) {}

  add(id: string, { points }: Cause): void {
    this.assets++;
    if (points === null) return;
    this.mean.add(points);
    if (points < 0) this.worst = [...this.worst, { id, points }].sort(isWorse).slice(0, MOST_WORST);
  }

  get told(): PathEffect {
    return { path: this.path, assets: this.assets, mean: this.mean.value, worst: this.worst };
  }
}

/** Sums up any number of assets in the same memory; their order never matters. */
export class Summary {
  private assets = 0;
  private changed = 0;
  private drops = 0;
  private readonly mean = new Mean();
  private readonly moves = new Map<string, number>();
  private readonly alone: ReadonlyMap<string, Effect>;
  private readonly together = new Effect(null);

  constructor(changes: readonly BookChange[]) {
    this.alone = new Map(changes.map(({ path }) => [path, new Effect(path)]));
  }

  add(asset: AssetChange): void {
    const { id, before, after, change, causes } = asset;
    this.assets++;
    if (before.score !== after.score || before.band !== after.band) this.changed++;
    if (isBandDrop(asset)) this.drops++;
    if (change !== null) this.mean.add(change);
    const move = `${before.band} ${after.band}`;
    this.moves.set(move, (this.moves.get(move) ?? 0) + 1);
    for (const cause of causes) {
      const effect = cause.kind === 'together' ? this.together : this.alone.get(cause.paths[0] ?? '');
      effect?.add(id, cause);
    }
  }

  told(): WhatIfSummary {
    const together = this.together.told;
    return {
      assets: this.assets,
      changed: this.changed,
      mean: this.mean.value,
      bands: ORDER.flatMap((from) =>
        ORDER.flatMap((to): BandMove[] => {
          const assets = this.moves.get(`${from} ${to}`) ?? 0;
          return assets === 0 ? [] : [{ from, to, assets }];
        }),
      ),
      bandDrops: this.drops,
      paths: [...[...this.alone.values()].map(({ told }) => told), ...(together.assets === 0 ? [] : [together])],
    };
  }
}
