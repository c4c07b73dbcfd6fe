import type { Core, UID } from '@strapi/strapi';

interface Written {
  documentId: string;
}

interface Place {
  documentId: string;
  locale?: string;
}

/** What the seed needs of Strapi's document service, for content types that are known only at run time. */
export interface Documents {
  findFirst(query: { filters: Record<string, unknown> }): Promise<Written | null>;
  create(entry: { locale: string; status: 'published'; data: object }): Promise<Written>;
  update(entry: Place & { status: 'published'; data: object }): Promise<Written | null>;
  delete(place: Place): Promise<unknown>;
  count(query: { status?: 'draft' | 'published'; locale?: string }): Promise<number>;
}

// Strapi types a document by the literal uid of its content type; there is no literal here.
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;
