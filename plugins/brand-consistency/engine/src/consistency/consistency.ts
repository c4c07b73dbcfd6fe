import type { CompiledBrandbook } from '../brandbook/compile';
import { combine, hundredths, saturate } from '../score/allocate';
import { contradictionsOf } from './contradictions';
import { dispersionOf } from './dispersion';
import type { AssetProfile } from './profile';
import type { AssetConsistency, ConsistencyReport } from './types';
import { addressOf, rivalriesOf } from './usage';

/** Root-mean-square distance that normal variety has, and how much more loses 63 %. */
const USUAL_DISTANCE = 1;
const DISTANCE_SCALE = 1.2;
/** Contradictions at which 63 % is lost. */
const CONTRADICTIONS_SCALE = 5;
/** What a contradicted fact, or address outside the plan, takes from the asset that says it. */
const OWN_CONTRADICTION = 25;
const OWN_ADDRESS = 20;

function dispersionLoss(assets: readonly AssetConsistency[]): number {
  const distances = assets.flatMap(({ distance }) => (distance === null ? [] : [distance]));
  const rms = Math.sqrt(distances.reduce((sum, distance) => sum + distance * distance, 0) / distances.length);
  return saturate(rms - USUAL_DISTANCE, DISTANCE_SCALE);
}

/**
 * Do a brand's assets agree with each other? Dispersion of voice, contradicted facts, rival terms and address
 * outside the plan; the order of the assets does not matter. One pass and one profile a text: memory grows by the
 * profiles only.
 */
export function consistencyOf(profiles: readonly AssetProfile[], book: CompiledBrandbook): ConsistencyReport {
  const contradictions = contradictionsOf(profiles, book);
  const terms = rivalriesOf(profiles);
  const address = addressOf(profiles);
  const truths = new Map(book.facts.subjects.map(({ id, truth }) => [id, truth]));
  const wrongFact = new Set(
    contradictions.flatMap(({ fact, truth, values }) =>
      truth === null ? [] : values.filter(({ canonical }) => canonical !== truths.get(fact)).map(({ id }) => id),
    ),
  );
  const offPlan = new Set(address.filter(({ planned }) => !planned).flatMap(({ ids }) => ids));
  const assets = dispersionOf(profiles).map((asset) =>
    asset.score === null
      ? asset
      : {
          ...asset,
          score: hundredths(
            Math.max(
              0,
              asset.score -
                (wrongFact.has(asset.id) ? OWN_CONTRADICTION : 0) -
                (offPlan.has(asset.id) ? OWN_ADDRESS : 0),
            ),
          ),
        },
  );
  const measured = assets.filter(({ score }) => score !== null);
  if (measured.length < 2) return { score: null, assets, contradictions, terms, address };
  const uses = address.reduce((sum, { count }) => sum + count, 0);
  const strayUses = address.filter(({ planned }) => !planned).reduce((sum, { count }) => sum + count, 0);
  const words = terms.flatMap(({ preferred, rivals }) =>
    rivals.map(({ term, count }) => ({ count, rival: term !== preferred })),
  );
  const rivalShare =
    words.length === 0
      ? 0
      : words.filter(({ rival }) => rival).reduce((sum, { count }) => sum + count, 0) /
        words.reduce((sum, { count }) => sum + count, 0);
  const losses = [
    dispersionLoss(assets),
    saturate(contradictions.length, CONTRADICTIONS_SCALE),
    uses === 0 ? 0 : saturate(strayUses / uses, 0.3),
    saturate(rivalShare, 1) * 0.5,
  ];
  return { score: hundredths(100 - combine(losses)), assets, contradictions, terms, address };
}
