import type { CompiledBrandbook } from '../brandbook/compile';
import { openPortfolio, type ConsistencyOptions } from './portfolio';
import type { AssetProfile } from './profile';
import type { ConsistencyReport } from './types';

/**
 * Do a brand's assets agree with each other? Dispersion of voice, contradicted facts, rival terms, address, parity of
 * translations, drift. The profiles are read once, and the order of the assets changes no byte of the report; `score`
 * is null where no language has enough measurable assets. Ids must be unique.
 */
export function consistencyOf(
  profiles: Iterable<AssetProfile>,
  book: CompiledBrandbook,
  options: ConsistencyOptions = {},
): ConsistencyReport {
  const portfolio = openPortfolio(book);
  for (const profile of profiles) portfolio.add(profile);
  return portfolio.report(options);
}
