import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  unstable_useDocument as useDocument,
  unstable_useDocumentLayout as useDocumentLayout,
} from '@strapi/strapi/admin';
import type { ContentSchema } from '../../../shared/extract/types';
import type { FieldLabelInput } from '../presentation/field-labels';

export interface ContentTypeSchema extends Omit<FieldLabelInput, 'values'> {
  readonly schema: ContentSchema;
  /** What people call the content type. */
  readonly name: string;
}

interface Labelled {
  readonly name: string;
  readonly label: string;
}

/** The content type's schema, its components' and the labels of its form in the user's language; null until the content manager has them. */
export function useContentSchema(model: string): ContentTypeSchema | null {
  const { schema, components, isLoading } = useDocument({ collectionType: 'collection-types', model }, { skip: true });
  const { edit, isLoading: isLayoutLoading } = useDocumentLayout(model);
  const { formatMessage } = useIntl();
  return useMemo(() => {
    if (isLoading || isLayoutLoading || !schema) return null;
    // A host translates its labels under these ids; the content manager's own form asks for the same.
    const labelsOf = (owner: string, fields: readonly Labelled[]) =>
      Object.fromEntries(
        fields.map(({ name, label }) => [
          name,
          formatMessage({ id: `content-manager.${owner}.${name}`, defaultMessage: label }),
        ]),
      );
    const labels = { '': labelsOf(`content-types.${model}`, edit.layout.flat(2)) };
    const ofComponents = Object.entries(edit.components).map(([uid, { layout }]) => [
      uid,
      labelsOf(`components.${uid}`, layout.flat()),
    ]);
    const { displayName } = schema.info;
    const name = formatMessage({ id: displayName, defaultMessage: displayName });
    return { name, schema, components, labels: { ...labels, ...Object.fromEntries(ofComponents) } };
  }, [components, edit, formatMessage, isLayoutLoading, isLoading, model, schema]);
}
