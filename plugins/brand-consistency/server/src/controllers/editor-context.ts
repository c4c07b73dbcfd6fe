import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { editorContextQuery } from '../../../shared/contracts';
import { getService } from '../utils/get-service';
import { userLanguage } from '../utils/user-language';
import { validated } from '../utils/validate';
import { mayReadOf, type AdminRequest } from './request';

export const editorContextController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminRequest): Promise<void> {
    const query = validated(editorContextQuery, ctx.query, userLanguage(strapi));
    if (!mayReadOf(ctx)(query.contentType)) throw new errors.ForbiddenError();
    ctx.body = await getService(strapi, 'editor-context').of(query);
  },
});
