import type { Core } from '@strapi/strapi';
import type { Asset, Company } from './company';
import { LOCALES } from './company';
import { documentsOf } from './documents';
import { HOST_TYPES } from './host-types';
import type { Ledger } from './ledger';

const PREFIX = 'asset:';

const PLUGIN = 'plugin::brand-consistency';

/** A relation in its long form: Strapi takes a bare documentId that begins with a digit for a number. */
interface Relation {
  documentId: string;
}

/** Finds the brands or touchpoints that assets name, each asked for once. */
function createFinder(strapi: Core.Strapi, uid: string): (key: string) => Promise<Relation> {
  const found = new Map<string, string>();
  return async (key) => {
    const known = found.get(key) ?? (await documentsOf(strapi, uid).findFirst({ filters: { key } }))?.documentId;
    if (known === undefined) throw new Error(`${uid}: "${key}" was not seeded.`);
    found.set(key, known);
    return { documentId: known };
  };
}

const typeOf = (asset: Asset) => {
  const type = HOST_TYPES[asset.type];
  if (type === undefined) throw new Error(`asset ${asset.key}: there is no content type "${asset.type}".`);
  return type;
};

/** Writes every locale of one asset, published; locales that the file no longer has go away. */
async function writeAsset(
  strapi: Core.Strapi,
  asset: Asset,
  relations: { brand: Relation; touchpoint: Relation },
  existing: string | undefined,
): Promise<string> {
  const { uid, toData } = typeOf(asset);
  const documents = documentsOf(strapi, uid);
  let documentId = existing;
  for (const locale of LOCALES) {
    const fields = asset.locales[locale];
    if (fields === undefined) {
      if (existing !== undefined) await documents.delete({ documentId: existing, locale });
      continue;
    }
    const entry = {
      locale,
      status: 'published',
      data: { ...toData(fields), ...relations, stage: asset.stage },
    } as const;
    if (documentId === undefined) documentId = (await documents.create(entry)).documentId;
    // A document that somebody deleted in the admin is made anew.
    else
      documentId =
        (await documents.update({ ...entry, documentId }))?.documentId ?? (await documents.create(entry)).documentId;
  }
  if (documentId === undefined) throw new Error(`asset ${asset.key}: no locale.`);
  return documentId;
}

export interface AssetChanges {
  written: number;
  removed: number;
}

/**
 * Brings the assets in Strapi to what the files say, each asset in one transaction together with its ledger entry:
 * a run that is killed half-way goes on where it stopped.
 */
export async function seedAssets(
  strapi: Core.Strapi,
  company: Company,
  ledger: Ledger,
  onProgress: (done: number, total: number) => void,
): Promise<AssetChanges> {
  const brandIdOf = createFinder(strapi, `${PLUGIN}.brand`);
  const touchpointIdOf = createFinder(strapi, `${PLUGIN}.touchpoint`);

  const keys = new Set(company.assets.map((asset) => PREFIX + asset.key));
  const gone = ledger.keys(PREFIX).filter((key) => !keys.has(key));
  for (const key of gone) {
    const entry = ledger.entry(key);
    if (entry?.uid !== undefined && entry.documentId !== undefined) {
      await documentsOf(strapi, entry.uid).delete({ documentId: entry.documentId, locale: '*' });
    }
    await ledger.drop(key);
  }

  const changed = company.assets.filter((asset) => ledger.entry(PREFIX + asset.key)?.hash !== asset.hash);
  for (const [index, asset] of changed.entries()) {
    const before = ledger.entry(PREFIX + asset.key);
    const { uid } = typeOf(asset);
    const relations = { brand: await brandIdOf(asset.brand), touchpoint: await touchpointIdOf(asset.touchpoint) };
    await strapi.db.transaction(async () => {
      const documentId = await writeAsset(
        strapi,
        asset,
        relations,
        before?.uid === uid ? before.documentId : undefined,
      );
      await ledger.put(PREFIX + asset.key, { hash: asset.hash, uid, documentId });
    });
    onProgress(index + 1, changed.length);
  }
  return { written: changed.length, removed: gone.length };
}
