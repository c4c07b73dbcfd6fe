import { ARCHETYPES } from '../../../../engine/src/brandbook/schema';
import { BRAND } from '../../constants';
import { editedByUsers } from '../plugin-options';

/** Who the brand is and how it sounds. Only the published row counts. */
export const brandPersonalitySchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_personalities',
  info: {
    singularName: 'brand-personality',
    pluralName: 'brand-personalities',
    displayName: 'Brand personality',
    description: 'Traits, archetype and tone of voice of a brand',
  },
  options: { draftAndPublish: true },
  pluginOptions: editedByUsers,
  attributes: {
    name: { type: 'string' },
    brand: { type: 'relation', relation: 'manyToOne', target: BRAND },
    model: { type: 'enumeration', enum: ['aaker', 'custom'] },
    dimensions: { type: 'json' },
    traits: { type: 'json' },
    archetype: { type: 'enumeration', enum: [...ARCHETYPES] },
    weAre: { type: 'json' },
    weAreNot: { type: 'json' },
    tone: { type: 'json' },
  },
};
