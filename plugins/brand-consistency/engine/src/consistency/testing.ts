import { compileBrandbook, type CompiledBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import type { Brandbook } from '../brandbook/schema';
import { examine, type AssetText } from '../examine';
import type { Language } from '../language';
import { MEASURES, type MeasureName } from './measures';
import { profileOf, type AssetPlace, type AssetProfile } from './profile';

/** For tests: a brandbook of these parts made ready. */
export function bookOf(parts: Partial<Brandbook> | Record<string, unknown>): CompiledBrandbook {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}

interface TestAsset extends AssetPlace {
  readonly id: string;
  readonly text: string;
  readonly lang?: Language;
  readonly touchpoint?: string;
  readonly replaces?: string;
}

/** For tests: the profile of one plain text. */
export function textProfile(book: CompiledBrandbook, asset: TestAsset): AssetProfile {
  const { id, text, lang, touchpoint, replaces, ...place } = asset;
  const examined = (of: string): AssetText => ({
    units: [{ path: 'text', text: of, format: 'plain' }],
    language: lang,
    touchpoint,
  });
  const before = replaces === undefined ? undefined : examine(examined(replaces));
  return profileOf(id, examine(examined(text)), book, place, before);
}

/** For tests: a profile without a text, whose measures lie at these values and elsewhere at nought. */
export function numberProfile(
  id: string,
  values: Partial<Record<MeasureName, number>>,
  more: Partial<AssetProfile> = {},
): AssetProfile {
  const record = (of: (name: MeasureName) => number): Record<MeasureName, number> =>
    Object.fromEntries(MEASURES.map((name) => [name, of(name)])) as Record<MeasureName, number>;
  return {
    id,
    language: 'vi',
    touchpoint: null,
    words: 100,
    vector: record((name) => values[name] ?? 0),
    uncertainty: record(() => 5),
    pushing: {},
    address: [],
    facts: [],
    terms: [],
    ...more,
  };
}

/** For tests: a number in −1..1 for each place of a list, spread evenly and the same in every run. */
export const wobble = (index: number): number => ((index * 0.618_034) % 1) * 2 - 1;
