import { BRAND } from '../../constants';
import { editedByUsers } from '../plugin-options';

/** Rules in Vale's terms that hold for one or several brands. */
export const ruleSetSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_rule_sets',
  info: {
    singularName: 'rule-set',
    pluralName: 'rule-sets',
    displayName: 'Rule set',
    description: 'Rules for the texts of one or several brands',
  },
  options: { draftAndPublish: false },
  pluginOptions: editedByUsers,
  attributes: {
    name: { type: 'string', required: true },
    active: { type: 'boolean', default: true },
    brands: { type: 'relation', relation: 'manyToMany', target: BRAND },
    rules: { type: 'json' },
  },
};
