import type { Localised } from '../../engine/src/language';
import type { StageKey } from './stages';

export const FAMILIES = ['digital', 'print', 'product', 'people', 'place', 'media', 'process'] as const;
export const CHANNELS = [
  'web',
  'social',
  'email',
  'messaging',
  'app',
  'phone',
  'in-person',
  'print',
  'product',
  'place',
  'media',
  'document',
] as const;
export const DEPARTMENTS = ['marketing', 'sales', 'service', 'operations', 'finance', 'people'] as const;
export const MEDIA = ['text', 'image', 'place', 'person', 'process'] as const;
export const SENSES = ['image', 'sound', 'scent', 'touch', 'taste'] as const;
/** Word of mouth and past experience elsewhere cannot be commanded, only watched. */
export const CONTROLLABILITIES = ['controlled', 'influenced', 'uncontrolled'] as const;

export type Family = (typeof FAMILIES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Department = (typeof DEPARTMENTS)[number];
export type Medium = (typeof MEDIA)[number];
export type Sense = (typeof SENSES)[number];
export type Controllability = (typeof CONTROLLABILITIES)[number];

/** One kind of touchpoint with what usually holds for it; a company may set each otherwise. */
export interface TouchpointKind {
  readonly key: string;
  readonly name: Localised;
  readonly family: Family;
  readonly channel: Channel;
  readonly stage: StageKey;
  readonly department: Department;
  readonly medium: Medium;
  readonly senses: readonly Sense[];
  readonly controllability: Controllability;
}
