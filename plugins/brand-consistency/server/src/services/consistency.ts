import type { Core } from '@strapi/strapi';
import { ENGINE_VERSION, openPortfolio, type AssetProfile, type ConsistencyReport } from '../../../engine/src';
import { toHundredths } from '../assess/record';
import { PLUGIN_ID } from '../constants';
import { assessmentRepository, type LightRow } from '../repositories/assessment';
import { storable } from '../utils/storable';
import { getService } from '../utils/get-service';

/** What is kept of a brand's consistency; the assets' own scores stand in their rows. */
export interface StoredConsistency extends Pick<
  ConsistencyReport,
  'score' | 'contradictions' | 'terms' | 'address' | 'addressMix' | 'groups'
> {
  /** Outliers only: the others have nothing to explain. */
  readonly outliers: ConsistencyReport['assets'];
  /** The least even pairs of translations, and how many there are. */
  readonly parity: ConsistencyReport['parity'];
}

/** Pairs that are kept; the others are counted. */
const MOST_PAIRS = 100;
/** Told in the stamp, so that what was kept in an older shape is computed again. */
const SHAPE = 2;

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

/** The profile with what its row knows of the entry: where it stands, and which translation belongs to it. */
function placed(profile: AssetProfile, row: LightRow | undefined): AssetProfile {
  if (row === undefined) return profile;
  const known = { stage: row.stage, channel: row.channel, department: row.department };
  return {
    ...profile,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    pair: `${row.contentType} ${row.entryDocumentId}`,
  };
}

export function consistencyService({ strapi }: { strapi: Core.Strapi }): ConsistencyService {
  const repository = assessmentRepository(strapi);
  const running = new Map<string, Promise<StoredConsistency | null>>();
  const storeOf = (brand: string) => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: `consistency.${brand}` });

  const writeScores = async (rows: readonly LightRow[], { assets }: ConsistencyReport): Promise<void> => {
    const byId = new Map(assets.map((asset) => [asset.id, asset]));
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
    const stamp = [await repository.fingerprint(brand), book.compiled.hash, ENGINE_VERSION, SHAPE].join(' ');
    const kept = (await storeOf(brand).get()) as Kept | null;
    if (kept?.stamp === stamp) return kept.consistency;
    const rows = await repository.counted(brand);
    const byId = new Map(rows.map((row) => [row.documentId, row]));
    const portfolio = openPortfolio(book.compiled);
    for await (const profile of repository.profiles(brand)) portfolio.add(placed(profile, byId.get(profile.id)));
    const report = portfolio.report();
    const { score, contradictions, terms, address, addressMix, groups, parity } = report;
    const consistency: StoredConsistency = {
      score,
      outliers: report.assets.filter((asset) => asset.outlier),
      contradictions,
      terms,
      address,
      addressMix,
      groups,
      parity: { ...parity, told: parity.told.slice(0, MOST_PAIRS) },
    };
    await writeScores(rows, report);
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
