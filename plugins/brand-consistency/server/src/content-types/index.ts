import { assessmentSchema } from './assessment/schema';
import { bindingSchema } from './binding/schema';
import { brandPersonalitySchema } from './brand-personality/schema';
import { brandPositioningSchema } from './brand-positioning/schema';
import { brandSchema } from './brand/schema';
import { ruleSetSchema } from './rule-set/schema';
import { touchpointAssetSchema } from './touchpoint-asset/schema';
import { touchpointSchema } from './touchpoint/schema';

export const contentTypes = {
  brand: { schema: brandSchema },
  'brand-personality': { schema: brandPersonalitySchema },
  'brand-positioning': { schema: brandPositioningSchema },
  touchpoint: { schema: touchpointSchema },
  'touchpoint-asset': { schema: touchpointAssetSchema },
  'rule-set': { schema: ruleSetSchema },
  binding: { schema: bindingSchema },
  assessment: { schema: assessmentSchema },
};
