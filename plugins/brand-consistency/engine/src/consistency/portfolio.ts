import type { CompiledBrandbook } from '../brandbook/compile';
import { LANGUAGES } from '../language';
import { combine, hundredths, saturate } from '../score/allocate';
import { AddressMixTally } from './address-mix';
import { centresOf } from './centres';
import { ChangeTally } from './changes';
import { ProfileGatherer } from './compact-profiles';
import { ContradictionTally } from './contradictions';
import { dispersionOf } from './dispersion';
import { driftOf } from './drift';
import { groupsOf } from './groups';
import { KeptSentences } from './kept-sentences';
import { usualSpreads } from './measures';
import { PairTally } from './parity';
import type { AssetProfile } from './profile';
import { dispersionLoss } from './score';
import type { AddressMix, AddressUse, AssetConsistency, ConsistencyReport, Contradiction, TermRivalry } from './types';
import { AddressTally, TermTally } from './usage';

/** Contradictions at which 63 % is lost. */
const CONTRADICTIONS_SCALE = 5;
/** Share of uses outside the plan, or of assets in the minority, at which 63 % is lost. */
const ADDRESS_SCALE = 0.3;
/** What nobody planned costs half of what breaks a plan. */
const UNPLANNED_WEIGHT = 0.5;
const TERMS_WEIGHT = 0.5;
const PARITY_WEIGHT = 0.5;
/** What a contradicted fact, or address outside the plan, takes from the asset that says it. */
const OWN_CONTRADICTION = 25;
const OWN_ADDRESS = 20;

export interface ConsistencyOptions {
  /** Last day of the period that drift is measured from, as 2026-06-30; default: the earlier half of the dated texts. */
  readonly baseline?: string | undefined;
}

/** A portfolio in the making: takes profiles in any order and keeps of each only what the report needs. */
export interface Portfolio {
  add(profile: AssetProfile): void;
  /** May be asked for more than once; the same for the same assets, in whatever order they came. */
  report(options?: ConsistencyOptions): ConsistencyReport;
}

function addressLoss(address: readonly AddressUse[]): number {
  const uses = address.reduce((sum, { count }) => sum + count, 0);
  const stray = address.filter(({ planned }) => !planned).reduce((sum, { count }) => sum + count, 0);
  return uses === 0 ? 0 : saturate(stray / uses, ADDRESS_SCALE);
}

const mixLoss = (mixes: readonly AddressMix[]): number =>
  UNPLANNED_WEIGHT * saturate(Math.max(0, ...mixes.map(({ minority }) => minority)), ADDRESS_SCALE);

function termsLoss(terms: readonly TermRivalry[]): number {
  const words = terms.flatMap(({ preferred, rivals }) =>
    rivals.map(({ term, count }) => ({ count, rival: term !== preferred })),
  );
  if (words.length === 0) return 0;
  const rivals = words.filter(({ rival }) => rival).reduce((sum, { count }) => sum + count, 0);
  return TERMS_WEIGHT * saturate(rivals / words.reduce((sum, { count }) => sum + count, 0), 1);
}

/** The assets that state a fact otherwise than the brandbook, or than most of the others. */
const statedWrongly = (contradictions: readonly Contradiction[]): ReadonlySet<string> =>
  new Set(contradictions.flatMap(({ values }) => values.filter(({ agrees }) => agrees === false).map(({ id }) => id)));

/** An empty portfolio of the brand. */
export function openPortfolio(book: CompiledBrandbook): Portfolio {
  const gatherer = new ProfileGatherer();
  const sentences = new KeptSentences();
  const terms = new TermTally();
  const address = new AddressTally();
  const mix = new AddressMixTally(book);
  const pairs = new PairTally(book);
  const changes = new ChangeTally(book);
  const stated = new ContradictionTally(book);
  const parts = [gatherer, sentences, terms, address, mix, pairs, changes, stated];
  const usual = usualSpreads(book.brandbook);
  return {
    add(profile) {
      for (const part of parts) part.add(profile);
    },
    report({ baseline } = {}) {
      const profiles = gatherer.gathered();
      const centres = centresOf(profiles, usual);
      const dispersion = dispersionOf(profiles, centres, usual, sentences.lookup());
      const contradictions = stated.contradictions();
      const wrong = statedWrongly(contradictions);
      const assets = dispersion.assets.map((asset, at): AssetConsistency => {
        if (asset.score === null) return asset;
        const taken = (wrong.has(asset.id) ? OWN_CONTRADICTION : 0) + (profiles.offPlan[at] === 1 ? OWN_ADDRESS : 0);
        return { ...asset, score: hundredths(Math.max(0, asset.score - taken)) };
      });
      const { parity, loss: parityLoss } = pairs.report(profiles);
      const [rivalries, uses, mixes] = [terms.rivalries(), address.uses(), mix.mixes()];
      const losses = [
        dispersionLoss(dispersion.distance),
        saturate(contradictions.length, CONTRADICTIONS_SCALE),
        addressLoss(uses),
        mixLoss(mixes),
        termsLoss(rivalries),
        PARITY_WEIGHT * parityLoss,
      ];
      return {
        score: Number.isNaN(dispersion.distance) ? null : hundredths(100 - combine(losses)),
        assets,
        contradictions,
        terms: rivalries,
        address: uses,
        addressMix: mixes,
        groups: groupsOf(profiles, centres, usual),
        parity,
        drift: driftOf(profiles, centres, baseline),
        changes: changes.report((language) =>
          language === null ? null : (centres[LANGUAGES.indexOf(language)] ?? null),
        ),
      };
    },
  };
}
