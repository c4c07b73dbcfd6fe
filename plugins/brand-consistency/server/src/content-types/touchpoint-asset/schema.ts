import { STAGES } from '../../../../shared/taxonomy/stages';
import { BRAND, TOUCHPOINT } from '../../constants';
import { editedByUsers } from '../plugin-options';

const localised = { i18n: { localized: true } };

/** A concrete text at a touchpoint for which the host has no content type of its own. */
export const touchpointAssetSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_touchpoint_assets',
  info: {
    singularName: 'touchpoint-asset',
    pluralName: 'touchpoint-assets',
    displayName: 'Touchpoint asset',
    description: 'A concrete text at a touchpoint',
  },
  options: { draftAndPublish: true },
  pluginOptions: { ...editedByUsers, i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, pluginOptions: localised },
    text: { type: 'richtext', pluginOptions: localised },
    brand: { type: 'relation', relation: 'manyToOne', target: BRAND },
    touchpoint: { type: 'relation', relation: 'manyToOne', target: TOUCHPOINT },
    stage: { type: 'enumeration', enum: STAGES.map((stage) => stage.key) },
  },
};
