import {
  assess,
  assessCompatibility,
  examine,
  profileOf,
  type AssetProfile,
  type AssetText,
  type CompatibilityReport,
  type Scorecard,
} from '../../../engine/src';
import type { BrandbookPair } from './brandbooks';

export interface Scored {
  readonly scorecard: Scorecard;
  /** Null where the brand has no parent. */
  readonly compatibility: CompatibilityReport | null;
  readonly profile: AssetProfile;
}

export interface ScoringService {
  /**
   * Reads the asset once and judges it by its brand and its parent's, as of a day. `id` names the asset in consistency
   * reports.
   */
  score(id: string, asset: AssetText, pair: BrandbookPair, asOf: string): Scored;
}

/** The engine behind one door, so that everything the server stores or answers is judged in the same way. */
export const scoringService = (): ScoringService => ({
  score(id, asset, { book, parent }, asOf) {
    const examination = examine(asset);
    return {
      scorecard: assess(examination, book, { asOf }),
      compatibility: parent === null ? null : assessCompatibility(examination, parent, { asOf }),
      profile: profileOf(id, examination, book),
    };
  },
});
