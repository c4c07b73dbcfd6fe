import { DIGITAL_TOUCHPOINTS } from './kinds/digital';
import { MEDIA_TOUCHPOINTS } from './kinds/media';
import { PEOPLE_TOUCHPOINTS } from './kinds/people';
import { PLACE_TOUCHPOINTS } from './kinds/place';
import { PRINT_TOUCHPOINTS } from './kinds/print';
import { PROCESS_TOUCHPOINTS } from './kinds/process';
import { PRODUCT_TOUCHPOINTS } from './kinds/product';
import type { TouchpointKind } from './types';

export * from './types';

/** Every kind of touchpoint that occurs in practice, by family. Users add their own. */
export const TOUCHPOINT_KINDS: readonly TouchpointKind[] = [
  ...DIGITAL_TOUCHPOINTS,
  ...PRINT_TOUCHPOINTS,
  ...PRODUCT_TOUCHPOINTS,
  ...PEOPLE_TOUCHPOINTS,
  ...PLACE_TOUCHPOINTS,
  ...MEDIA_TOUCHPOINTS,
  ...PROCESS_TOUCHPOINTS,
];
