import type { Core } from '@strapi/strapi';
import { bindingSchema, type Binding } from '../../../shared/contracts';
import { BINDING } from '../constants';
import { documentsOf } from './documents';

/** A binding as it is stored; `id` is its document id. */
export interface StoredBinding {
  readonly id: string;
  readonly name: string;
  readonly definition: Binding;
}

export interface BindingRepository {
  /** Every binding that can be read, oldest first, and the names of those that cannot. */
  all(): Promise<{ bindings: StoredBinding[]; unreadable: string[] }>;
  create(name: string, definition: Binding): Promise<string>;
  update(id: string, name: string, definition: Binding): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Row {
  readonly documentId: string;
  readonly name: string;
  readonly definition: unknown;
}

export function bindingRepository(strapi: Core.Strapi): BindingRepository {
  const data = (name: string, definition: Binding) => ({ name, contentType: definition.contentType, definition });
  return {
    async all() {
      const rows: Row[] = await strapi.db.query(BINDING).findMany({ orderBy: { id: 'asc' } });
      const parsed = rows.map((row) => ({ row, result: bindingSchema.safeParse(row.definition) }));
      return {
        bindings: parsed.flatMap(({ row, result }) =>
          result.success ? [{ id: row.documentId, name: row.name, definition: result.data }] : [],
        ),
        unreadable: parsed.flatMap(({ row, result }) => (result.success ? [] : [row.name])),
      };
    },
    create: async (name, definition) =>
      (await documentsOf(strapi, BINDING).create({ data: data(name, definition) })).documentId,
    async update(id, name, definition) {
      await documentsOf(strapi, BINDING).update({ documentId: id, data: data(name, definition) });
    },
    async remove(id) {
      await documentsOf(strapi, BINDING).delete({ documentId: id });
    },
  };
}
