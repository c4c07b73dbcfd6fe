import { compileWithManners, type CompiledBrandbook } from '../../../engine/src';
import type { EditorContext } from '../../../shared/contracts/assessment';

type StoredBook = EditorContext['brandbooks'][string];

/** A brandbook is compiled once for all entries that an editor opens; more than these are hardly open at a time. */
const KEPT = 8;
const compiled = new Map<string, CompiledBrandbook>();

/** The compiled book, from the cache where its hash is known. */
export function compiledBook({ brandbook, manners, hash }: StoredBook): CompiledBrandbook {
  const known = compiled.get(hash);
  if (known) return known;
  const book = compileWithManners(brandbook, manners);
  const [oldest] = compiled.keys();
  if (compiled.size >= KEPT && oldest !== undefined) compiled.delete(oldest);
  compiled.set(hash, book);
  return book;
}
