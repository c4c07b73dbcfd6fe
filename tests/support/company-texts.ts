import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readCompany } from '../../demo/seed/company';
import { HOST_TYPES } from '../../demo/seed/host-types';
import {
  assess,
  compileBrandbook,
  examine,
  parseBrandbook,
  type CompiledBrandbook,
  type Examination,
  type Language,
  type Scorecard,
} from '../../plugins/brand-consistency/engine/src';
import { extract } from '../../plugins/brand-consistency/shared/extract/extract';
import type { ContentSchema } from '../../plugins/brand-consistency/shared/extract/types';
import { touchpointAssetSchema } from '../../plugins/brand-consistency/server/src/content-types/touchpoint-asset/schema';

const root = path.resolve(__dirname, '../..');
const companyFolder = path.join(root, 'demo/company');

const json = (...names: string[]): ContentSchema =>
  JSON.parse(readFileSync(path.join(root, ...names), 'utf8')) as ContentSchema;

const components: Record<string, ContentSchema> = Object.fromEntries(
  readdirSync(path.join(root, 'src/components')).flatMap((category) =>
    readdirSync(path.join(root, 'src/components', category)).map((file) => [
      `${category}.${path.basename(file, '.json')}`,
      json('src/components', category, file),
    ]),
  ),
);

function schemaOf(uid: string): ContentSchema {
  const name = uid.split('.')[1] ?? '';
  return uid.startsWith('api::')
    ? json('src/api', name, 'content-types', name, 'schema.json')
    : (touchpointAssetSchema as unknown as ContentSchema);
}

/** One text of the demo company with the brandbook it is judged by, read as the plugin reads it. */
export interface CompanyText {
  readonly id: string;
  readonly key: string;
  readonly locale: Language;
  readonly brand: string;
  readonly touchpoint: string;
  readonly examination: Examination;
  readonly book: CompiledBrandbook;
  readonly card: Scorecard;
}

export interface Misfit {
  readonly asset: string;
  readonly locale: Language;
  readonly kind: string;
  readonly dimension: keyof Scorecard['dimensions'];
}

export const misfits = (): Misfit[] =>
  parse(readFileSync(path.join(companyFolder, 'misfits.yaml'), 'utf8')) as Misfit[];

/** The demo company's texts, scored by the engine straight from the files. */
export async function companyTexts(): Promise<{ texts: CompanyText[]; books: Map<string, CompiledBrandbook> }> {
  const company = await readCompany(companyFolder);
  const books = new Map(
    company.brandbooks.map(({ key, book }) => {
      const parsed = parseBrandbook(book);
      if (!parsed.ok)
        throw new Error(
          `${key}: ${parsed.problems.map((problem) => `${problem.path} ${problem.message.en}`).join('; ')}`,
        );
      return [key, compileBrandbook(parsed.brandbook)] as const;
    }),
  );
  const texts = company.assets.flatMap((asset) => {
    const type = HOST_TYPES[asset.type];
    const book = books.get(asset.brand);
    if (!type || !book) throw new Error(`${asset.key} names an unknown type or brand`);
    return Object.entries(asset.locales).map(([locale, fields]): CompanyText => {
      const { units } = extract({
        values: type.toData(fields),
        schema: schemaOf(type.uid),
        components,
        fields: type.bound.map((bound) => ({ path: bound })),
      });
      const examination = examine({ units, language: locale as Language, touchpoint: asset.touchpoint });
      return {
        id: `${asset.key}/${locale}`,
        key: asset.key,
        locale: locale as Language,
        brand: asset.brand,
        touchpoint: asset.touchpoint,
        examination,
        book,
        card: assess(examination, book),
      };
    });
  });
  return { texts, books };
}
