import { hundredths, saturate } from '../score/allocate';

/** Root-mean-square distance, in usual spreads, that normal variety has, and how much more loses 63 %. */
const USUAL_DISTANCE = 1;
const DISTANCE_SCALE = 1.2;

/** What a dispersion takes, 0..100. @param distance root mean square of the assets' distances in usual spreads */
export const dispersionLoss = (distance: number): number => saturate(distance - USUAL_DISTANCE, DISTANCE_SCALE);

/** 0..100: how well assets agree whose distances from their centre, in usual spreads, are these. */
export function dispersionScore(distances: Float64Array): number {
  let squares = 0;
  for (const distance of distances) squares += distance * distance;
  return hundredths(100 - dispersionLoss(Math.sqrt(squares / distances.length)));
}
