import type { Brandbook, Term } from '../../brandbook/schema';
import type { Language } from '../../language';
import { keyOfTerm } from './key';

const wordOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** Keys, as `Gram` has them, of the terms that a brandbook already lists. */
export interface KnownTerms {
  readonly prefer: ReadonlySet<string>;
  readonly avoid: ReadonlySet<string>;
  /** Protected names, the brand's own among them, and every part of them. */
  readonly names: ReadonlySet<string>;
  readonly competitors: ReadonlySet<string>;
}

/** A name and all runs of its words: of Sen Việt Resort also Sen Việt. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  return words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' ')));
}

/** What a brandbook, where there is one, already says of terms. */
export function knownTerms(brandbook: Brandbook | undefined, language: Language): KnownTerms {
  const keys = (terms: readonly Term[] = []): string[] => terms.map((term) => keyOfTerm(wordOf(term), language));
  const { prefer, avoid, protect, competitors } = brandbook?.vocabulary ?? {};
  const names = [...keys(protect), ...keys(brandbook === undefined ? [] : [brandbook.brand.name])];
  return {
    prefer: new Set(keys(prefer)),
    avoid: new Set(keys(avoid)),
    names: new Set(names.flatMap(partsOf)),
    competitors: new Set(keys(competitors)),
  };
}
