import { compatibility } from '../../../engine/src';
import type { BrandRow } from '../../../shared/contracts';
import type { LightRow } from '../repositories/assessment';
import { BrandbookInvalidError, type BrandbookPair, type BrandbooksService } from '../services/brandbooks';
import type { Catalogue } from '../services/catalogue';
import type { StoredConsistency } from '../services/consistency';
import { grouped, meanOf } from './mean';

async function readablePair(brandbooks: BrandbooksService, key: string): Promise<BrandbookPair | null> {
  try {
    return await brandbooks.pair(key);
  } catch (error) {
    if (error instanceof BrandbookInvalidError) return null;
    throw error;
  }
}

function bandsOf(rows: readonly LightRow[]): BrandRow['bands'] {
  const count = (band: LightRow['band']) => rows.filter((row) => row.band === band).length;
  return { good: count('good'), warning: count('warning'), off: count('off'), unknown: count(null) };
}

/** One row a brand, in the order of `keys`, those without assets included. */
export async function brandRows(
  brandbooks: BrandbooksService,
  catalogue: Catalogue,
  keys: readonly string[],
  rows: readonly LightRow[],
  consistency: ReadonlyMap<string, StoredConsistency | null>,
): Promise<BrandRow[]> {
  const byBrand = grouped(rows, (row) => row.brand);
  return Promise.all(
    keys.map(async (key): Promise<BrandRow> => {
      const own = byBrand.get(key) ?? [];
      const brand = catalogue.brands.get(key);
      const pair = await readablePair(brandbooks, key);
      const report = pair?.parent ? compatibility(pair.book.brandbook, pair.parent.brandbook) : null;
      return {
        key,
        name: brand?.name ?? key,
        parent: brand?.parent?.key ?? null,
        assets: own.length,
        fit: meanOf(own.map((row) => row.fit)),
        consistency: consistency.get(key)?.score ?? null,
        compatibility: report?.score ?? null,
        clashes: [...(report?.clashes ?? [])],
        bands: bandsOf(own),
      };
    }),
  );
}
