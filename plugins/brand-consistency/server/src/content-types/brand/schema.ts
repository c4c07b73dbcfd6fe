import { BRAND } from '../../constants';
import { editedByUsers } from '../plugin-options';

/** A brand and every part of its brandbook that needs no publishing of its own. */
export const brandSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_brands',
  info: {
    singularName: 'brand',
    pluralName: 'brands',
    displayName: 'Brand',
    description: 'A corporate, product or service brand',
  },
  options: { draftAndPublish: false },
  pluginOptions: editedByUsers,
  attributes: {
    name: { type: 'string', required: true },
    key: { type: 'string', required: true, unique: true },
    kind: { type: 'enumeration', enum: ['corporate', 'product', 'service'], default: 'product', required: true },
    parent: { type: 'relation', relation: 'manyToOne', target: BRAND },
    languages: { type: 'json' },
    category: { type: 'string' },
    link: { type: 'json' },
    address: { type: 'json' },
    vocabulary: { type: 'json' },
    audience: { type: 'json' },
    form: { type: 'json' },
    touchpointFlex: { type: 'json' },
    parentPolicy: { type: 'json' },
    exceptions: { type: 'json' },
    facts: { type: 'json' },
    proofs: { type: 'json' },
    exemplars: { type: 'json' },
    thresholds: { type: 'json' },
  },
};
