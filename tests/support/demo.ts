import { seededDatabase } from '../../scripts/lib/seeded.mjs';
import type { BootedStrapi, BootOptions } from './strapi';
import { bootStrapi } from './strapi';

/**
 * Boots Strapi on a copy of the demo company, seeded and scored.
 * `loginAs('content-editor')` and the demo's other roles work here.
 */
export const bootDemo = async (options: Omit<BootOptions, 'database'> = {}): Promise<BootedStrapi> =>
  bootStrapi({ ...options, database: await seededDatabase() });
