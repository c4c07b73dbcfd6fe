import type { Core } from '@strapi/strapi';
import type { AssessmentSummary, EditorContext, EditorContextQuery } from '../../../shared/contracts';
import { contextOf } from '../assess/entry-context';
import { summaryOf } from '../assess/summary';
import { assessmentRepository } from '../repositories/assessment';
import type { StoredBinding } from '../repositories/binding';
import { getService } from '../utils/get-service';
import { today } from '../utils/today';
import { BrandbookInvalidError } from './brandbooks';
import type { Catalogue } from './catalogue';
import type { Entry } from './extraction';

export interface EditorContextService {
  /** Everything the edit view's panel needs to score what the editor types, and what is stored of the saved entry. */
  of(query: EditorContextQuery): Promise<EditorContext>;
}

/** With few brands the panel gets every brandbook, so that it can follow a change of brand before it is saved. */
const FEW_BRANDS = 10;
/** A panel that asks right after a save waits this long for the assessment that the save asked for. */
const PATIENCE_MS = 1500;

const UNBOUND: Omit<EditorContext, 'asOf'> = {
  binding: null,
  brand: null,
  touchpoint: null,
  brandKeyByDocumentId: {},
  touchpointKeyByDocumentId: {},
  touchpointNames: {},
  touchpointStages: {},
  brandbooks: {},
  draft: null,
  published: null,
};

const keyByDocumentId = (items: Iterable<{ readonly documentId: string; readonly key: string }>) =>
  Object.fromEntries([...items].map(({ documentId, key }) => [documentId, key]));

export function editorContextService({ strapi }: { strapi: Core.Strapi }): EditorContextService {
  const repository = assessmentRepository(strapi);

  const brandbooksFor = async (brand: string | null, { brands }: Catalogue): Promise<EditorContext['brandbooks']> => {
    const parent = brand === null ? undefined : brands.get(brand)?.parent?.key;
    const keys =
      brand === null || brands.size <= FEW_BRANDS
        ? [...brands.keys()]
        : [brand, ...(parent === undefined ? [] : [parent])];
    const loaded = await Promise.all(
      keys.map(async (key): Promise<[string, EditorContext['brandbooks'][string]][]> => {
        try {
          const book = await getService(strapi, 'brandbooks').load(key);
          if (book === null) return [];
          const { brandbook, manners, hash } = book.compiled;
          return [[key, { brandbook, manners, hash, parent: book.parent }]];
        } catch (error) {
          if (!(error instanceof BrandbookInvalidError)) throw error;
          strapi.log.warn(`brand-consistency: ${error.message}`);
          return [];
        }
      }),
    );
    return Object.fromEntries(loaded.flat());
  };

  const entryOf = async (binding: StoredBinding, { documentId, locale }: EditorContextQuery): Promise<Entry | null> => {
    if (documentId === undefined) return null;
    const entries = await getService(strapi, 'extraction').entries(binding.definition, [documentId]);
    const here = entries.filter((entry) => locale === undefined || entry.locale === null || entry.locale === locale);
    // A locale that is only being written has no row yet: the others name the same brand.
    const [draft] = [here, entries].flatMap((rows) => rows.filter((entry) => entry.publishedAt === null));
    return draft ?? here[0] ?? entries[0] ?? null;
  };

  const stored = async ({
    contentType,
    documentId,
    locale,
  }: EditorContextQuery): Promise<Pick<EditorContext, 'draft' | 'published'>> => {
    if (documentId === undefined) return { draft: null, published: null };
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([getService(strapi, 'assessments').settled(), patience]);
    const rows = await repository.ofEntries(contentType, [documentId]);
    const of = (status: AssessmentSummary['status']): AssessmentSummary | null => {
      const row = rows.find(
        ({ entryStatus, entryLocale }) =>
          entryStatus === status && (locale === undefined || !entryLocale || entryLocale === locale),
      );
      return row === undefined ? null : summaryOf(row, () => true);
    };
    return { draft: of('draft'), published: of('published') };
  };

  return {
    async of(query) {
      const binding = await getService(strapi, 'bindings').of(query.contentType);
      if (binding === null) return { ...UNBOUND, asOf: today() };
      const catalogue = await getService(strapi, 'catalogue').read();
      const entry = await entryOf(binding, query);
      const named = entry === null ? { brand: null, touchpoint: null } : contextOf(binding.definition, entry);
      const brand = named.brand === null ? undefined : catalogue.brands.get(named.brand);
      const point = named.touchpoint === null ? undefined : catalogue.touchpoints.get(named.touchpoint);
      const points = [...catalogue.touchpoints.values()];
      const { id, definition } = binding;
      return {
        binding: {
          id,
          fields: definition.fields.map(({ path, format }) => ({ path, ...(format === undefined ? {} : { format }) })),
          brand: definition.brand,
          touchpoint: definition.touchpoint,
          stageField: definition.stageField ?? null,
        },
        asOf: today(),
        brand: brand === undefined ? null : { key: brand.key, name: brand.name },
        touchpoint:
          point === undefined
            ? null
            : { key: point.key, name: { vi: point.nameVi, en: point.nameEn }, stage: point.stage ?? null },
        brandKeyByDocumentId: keyByDocumentId(catalogue.brands.values()),
        touchpointKeyByDocumentId: keyByDocumentId(points),
        touchpointNames: Object.fromEntries(points.map(({ key, nameVi, nameEn }) => [key, { vi: nameVi, en: nameEn }])),
        touchpointStages: Object.fromEntries(points.flatMap(({ key, stage }) => (stage ? [[key, stage]] : []))),
        brandbooks: await brandbooksFor(brand?.key ?? null, catalogue),
        ...(await stored(query)),
      };
    },
  };
}
