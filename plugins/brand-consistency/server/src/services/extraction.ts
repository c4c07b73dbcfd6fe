import type { Core } from '@strapi/strapi';
import type { TextUnit } from '../../../engine/src/text/types';
import type { Binding } from '../../../shared/contracts';
import { extract } from '../../../shared/extract/extract';
import type { AttributeSchema, ContentSchema, Extraction } from '../../../shared/extract/types';
import { componentsOf, contentTypesOf } from '../utils/schemas';
import { storableText } from '../utils/storable';

/** A row of a bound content type with what its binding reads populated. */
export interface Entry {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly [attribute: string]: unknown;
}

export interface ExtractionService {
  /** Every row (locale, draft, published) of the documents, with components and named relations, nothing else. */
  entries(binding: Binding, documentIds: readonly string[]): Promise<Entry[]>;
  /** Document ids of a content type after `cursor`, sorted; fewer than `limit` only where the end is reached. */
  documentsAfter(contentType: string, cursor: string, limit: number): Promise<string[]>;
  /** Documents of a content type, however many locales and versions each has. */
  countDocuments(contentType: string): Promise<number>;
  /** Which of these documents still exist. */
  present(contentType: string, documentIds: readonly string[]): Promise<Set<string>>;
  read(binding: Binding, entry: Entry): Extraction;
  /** What a list calls the entry. */
  title(binding: Binding, entry: Entry, units: readonly TextUnit[]): string;
}

type Populate = Record<string, unknown>;

const MAX_DEPTH = 6;
const KEY_ONLY = { select: ['documentId', 'key'] };

function componentPopulate(
  components: Readonly<Record<string, ContentSchema>>,
  content: ContentSchema | undefined,
  depth: number,
): Populate {
  if (content === undefined || depth === 0) return {};
  return Object.fromEntries(
    Object.entries(content.attributes).flatMap(([name, attribute]): [string, unknown][] => {
      const populate = attributePopulate(components, attribute, depth);
      return populate === null ? [] : [[name, populate]];
    }),
  );
}

function attributePopulate(
  components: Readonly<Record<string, ContentSchema>>,
  attribute: AttributeSchema,
  depth: number,
): unknown {
  const below = (uid: string): unknown => {
    const populate = componentPopulate(components, components[uid], depth - 1);
    return Object.keys(populate).length > 0 ? { populate } : true;
  };
  if (attribute.type === 'component') return below(attribute.component ?? '');
  if (attribute.type === 'dynamiczone')
    return { on: Object.fromEntries((attribute.components ?? []).map((uid) => [uid, below(uid)])) };
  return null;
}

export function extractionService({ strapi }: { strapi: Core.Strapi }): ExtractionService {
  const populates = new WeakMap<Binding, Populate>();

  const populateFor = (binding: Binding): Populate => {
    const known = populates.get(binding);
    if (known !== undefined) return known;
    const all = componentPopulate(componentsOf(strapi), contentTypesOf(strapi)[binding.contentType], MAX_DEPTH);
    const bound = new Set(binding.fields.map(({ path }) => path.split('.')[0]));
    const populate = Object.fromEntries([
      ...Object.entries(all).filter(([name]) => bound.size === 0 || bound.has(name)),
      ...[binding.brand, binding.touchpoint].flatMap((source) =>
        source.by === 'relation' ? [[source.path, KEY_ONLY]] : [],
      ),
    ]);
    populates.set(binding, populate);
    return populate;
  };

  const mainField = (contentType: string): string | undefined =>
    Object.entries(contentTypesOf(strapi)[contentType]?.attributes ?? {}).find(
      ([name, { type }]) => type === 'string' && name !== 'documentId' && name !== 'locale',
    )?.[0];

  return {
    entries: async (binding, documentIds): Promise<Entry[]> =>
      strapi.db.query(binding.contentType).findMany({
        where: { documentId: { $in: documentIds } },
        populate: populateFor(binding),
        orderBy: { id: 'asc' },
      }),
    async documentsAfter(contentType, cursor, limit) {
      const found = new Set<string>();
      let after = cursor;
      while (found.size < limit) {
        const rows: { documentId: string }[] = await strapi.db.query(contentType).findMany({
          select: ['documentId'],
          where: { documentId: { $gt: after } },
          orderBy: { documentId: 'asc' },
          limit: limit * 4,
        });
        for (const { documentId } of rows) {
          if (found.size < limit) found.add(documentId);
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < limit * 4) break;
        after = last.documentId;
      }
      return [...found];
    },
    async countDocuments(contentType) {
      const { tableName } = strapi.db.metadata.get(contentType);
      const rows: { total?: number | string }[] = await strapi.db
        .connection(tableName)
        .countDistinct({ total: 'document_id' });
      // PostgreSQL and MariaDB count in strings.
      return Number(rows[0]?.total ?? 0);
    },
    async present(contentType, documentIds) {
      const rows: { documentId: string }[] = await strapi.db.query(contentType).findMany({
        select: ['documentId'],
        where: { documentId: { $in: documentIds } },
      });
      return new Set(rows.map(({ documentId }) => documentId));
    },
    read(binding, entry) {
      const schema = contentTypesOf(strapi)[binding.contentType] ?? { attributes: {} };
      const extraction = extract({ values: entry, schema, components: componentsOf(strapi), fields: binding.fields });
      return { ...extraction, units: extraction.units.map((unit) => ({ ...unit, text: storableText(unit.text) })) };
    },
    title(binding, entry, units) {
      const named = entry[binding.titleField ?? mainField(binding.contentType) ?? ''];
      return typeof named === 'string' && named.trim() !== '' ? named : (units[0]?.text ?? '');
    },
  };
}
