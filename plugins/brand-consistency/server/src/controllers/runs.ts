import type { Core } from '@strapi/strapi';
import { getService } from '../utils/get-service';
import type { AdminRequest } from './request';

export const runsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: AdminRequest): Promise<void> {
    ctx.body = await getService(strapi, 'runs').scoreEverything();
  },
});
