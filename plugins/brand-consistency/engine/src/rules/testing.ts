import { compileBrandbook, type CompiledBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import type { BrandbookInput } from '../brandbook/schema';

/** For tests: a brandbook that holds just this, compiled. */
export function bookWith(more: Omit<Partial<BrandbookInput>, 'brandbook'>): CompiledBrandbook {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}
