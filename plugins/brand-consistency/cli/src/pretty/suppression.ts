import type { Language } from '../../../engine/src/language';
import type { Suppression } from '../../../engine/src/suppression/types';

/** Who silenced a finding, and why, in a line for people. */
export function silencer(by: Suppression, lang: Language): string {
  if (by.source === 'comment') return `<!-- brand-check -->${by.reason === undefined ? '' : `: ${by.reason}`}`;
  const until = by.until === undefined ? '' : lang === 'vi' ? `, đến hết ${by.until}` : `, until ${by.until}`;
  return `exceptions.${by.index}: ${by.reason}${until}`;
}
