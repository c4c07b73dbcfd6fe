import type { Core } from '@strapi/strapi';
import { RULE_SET } from '../constants';
import { documentsOf } from './documents';

export interface RuleSetRow {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly rules: unknown;
}

interface RuleSetWithBrands extends RuleSetRow {
  readonly brands: readonly { readonly documentId: string }[];
}

export interface RuleSetRepository {
  /** Active rule sets of a brand, oldest first. */
  activeOf(brandDocumentId: string): Promise<RuleSetRow[]>;
  /** Makes `rules` the brand's only active rules; rule sets that other brands share lose this brand, no more. */
  replace(brandDocumentId: string, name: string, rules: unknown): Promise<void>;
}

export function ruleSetRepository(strapi: Core.Strapi): RuleSetRepository {
  const activeOf = async (brandDocumentId: string): Promise<RuleSetWithBrands[]> =>
    strapi.db.query(RULE_SET).findMany({
      where: { active: true, brands: { documentId: brandDocumentId } },
      populate: { brands: { select: ['documentId'] } },
      orderBy: { id: 'asc' },
    });
  return {
    activeOf,
    async replace(brandDocumentId, name, rules) {
      const documents = documentsOf(strapi, RULE_SET);
      const active = await activeOf(brandDocumentId);
      const own = rules === undefined ? undefined : active.find((set) => set.brands.length === 1);
      for (const set of active) {
        if (set === own) continue;
        if (set.brands.length === 1) await documents.delete({ documentId: set.documentId });
        else
          await documents.update({
            documentId: set.documentId,
            data: { brands: { disconnect: [{ documentId: brandDocumentId }] } },
          });
      }
      if (own !== undefined) await documents.update({ documentId: own.documentId, data: { rules } });
      else if (rules !== undefined)
        await documents.create({ data: { name, active: true, rules, brands: [{ documentId: brandDocumentId }] } });
    },
  };
}
