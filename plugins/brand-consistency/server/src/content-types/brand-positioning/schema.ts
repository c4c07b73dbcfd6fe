import { TIERS } from '../../../../engine/src/brandbook/schema';
import { BRAND } from '../../constants';
import { editedByUsers } from '../plugin-options';

/** What the brand stands for in its market. Only the published row counts. */
export const brandPositioningSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_positionings',
  info: {
    singularName: 'brand-positioning',
    pluralName: 'brand-positionings',
    displayName: 'Brand positioning',
    description: 'Tier, audience, promise and points of difference of a brand',
  },
  options: { draftAndPublish: true },
  pluginOptions: editedByUsers,
  attributes: {
    name: { type: 'string' },
    brand: { type: 'relation', relation: 'manyToOne', target: BRAND },
    tier: { type: 'enumeration', enum: [...TIERS] },
    audience: { type: 'text' },
    frameOfReference: { type: 'text' },
    promise: { type: 'json' },
    differences: { type: 'json' },
    parity: { type: 'json' },
  },
};
