import type { Core } from '@strapi/strapi';
import { TOUCHPOINT_KINDS, type TouchpointKind } from '../../../shared/taxonomy/touchpoints';
import { PLUGIN_ID } from '../constants';
import { touchpointRepository, type TouchpointValues } from '../repositories/touchpoint';

export interface TouchpointsService {
  /**
   * Creates or changes the touchpoint of that key. A new one of a known kind takes from the taxonomy what is not
   * given; an existing one keeps it. Nothing is written where nothing differs.
   */
  upsert(values: Partial<TouchpointValues> & { readonly key: string }): Promise<void>;
  /** Fills an empty touchpoint table with the taxonomy, once in a database's life. */
  fillOnce(): Promise<void>;
}

const valuesOf = ({ name, ...kind }: TouchpointKind): TouchpointValues => ({
  ...kind,
  nameVi: name.vi,
  nameEn: name.en,
  weight: 3,
  momentOfTruth: false,
});

export function touchpointsService({ strapi }: { strapi: Core.Strapi }): TouchpointsService {
  const repository = touchpointRepository(strapi);
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'taxonomy' });
  return {
    async upsert(values) {
      if (await repository.exists(values.key)) return repository.upsert(values);
      const kind = TOUCHPOINT_KINDS.find(({ key }) => key === values.key);
      const named = {
        nameVi: values.nameVi ?? values.nameEn ?? values.key,
        nameEn: values.nameEn ?? values.nameVi ?? values.key,
      };
      return repository.upsert({ ...named, ...(kind === undefined ? {} : valuesOf(kind)), ...values });
    },
    async fillOnce() {
      // A table that somebody emptied on purpose stays empty.
      if ((await store.get()) !== null) return;
      await strapi.db.transaction(async () => {
        if ((await repository.count()) === 0) await repository.insert(TOUCHPOINT_KINDS.map(valuesOf));
        await store.set({ value: { filled: true } });
      });
    },
  };
}
