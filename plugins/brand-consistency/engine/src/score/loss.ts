import type { Localised } from '../language';
import type { Evidence, Reason } from '../voice/types';
import type { Contribution } from './types';
import { combine } from './allocate';

/** One thing that costs a dimension something: `loss` is 0..100 of that dimension, were it alone. */
export interface LossItem {
  readonly source: Contribution['source'];
  readonly label: Localised;
  readonly loss: number;
  readonly evidence: readonly Evidence[];
}

/** What a dimension lost and to what, or the reason why it was not assessed. */
export type DimensionLoss =
  | { readonly assessed: true; readonly loss: number; readonly items: readonly LossItem[] }
  | { readonly assessed: false; readonly reason: Reason };

export const notAssessed = (reason: Reason): DimensionLoss => ({ assessed: false, reason });

export const assessedBy = (items: readonly LossItem[]): DimensionLoss => ({
  assessed: true,
  loss: combine(items.map(({ loss }) => loss)),
  items: items.filter(({ loss }) => loss > 0),
});
