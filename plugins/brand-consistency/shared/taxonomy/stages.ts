import type { Localised } from '../../engine/src/language';

export interface Stage {
  readonly key: string;
  readonly name: Localised;
}

/** The five-stage model of the customer journey, in the customer's order. */
export const STAGES = [
  { key: 'awareness', name: { vi: 'Nhận biết', en: 'Awareness' } },
  { key: 'comparison', name: { vi: 'Quan tâm và so sánh', en: 'Interest and comparison' } },
  { key: 'decision', name: { vi: 'Quyết định', en: 'Decision' } },
  { key: 'use', name: { vi: 'Nhận hàng và sử dụng', en: 'Delivery and use' } },
  { key: 'loyalty', name: { vi: 'Gắn bó và giới thiệu', en: 'Loyalty and advocacy' } },
] as const satisfies readonly Stage[];

export type StageKey = (typeof STAGES)[number]['key'];

/**
 * Sorts stage keys along the journey; stages of the user's own come after, in alphabetical order.
 */
export function sortStages(keys: Iterable<string>): string[] {
  const order: readonly string[] = STAGES.map((stage) => stage.key);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...new Set(keys)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * The journey stage that a text serves: what the entry itself says in its stage field, or else its touchpoint's.
 * @param values an entry, or the edit form's values
 */
export function stageOf(
  field: string | undefined,
  values: Readonly<Record<string, unknown>>,
  touchpointStage: string | null | undefined,
): string | null {
  const own = field === undefined ? null : values[field];
  return (typeof own === 'string' && own !== '' ? own : touchpointStage) ?? null;
}
