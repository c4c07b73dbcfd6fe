import type { Core } from '@strapi/strapi';
import { bindingBody, type BindingBody } from '../../../shared/contracts';
import { bindingProblems } from '../bindings/binding-problems';
import { BRAND, TOUCHPOINT, TOUCHPOINT_ASSET } from '../constants';
import { bindingRepository, type StoredBinding } from '../repositories/binding';
import { componentsOf, contentTypesOf } from '../utils/schemas';
import { userLanguage } from '../utils/user-language';
import { validated, validationError } from '../utils/validate';

/** How touchpoint assets are bound where nobody bound them otherwise: they name brand and touchpoint themselves. */
const OWN_ASSETS: StoredBinding = {
  id: 'touchpoint-asset',
  name: 'Touchpoint assets',
  definition: {
    contentType: TOUCHPOINT_ASSET,
    fields: [{ path: 'title' }, { path: 'text' }],
    titleField: 'title',
    stageField: 'stage',
    brand: { by: 'relation', path: 'brand' },
    touchpoint: { by: 'relation', path: 'touchpoint' },
  },
};

export interface BindingsService {
  /** Every binding by content type, the built-in one of touchpoint assets included. */
  all(): Promise<ReadonlyMap<string, StoredBinding>>;
  /** The binding of a content type, or null where nobody bound it. */
  of(contentType: string): Promise<StoredBinding | null>;
  /** What users stored, oldest first. */
  stored(): Promise<StoredBinding[]>;
  /** @throws ValidationError (400) where the binding names what does not exist, or the content type is bound already */
  create(input: BindingBody): Promise<StoredBinding>;
  /** Null where there is no such binding. @throws ValidationError as `create` */
  update(id: string, input: BindingBody): Promise<StoredBinding | null>;
  /** Creates or changes the binding of that name, as a file says it. @throws ValidationError as `create`, or where it is no binding */
  upsert(input: unknown): Promise<StoredBinding>;
  /** False where there is no such binding. */
  remove(id: string): Promise<boolean>;
  /** Forgets what was read: some binding has changed. */
  invalidate(): void;
}

export function bindingsService({ strapi }: { strapi: Core.Strapi }): BindingsService {
  const repository = bindingRepository(strapi);
  let cache: Promise<ReadonlyMap<string, StoredBinding>> | null = null;

  const read = async (): Promise<ReadonlyMap<string, StoredBinding>> => {
    const { bindings, unreadable } = await repository.all();
    for (const name of unreadable)
      strapi.log.warn(
        `brand-consistency: the binding "${name}" cannot be read and is left out. Open and mend it in the Content Manager.`,
      );
    // A content type may have gone since; of two bindings of one type the older holds.
    const known = bindings
      .filter(({ definition }) => Object.hasOwn(contentTypesOf(strapi), definition.contentType))
      .reverse();
    return new Map([OWN_ASSETS, ...known].map((binding) => [binding.definition.contentType, binding]));
  };

  const all = () => {
    if (cache === null) {
      const loading = read();
      cache = loading;
      loading.catch(() => {
        if (cache === loading) cache = null;
      });
    }
    return cache;
  };

  const check = async (definition: BindingBody['definition'], own: string | null): Promise<void> => {
    const language = userLanguage(strapi);
    const problems = bindingProblems(
      definition,
      { contentTypes: contentTypesOf(strapi), components: componentsOf(strapi), brand: BRAND, touchpoint: TOUCHPOINT },
      language,
    );
    const twin = (await repository.all()).bindings.find(
      (binding) => binding.id !== own && binding.definition.contentType === definition.contentType,
    );
    const bound = {
      vi: `Loại nội dung này đã có liên kết "${twin?.name ?? ''}": hãy sửa liên kết đó.`,
      en: `This content type is bound already by "${twin?.name ?? ''}": change that binding instead.`,
    };
    const all = [
      ...problems,
      ...(twin === undefined ? [] : [{ path: ['definition', 'contentType'], message: bound[language] }]),
    ];
    if (all.length > 0) throw validationError(all);
  };

  const create = async ({ name, definition }: BindingBody): Promise<StoredBinding> => {
    await check(definition, null);
    return { id: await repository.create(name, definition), name, definition };
  };

  const update = async (id: string, { name, definition }: BindingBody): Promise<StoredBinding> => {
    await check(definition, id);
    await repository.update(id, name, definition);
    return { id, name, definition };
  };

  const stored = async () => (await repository.all()).bindings;

  return {
    all,
    stored,
    create,
    of: async (contentType) => (await all()).get(contentType) ?? null,
    update: async (id, input) => ((await stored()).some((binding) => binding.id === id) ? update(id, input) : null),
    async upsert(value) {
      const input = validated(bindingBody, value, userLanguage(strapi));
      const existing = (await stored()).find((binding) => binding.name === input.name);
      if (existing === undefined) return create(input);
      return JSON.stringify(existing.definition) === JSON.stringify(input.definition)
        ? existing
        : update(existing.id, input);
    },
    async remove(id) {
      if (!(await stored()).some((binding) => binding.id === id)) return false;
      await repository.remove(id);
      return true;
    },
    invalidate() {
      cache = null;
    },
  };
}
