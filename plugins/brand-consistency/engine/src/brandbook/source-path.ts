import type { SourcedRule } from './sourced-rule';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('.');

/** The place in the brandbook of a rule's option: where the option, or what holds it, was written. */
export function placeOf(source: SourcedRule | undefined, option: string): string {
  const exact = source?.optionPaths?.[option];
  if (exact !== undefined) return exact;
  const steps = option.split('.');
  for (let length = steps.length - 1; length > 0; length--) {
    const known = source?.optionPaths?.[steps.slice(0, length).join('.')];
    if (known !== undefined) return joined(known, ...steps.slice(length));
  }
  return joined(source?.path ?? '', option);
}
