import type { Tier } from '../brandbook/schema';
import { TIER_POSITION } from '../score/settings';

const ORDER = (Object.keys(TIER_POSITION) as Tier[]).sort((a, b) => TIER_POSITION[a] - TIER_POSITION[b]);

/** 0 (budget) .. 3 (luxury); null for what is no tier. */
export function tierStep(tier: unknown): number | null {
  const step = (ORDER as readonly unknown[]).indexOf(tier);
  return step < 0 ? null : step;
}
