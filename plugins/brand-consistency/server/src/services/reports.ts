import type { Core } from '@strapi/strapi';
import type { PortfolioReport } from '../../../shared/contracts';
import type { MayRead } from '../assess/summary';
import { brandRows } from '../report/brand-rows';
import { contradictionRows, outlierRows } from '../report/consistency-rows';
import { heatCells } from '../report/heat';
import { touchpointRows } from '../report/touchpoint-rows';
import { sortStages } from '../../../shared/taxonomy/stages';
import { assessmentRepository } from '../repositories/assessment';
import { getService } from '../utils/get-service';
import { BrandbookInvalidError } from './brandbooks';
import type { StoredConsistency } from './consistency';

export interface ReportsService {
  /**
   * The portfolio of one brand or of all, from stored assessments; consistency is brought up to date first.
   * @param mayRead whose words may be quoted; default: everybody's
   */
  portfolio(filter?: { readonly brand?: string | undefined }, mayRead?: MayRead): Promise<PortfolioReport>;
}

export function reportsService({ strapi }: { strapi: Core.Strapi }): ReportsService {
  const repository = assessmentRepository(strapi);

  const consistencyOf = async (brand: string): Promise<StoredConsistency | null> => {
    try {
      return await getService(strapi, 'consistency').of(brand);
    } catch (error) {
      // One brandbook with a mistake must not take the others' report away.
      if (error instanceof BrandbookInvalidError) return null;
      throw error;
    }
  };

  return {
    async portfolio({ brand } = {}, mayRead = () => true) {
      const catalogue = await getService(strapi, 'catalogue').read();
      const keys =
        brand === undefined ? [...catalogue.brands.keys()] : [brand].filter((key) => catalogue.brands.has(key));
      const consistency = new Map<string, StoredConsistency | null>();
      for (const key of keys) consistency.set(key, await consistencyOf(key));
      const rows = await repository.counted(brand);
      return {
        scoredAt: rows.reduce<string | null>(
          (newest, { scoredAt }) => (scoredAt !== null && (newest === null || scoredAt > newest) ? scoredAt : newest),
          null,
        ),
        assets: rows.length,
        read: rows.filter((row) => (row.words ?? 0) > 0).length,
        brands: await brandRows(getService(strapi, 'brandbooks'), catalogue, keys, rows, consistency),
        touchpoints: touchpointRows(rows, catalogue, mayRead),
        stages: sortStages(rows.flatMap((row) => row.stage ?? [])),
        heat: heatCells(rows),
        outliers: outlierRows(rows, consistency, mayRead),
        contradictions: contradictionRows(rows, consistency, mayRead),
      };
    },
  };
}
