import type { Asset } from '../assets';

/** Writes where something stands, for people. */
export type PlaceWriter = (passage: {
  readonly path: string;
  readonly start: number;
  readonly actual: string;
}) => string;

/**
 * Places of an asset as editors and terminals know them: `home.md:3:14` (line and column from 1, columns in UTF-16
 * units), `seo.title:1:4` for a field. What is said of the whole has its name alone.
 */
export function placesOf({ id, units, isFile }: Pick<Asset, 'id' | 'units' | 'isFile'>): PlaceWriter {
  return ({ path, start, actual }) => {
    const name = isFile ? id : path;
    if (actual === '') return name;
    const before = (units.find((unit) => unit.path === path)?.text ?? '').slice(0, start).split(/\r\n|\n|\r/u);
    return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  };
}
