import type { Core } from '@strapi/strapi';
import { reportQuery } from '../../../shared/contracts';
import { getService } from '../utils/get-service';
import { userLanguage } from '../utils/user-language';
import { validated } from '../utils/validate';
import { mayReadOf, type AdminRequest } from './request';

export const reportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminRequest): Promise<void> {
    const filter = validated(reportQuery, ctx.query, userLanguage(strapi));
    ctx.body = await getService(strapi, 'reports').portfolio(filter, mayReadOf(ctx));
  },
});
