import type { Core, UID } from '@strapi/strapi';

type Values = Record<string, unknown>;

/** The part of the Document Service that the plugin uses, typed for plugin types that no generated types describe. */
export interface Documents {
  create(params: { data: Values; locale?: string; status?: 'draft' | 'published' }): Promise<{ documentId: string }>;
  update(params: {
    documentId: string;
    data: Values;
    locale?: string;
    status?: 'draft' | 'published';
  }): Promise<{ documentId: string } | null>;
  delete(params: { documentId: string; locale?: string }): Promise<unknown>;
}

/** The one place where a type that only the running app knows is taken at its word. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;
