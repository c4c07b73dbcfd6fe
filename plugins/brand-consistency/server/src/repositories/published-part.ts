import type { Core } from '@strapi/strapi';
import { documentsOf } from './documents';

/** A part of the brandbook with draft and publish: one document per brand, of which the published row counts. */
export interface PublishedPartRepository<Values extends object> {
  /** The brand's published part, or null. Of several the one changed last. */
  published(brandDocumentId: string): Promise<Values | null>;
  /** Writes and publishes the brand's part. */
  publish(brandDocumentId: string, name: string, values: Values): Promise<void>;
  /** Removes every such part of the brand, drafts included. */
  remove(brandDocumentId: string): Promise<void>;
}

type Row = { documentId: string };

export function publishedPartRepository<Values extends object>(
  strapi: Core.Strapi,
  uid: string,
): PublishedPartRepository<Values> {
  const ofBrand = (brandDocumentId: string) => ({ brand: { documentId: brandDocumentId } });
  const documentsOfBrand = async (brandDocumentId: string): Promise<string[]> => {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: ofBrand(brandDocumentId),
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    });
    return [...new Set(rows.map((row) => row.documentId))];
  };
  return {
    async published(brandDocumentId) {
      const rows: (Values & Row)[] = await strapi.db.query(uid).findMany({
        where: { ...ofBrand(brandDocumentId), publishedAt: { $notNull: true } },
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        limit: 1,
      });
      return rows[0] ?? null;
    },
    async publish(brandDocumentId, name, values) {
      const data = { name, ...values, brand: { documentId: brandDocumentId } };
      const [documentId] = await documentsOfBrand(brandDocumentId);
      if (documentId === undefined) await documentsOf(strapi, uid).create({ data, status: 'published' });
      else await documentsOf(strapi, uid).update({ documentId, data, status: 'published' });
    },
    async remove(brandDocumentId) {
      for (const documentId of await documentsOfBrand(brandDocumentId))
        await documentsOf(strapi, uid).delete({ documentId });
    },
  };
}
