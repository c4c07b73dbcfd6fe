import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { bindingBody } from '../../../shared/contracts';
import { getService } from '../utils/get-service';
import { userLanguage } from '../utils/user-language';
import { validated } from '../utils/validate';
import type { AdminRequest } from './request';

export const bindingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const bodyOf = (ctx: AdminRequest) => validated(bindingBody, ctx.request.body, userLanguage(strapi));
  const idOf = (ctx: AdminRequest) => ctx.params['id'] ?? '';
  return {
    async find(ctx: AdminRequest): Promise<void> {
      ctx.body = { results: await getService(strapi, 'bindings').stored() };
    },
    async create(ctx: AdminRequest): Promise<void> {
      ctx.body = await getService(strapi, 'bindings').create(bodyOf(ctx));
      ctx.status = 201;
    },
    async update(ctx: AdminRequest): Promise<void> {
      const binding = await getService(strapi, 'bindings').update(idOf(ctx), bodyOf(ctx));
      if (binding === null) throw new errors.NotFoundError();
      ctx.body = binding;
    },
    async delete(ctx: AdminRequest): Promise<void> {
      if (!(await getService(strapi, 'bindings').remove(idOf(ctx)))) throw new errors.NotFoundError();
      ctx.status = 204;
    },
  };
};
