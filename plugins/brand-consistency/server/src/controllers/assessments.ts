import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { traitNamesOf } from '../../../shared/brandbook/trait-names';
import {
  assessmentListQuery,
  type AssessmentDetail,
  type AssessmentList,
  type AssessmentListQuery,
} from '../../../shared/contracts';
import { summaryOf } from '../assess/summary';
import { assessmentRepository, type SortOrder } from '../repositories/assessment';
import { BrandbookInvalidError } from '../services/brandbooks';
import { getService } from '../utils/get-service';
import { userLanguage } from '../utils/user-language';
import { validated } from '../utils/validate';
import { mayReadOf, type AdminRequest } from './request';

const SORTS: Readonly<Record<AssessmentListQuery['sort'], SortOrder>> = {
  'fit:asc': { column: 'fit', direction: 'asc' },
  'fit:desc': { column: 'fit', direction: 'desc' },
  'consistency:asc': { column: 'consistency', direction: 'asc' },
  'consistency:desc': { column: 'consistency', direction: 'desc' },
  'scoredAt:desc': { column: 'scoredAt', direction: 'desc' },
  'title:asc': { column: 'title', direction: 'asc' },
};

/** A brandbook that broke since must not keep anybody from reading what was assessed. */
async function traitNames(strapi: Core.Strapi, brand: string): Promise<AssessmentDetail['traitNames']> {
  try {
    const book = await getService(strapi, 'brandbooks').load(brand);
    return book === null ? {} : traitNamesOf(book.compiled.brandbook);
  } catch (error) {
    if (error instanceof BrandbookInvalidError) return {};
    throw error;
  }
}

export const assessmentsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminRequest): Promise<void> {
    const { page, pageSize, sort, outlier, ...filter } = validated(
      assessmentListQuery,
      ctx.query,
      userLanguage(strapi),
    );
    const where = { ...filter, ...(outlier === undefined ? {} : { outlier: true }) };
    const { rows, total } = await assessmentRepository(strapi).page(where, SORTS[sort], page, pageSize);
    const mayRead = mayReadOf(ctx);
    const list: AssessmentList = {
      results: rows.map((row) => summaryOf(row, mayRead)),
      pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
    };
    ctx.body = list;
  },

  async findOne(ctx: AdminRequest): Promise<void> {
    const row = await assessmentRepository(strapi).full(ctx.params['id'] ?? '');
    if (row === null) throw new errors.NotFoundError();
    // The whole scorecard quotes the text.
    if (!mayReadOf(ctx)(row.contentType)) throw new errors.ForbiddenError();
    const detail: AssessmentDetail = {
      ...summaryOf(row, () => true),
      scorecard: row.scorecard,
      compatibilityReport: row.compatibilityReport,
      traitNames: await traitNames(strapi, row.brand),
    };
    ctx.body = detail;
  },
});
