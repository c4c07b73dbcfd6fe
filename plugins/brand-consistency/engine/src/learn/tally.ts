import type { Register } from '../checks/address/types';
import type { Place } from '../text/types';
import { sentenceOf, type Sample } from './samples';
import type { FormUse, Quote } from './types';

/** A form of address or a particle over all texts. */
export interface Form {
  readonly form: string;
  /** The single words it is made of: anh and chị of anh chị. */
  readonly parts: readonly string[];
  /** Forms of one group stand beside each other without jarring: a register, in English the form itself. */
  readonly group: Register | string;
  /** The first of each text. */
  readonly quotes: readonly Quote[];
  readonly count: number;
  readonly samples: ReadonlySet<Sample>;
}

interface Counting {
  readonly parts: readonly string[];
  readonly group: string;
  readonly quotes: Quote[];
  readonly samples: Set<Sample>;
  count: number;
}

/** Counts forms over texts. */
export class Tally {
  private readonly forms = new Map<string, Counting>();

  add(parts: readonly string[], group: string, sample: Sample, place: Place): void {
    const form = parts.join(' ');
    const known = this.forms.get(form) ?? { parts, group, quotes: [], samples: new Set(), count: 0 };
    this.forms.set(form, known);
    known.count++;
    if (!known.samples.has(sample)) known.quotes.push(sentenceOf(sample, place));
    known.samples.add(sample);
  }

  /** The form of most texts first; of equals the most frequent, then by the alphabet. */
  ranked(): Form[] {
    return [...this.forms]
      .map(([form, counting]) => ({ form, ...counting }))
      .sort((a, b) => b.samples.size - a.samples.size || b.count - a.count || (a.form < b.form ? -1 : 1));
  }
}

/** Texts that use one of the forms at least. */
export const textsOf = (forms: readonly Form[]): number => new Set(forms.flatMap(({ samples }) => [...samples])).size;
export const countOf = (forms: readonly Form[]): number => forms.reduce((sum, { count }) => sum + count, 0);
export const usesOf = (forms: readonly Form[]): FormUse[] =>
  forms.map(({ form, count, samples }) => ({ form, count, texts: samples.size }));
/** “anh chị” ×20, “cô chú” ×8 */
export const listed = (forms: readonly Form[]): string =>
  forms.map(({ form, count }) => `“${form}” ×${count}`).join(', ');
export const firstQuotes = (forms: readonly Form[]): Quote[] => forms.flatMap(({ quotes }) => quotes[0] ?? []);
