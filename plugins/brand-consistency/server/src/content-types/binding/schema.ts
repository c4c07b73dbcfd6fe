import { editedByUsers } from '../plugin-options';

/** Which fields of a content type belong to which brand and touchpoint; `definition` holds a `Binding`. */
export const bindingSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_bindings',
  info: {
    singularName: 'binding',
    pluralName: 'bindings',
    displayName: 'Binding',
    description: 'Which fields belong to which brand and touchpoint',
  },
  options: { draftAndPublish: false },
  pluginOptions: editedByUsers,
  attributes: {
    name: { type: 'string', required: true },
    contentType: { type: 'string', required: true },
    definition: { type: 'json', required: true },
  },
};
