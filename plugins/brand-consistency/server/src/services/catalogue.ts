import type { Core } from '@strapi/strapi';
import { brandRepository, type BrandName } from '../repositories/brand';
import { touchpointRepository, type TouchpointRow } from '../repositories/touchpoint';

/** Brands and touchpoints by key. */
export interface Catalogue {
  readonly brands: ReadonlyMap<string, BrandName>;
  readonly touchpoints: ReadonlyMap<string, TouchpointRow>;
}

export interface CatalogueService {
  read(): Promise<Catalogue>;
  /** Forgets what was read: a brand or touchpoint has changed. */
  invalidate(): void;
}

const byKey = <Item extends { readonly key: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.key, item]));

export function catalogueService({ strapi }: { strapi: Core.Strapi }): CatalogueService {
  let cache: Promise<Catalogue> | null = null;

  const load = async (): Promise<Catalogue> => ({
    brands: byKey(await brandRepository(strapi).names()),
    touchpoints: byKey(await touchpointRepository(strapi).all()),
  });

  return {
    read() {
      if (cache === null) {
        const loading = load();
        cache = loading;
        loading.catch(() => {
          if (cache === loading) cache = null;
        });
      }
      return cache;
    },
    invalidate() {
      cache = null;
    },
  };
}
