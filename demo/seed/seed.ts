import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { seedAccess } from './access';
import type { AssetChanges } from './assets';
import { seedAssets } from './assets';
import type { Company, TouchpointEntry } from './company';
import { isFields } from './company';
import { HOST_TYPES } from './host-types';
import type { Ledger } from './ledger';
import { openLedger } from './ledger';
import type { TouchpointValues } from './plugin-services';
import { pluginServices } from './plugin-services';

/** Does the work only where the ledger knows another hash, and then writes the new one down. */
async function whenChanged(ledger: Ledger, key: string, hash: string, work: () => Promise<unknown>): Promise<boolean> {
  if (ledger.entry(key)?.hash === hash) return false;
  await work();
  await ledger.put(key, { hash });
  return true;
}

/** The file writes texts for people in both languages under one name, the plugin stores them as two columns. */
function touchpointValues({ key, values }: TouchpointEntry): TouchpointValues {
  const { name, expectation, ...rest } = values;
  const both = (attribute: string, value: unknown): Record<string, unknown> =>
    isFields(value) ? { [`${attribute}Vi`]: value.vi, [`${attribute}En`]: value.en } : {};
  return { ...rest, ...both('name', name), ...both('expectation', expectation), key };
}

const bindings = () =>
  Object.values(HOST_TYPES).map(({ uid, bound, titleField }) => ({
    name: uid.split('.').at(-1) ?? uid,
    definition: {
      contentType: uid,
      fields: bound.map((path) => ({ path })),
      titleField,
      stageField: 'stage',
      brand: { by: 'relation', path: 'brand' },
      touchpoint: { by: 'relation', path: 'touchpoint' },
    },
  }));

export interface SeedSummary extends AssetChanges {
  /** Brandbooks, touchpoints and bindings that were written. */
  definitions: number;
}

/**
 * Brings Strapi to what the company's files say: brandbooks, touchpoints, assets, bindings, roles and people.
 * What was seeded before and did not change in the files is left as it is, whatever people made of it since.
 */
export async function seed(
  strapi: Core.Strapi,
  company: Company,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<SeedSummary> {
  const services = pluginServices(strapi);
  const ledger = await openLedger(strapi);
  let definitions = 0;
  const count = (changed: boolean): void => {
    if (changed) definitions += 1;
  };
  for (const { key, hash, book } of company.brandbooks) {
    count(await whenChanged(ledger, `brandbook:${key}`, hash, () => services.brandbooks.importBrandbook(book)));
  }
  for (const touchpoint of company.touchpoints) {
    const values = touchpointValues(touchpoint);
    count(
      await whenChanged(ledger, `touchpoint:${touchpoint.key}`, touchpoint.hash, () =>
        services.touchpoints.upsert(values),
      ),
    );
  }
  const changes = await seedAssets(strapi, company, ledger, onProgress);
  // After the assets: unbound, they are saved without being scored, and one run scores them all.
  for (const binding of bindings()) {
    const hash = createHash('sha256').update(JSON.stringify(binding)).digest('hex');
    count(await whenChanged(ledger, `binding:${binding.name}`, hash, () => services.bindings.upsert(binding)));
  }
  await seedAccess(strapi, ledger);
  return { ...changes, definitions };
}
