import type { Brandbook } from '../../engine/src/brandbook/schema';
import type { Localised } from '../../engine/src/language';
import { traitName } from '../../engine/src/voice/trait-model';

/** What the brand calls its own dimensions of personality, by id; empty where it has none. */
export const traitNamesOf = ({ personality }: Pick<Brandbook, 'personality'>): Record<string, Localised> =>
  Object.fromEntries((personality?.dimensions ?? []).map((dimension) => [dimension.id, traitName(dimension)]));
