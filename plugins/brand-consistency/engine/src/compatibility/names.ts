import type { Brandbook } from '../brandbook/schema';
import { foldKey } from '../text/fold';
import { entryName } from './entries';

/** The brand's own name and what it protects beside it, each once, and where it stands. */
export function protectedNames({ brand, vocabulary }: Brandbook): { readonly path: string; readonly text: string }[] {
  const terms = (vocabulary?.protect ?? []).map((term) => (typeof term === 'string' ? term : term.term));
  const all = [
    { path: 'brand.name', text: brand.name },
    ...terms.map((text) => ({ path: `vocabulary.protect.${entryName(text)}`, text })),
  ];
  const known = new Set<string>();
  return all.filter(({ text }) => {
    const key = foldKey(text);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
