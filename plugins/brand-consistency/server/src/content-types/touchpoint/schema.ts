import { CHANNELS, CONTROLLABILITIES, DEPARTMENTS, FAMILIES, MEDIA } from '../../../../shared/taxonomy/touchpoints';
import { STAGES } from '../../../../shared/taxonomy/stages';
import { editedByUsers } from '../plugin-options';

/** A place where customers meet the brand. */
export const touchpointSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_touchpoints',
  info: {
    singularName: 'touchpoint',
    pluralName: 'touchpoints',
    displayName: 'Touchpoint',
    description: 'Where customers meet the brand',
  },
  options: { draftAndPublish: false },
  pluginOptions: editedByUsers,
  attributes: {
    nameVi: { type: 'string', required: true },
    nameEn: { type: 'string', required: true },
    key: { type: 'string', required: true, unique: true },
    family: { type: 'enumeration', enum: [...FAMILIES] },
    channel: { type: 'enumeration', enum: [...CHANNELS] },
    stage: { type: 'enumeration', enum: STAGES.map((stage) => stage.key) },
    department: { type: 'enumeration', enum: [...DEPARTMENTS] },
    medium: { type: 'enumeration', enum: [...MEDIA] },
    senses: { type: 'json' },
    controllability: { type: 'enumeration', enum: [...CONTROLLABILITIES] },
    weight: { type: 'integer', min: 1, max: 5, default: 3 },
    momentOfTruth: { type: 'boolean', default: false },
    expectationVi: { type: 'text' },
    expectationEn: { type: 'text' },
  },
};
