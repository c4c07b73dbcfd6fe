import type { Brandbook } from '../brandbook/schema';

/** The value at a dotted path; `personality.sophistication` is short for `personality.traits.sophistication`. */
export function valueAt(brandbook: Brandbook, path: string): unknown {
  let value: unknown = brandbook;
  const traits = Object.keys(brandbook.personality?.traits ?? {});
  const trait = /^personality\.([^.]+)$/.exec(path)?.[1];
  const steps = (trait !== undefined && traits.includes(trait) ? `personality.traits.${trait}` : path).split('.');
  for (const step of steps) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

/** The number that a target means: tone targets may be groups with a tolerance. */
export function targetNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (value !== null && typeof value === 'object' && 'target' in value && typeof value.target === 'number')
    return value.target;
  return null;
}
