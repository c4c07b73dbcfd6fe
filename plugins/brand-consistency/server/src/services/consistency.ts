import type { Core } from '@strapi/strapi';
import { consistencyOf, ENGINE_VERSION, type AssetProfile, type ConsistencyReport } from '../../../engine/src';
import { toHundredths } from '../assess/record';
import { PLUGIN_ID } from '../constants';
import { assessmentRepository } from '../repositories/assessment';
import { storable } from '../utils/storable';
import { getService } from '../utils/get-service';

/** What is kept of a brand's consistency; the assets' own scores stand in their rows. */
export interface StoredConsistency {
  readonly score: number | null;
  /** Outliers only: the others have nothing to explain. */
  readonly outliers: ConsistencyReport['assets'];
  readonly contradictions: ConsistencyReport['contradictions'];
}

export interface ConsistencyService {
  /**
   * The brand's consistency over its counted assets, computed again only where an asset, the brandbook or the
   * engine changed since; the assets' rows are brought up to date with it. Null where the brand has no brandbook.
   */
  of(brand: string): Promise<StoredConsistency | null>;
}

interface Kept {
  readonly stamp: string;
  readonly consistency: StoredConsistency;
}

export function consistencyService({ strapi }: { strapi: Core.Strapi }): ConsistencyService {
  const repository = assessmentRepository(strapi);
  const running = new Map<string, Promise<StoredConsistency | null>>();
  const storeOf = (brand: string) => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: `consistency.${brand}` });

  const writeScores = async (brand: string, { assets }: ConsistencyReport): Promise<void> => {
    const byId = new Map(assets.map((asset) => [asset.id, asset]));
    const rows = await repository.counted(brand);
    const changed = rows.flatMap((row) => {
      const asset = byId.get(row.documentId);
      const score = toHundredths(asset?.score ?? null);
      const outlier = asset?.outlier ?? false;
      return row.consistency === score && row.outlier === outlier ? [] : [{ id: row.id, score, outlier }];
    });
    if (changed.length === 0) return;
    await strapi.db.transaction(async () => {
      for (const { id, score, outlier } of changed) await repository.setConsistency(id, score, outlier);
    });
  };

  const refresh = async (brand: string): Promise<StoredConsistency | null> => {
    const book = await getService(strapi, 'brandbooks').load(brand);
    if (book === null) return null;
    // Taken before the profiles are read: what changes meanwhile makes the next caller compute again.
    const stamp = [await repository.fingerprint(brand), book.compiled.hash, ENGINE_VERSION].join(' ');
    const kept = (await storeOf(brand).get()) as Kept | null;
    if (kept?.stamp === stamp) return kept.consistency;
    const profiles: AssetProfile[] = [];
    for await (const profile of repository.profiles(brand)) profiles.push(profile);
    const report = consistencyOf(profiles, book.compiled);
    const consistency: StoredConsistency = {
      score: report.score,
      outliers: report.assets.filter((asset) => asset.outlier),
      contradictions: report.contradictions,
    };
    await writeScores(brand, report);
    await storeOf(brand).set({ value: storable({ stamp, consistency }) });
    return consistency;
  };

  return {
    of(brand) {
      const known = running.get(brand);
      if (known !== undefined) return known;
      const work = refresh(brand).finally(() => running.delete(brand));
      running.set(brand, work);
      return work;
    },
  };
}
