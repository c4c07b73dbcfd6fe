import {
  assess,
  assessCompatibility,
  examine,
  profileOf,
  type AssetProfile,
  type AssetText,
  type CompatibilityReport,
  type CompiledBrandbook,
  type Scorecard,
} from '../../../engine/src';

export interface Scored {
  readonly scorecard: Scorecard;
  /** Null where the brand has no parent. */
  readonly compatibility: CompatibilityReport | null;
  readonly profile: AssetProfile;
}

export interface ScoringService {
  /** Reads the asset once and judges it by its brand and its parent's. `id` names the asset in consistency reports. */
  score(id: string, asset: AssetText, book: CompiledBrandbook, parent: CompiledBrandbook | null): Scored;
}

/** The engine behind one door, so that everything the server stores or answers is judged in the same way. */
export const scoringService = (): ScoringService => ({
  score(id, asset, book, parent) {
    const examination = examine(asset);
    return {
      scorecard: assess(examination, book),
      compatibility: parent === null ? null : assessCompatibility(examination, parent),
      profile: profileOf(id, examination, book),
    };
  },
});
