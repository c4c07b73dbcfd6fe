import { useMemo } from 'react';
import {
  unstable_useDocument as useDocument,
  unstable_useDocumentLayout as useDocumentLayout,
} from '@strapi/strapi/admin';
import type { ContentSchema } from '../../../shared/extract/types';
import type { FieldLabelInput } from '../presentation/field-labels';

export interface ContentTypeSchema extends Omit<FieldLabelInput, 'values'> {
  readonly schema: ContentSchema;
}

type Labelled = readonly { readonly name: string; readonly label: string }[];

function labelsOf(rows: readonly Labelled[]): Record<string, string> {
  return Object.fromEntries(rows.flat().map(({ name, label }) => [name, label]));
}

/** The content type's schema, its components' and the labels of its form; null until the content manager has them. */
export function useContentSchema(model: string): ContentTypeSchema | null {
  const { schema, components, isLoading } = useDocument({ collectionType: 'collection-types', model }, { skip: true });
  const { edit, isLoading: isLayoutLoading } = useDocumentLayout(model);
  return useMemo(() => {
    if (isLoading || isLayoutLoading || !schema) return null;
    const labels: Record<string, Record<string, string>> = { '': labelsOf(edit.layout.flat()) };
    for (const [uid, { layout }] of Object.entries(edit.components)) labels[uid] = labelsOf(layout);
    return { schema, components, labels };
  }, [components, edit, isLayoutLoading, isLoading, schema]);
}
