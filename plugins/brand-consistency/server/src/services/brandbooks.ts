import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  compileBrandbook,
  parseBrandbook,
  type Brandbook,
  type BrandbookProblem,
  type CompiledBrandbook,
} from '../../../engine/src';
import { bookProblems } from '../brandbook/book-problems';
import { fromParts, toParts } from '../brandbook/parts';
import { STRING_MAX } from '../constants';
import { brandRepository } from '../repositories/brand';
import { personalityRepository } from '../repositories/brand-personality';
import { positioningRepository } from '../repositories/brand-positioning';
import { ruleSetRepository } from '../repositories/rule-set';
import { storable } from '../utils/storable';
import { userLanguage } from '../utils/user-language';
import { validationError, type FieldError } from '../utils/validate';

/** A brandbook that is stored but cannot be used: edited past the plugin's own checks. */
export class BrandbookInvalidError extends errors.ApplicationError<'BrandbookInvalidError'> {
  constructor(key: string, problems: readonly BrandbookProblem[]) {
    const [first] = problems;
    super(
      `The brandbook of ${key} has a mistake${first === undefined ? '' : ` at ${first.path}: ${first.message.en}`}`,
      { brand: key, problems },
    );
    this.name = 'BrandbookInvalidError';
  }
}

export interface LoadedBrandbook {
  readonly compiled: CompiledBrandbook;
  /** Key of the parent brand, where it has one that is not itself. */
  readonly parent: string | null;
}

export interface BrandbookPair {
  readonly book: CompiledBrandbook;
  readonly parent: CompiledBrandbook | null;
}

export interface ImportResult {
  readonly key: string;
  readonly documentId: string;
  /** False: the stored brandbook said the same already, and nothing was written. */
  readonly changed: boolean;
}

export interface BrandbooksService {
  /** The compiled brandbook of a brand's published parts, or null where there is no such brand. @throws BrandbookInvalidError */
  load(key: string): Promise<LoadedBrandbook | null>;
  /** The brand's compiled brandbook and its parent's. @throws BrandbookInvalidError */
  pair(key: string): Promise<BrandbookPair | null>;
  /**
   * Writes a brandbook file into the content types, all of it or nothing; what was there under the same key is
   * replaced. @throws ValidationError (400) with the path of each problem
   */
  importBrandbook(value: unknown): Promise<ImportResult>;
  /** The brandbook file of a brand, or null where there is no such brand: what was imported, defaults filled in. */
  exportBrandbook(key: string): Promise<Brandbook | null>;
  /** Forgets what was compiled: some part of some brandbook has changed. */
  invalidate(): void;
}

const pathOf = (path: string): (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Keys and names live in columns of 255 characters. */
function tooLong(book: Brandbook): FieldError[] {
  const { id, name, category, parent } = book.brand;
  const long = Object.entries({ id, name, category, parent }).filter(
    ([, text]) => text !== undefined && text.length > STRING_MAX,
  );
  return long.map(([field]) => ({ path: ['brand', field], message: `at most ${STRING_MAX} characters` }));
}

export function brandbooksService({ strapi }: { strapi: Core.Strapi }): BrandbooksService {
  const brands = brandRepository(strapi);
  const personalities = personalityRepository(strapi);
  const positionings = positioningRepository(strapi);
  const ruleSets = ruleSetRepository(strapi);
  let cache = new Map<string, Promise<LoadedBrandbook | null>>();

  const assemble = async (key: string) => {
    const brand = await brands.byKey(key);
    if (brand === null) return null;
    const sets = await ruleSets.activeOf(brand.documentId);
    const parsed = parseBrandbook(
      fromParts({
        brand,
        parent: brand.parent?.key ?? null,
        personality: await personalities.published(brand.documentId),
        positioning: await positionings.published(brand.documentId),
        rules: sets.length === 0 ? undefined : sets.flatMap((set) => set.rules ?? []),
      }),
    );
    if (!parsed.ok) throw new BrandbookInvalidError(key, parsed.problems);
    return parsed.brandbook;
  };

  const compiled = async (key: string): Promise<LoadedBrandbook | null> => {
    const brandbook = await assemble(key);
    if (brandbook === null) return null;
    const { parent = null } = brandbook.brand;
    return { compiled: compileBrandbook(brandbook), parent: parent === key ? null : parent };
  };

  const load = (key: string): Promise<LoadedBrandbook | null> => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const own = cache;
    const loading = compiled(key);
    own.set(key, loading);
    loading.catch(() => own.delete(key));
    return loading;
  };

  const invalidate = () => {
    cache = new Map();
  };

  const parsedFile = (value: unknown): Brandbook => {
    const parsed = parseBrandbook(value);
    const language = userLanguage(strapi);
    if (!parsed.ok)
      throw validationError(
        parsed.problems.map(({ path, message }) => ({ path: pathOf(path), message: message[language] })),
      );
    const brandbook = storable(parsed.brandbook);
    const problems = bookProblems(compileBrandbook(brandbook));
    const long = tooLong(brandbook);
    if (problems.length + long.length > 0)
      throw validationError([
        ...long,
        ...problems.map(({ path, message }) => ({ path: pathOf(path), message: message[language] })),
      ]);
    return brandbook;
  };

  const parentOf = async (key: string | null): Promise<string | null> => {
    if (key === null) return null;
    const parent = await brands.byKey(key);
    if (parent !== null) return parent.documentId;
    const message = {
      vi: `Chưa có thương hiệu nào có mã "${key}": hãy nhập bộ quy chuẩn của thương hiệu mẹ trước.`,
      en: `There is no brand with the key "${key}" yet: import the parent's brandbook first.`,
    };
    throw validationError([{ path: ['brand', 'parent'], message: message[userLanguage(strapi)] }]);
  };

  const sameAsStored = async (brandbook: Brandbook): Promise<boolean> => {
    const stored = await assemble(brandbook.brand.id).catch((error: unknown) => {
      if (error instanceof BrandbookInvalidError) return null;
      throw error;
    });
    return stored !== null && compileBrandbook(stored).hash === compileBrandbook(brandbook).hash;
  };

  return {
    load,
    async pair(key) {
      const own = await load(key);
      if (own === null) return null;
      const parent = own.parent === null ? null : await load(own.parent);
      return { book: own.compiled, parent: parent?.compiled ?? null };
    },
    async importBrandbook(value) {
      const brandbook = parsedFile(value);
      const parts = toParts(brandbook);
      const { key, name } = parts.brand;
      const write = async (): Promise<ImportResult> => {
        const parent = await parentOf(parts.parent);
        const existing = await brands.byKey(key);
        if (existing !== null && (await sameAsStored(brandbook)))
          return { key, documentId: existing.documentId, changed: false };
        const documentId = await brands.upsert(parts.brand, parent);
        if (parts.personality === null) await personalities.remove(documentId);
        else await personalities.publish(documentId, name, parts.personality);
        if (parts.positioning === null) await positionings.remove(documentId);
        else await positionings.publish(documentId, name, parts.positioning);
        await ruleSets.replace(documentId, name, parts.rules);
        return { key, documentId, changed: true };
      };
      return strapi.db.transaction(write);
    },
    exportBrandbook: assemble,
    invalidate,
  };
}
