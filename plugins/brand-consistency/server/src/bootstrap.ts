import type { Core } from '@strapi/strapi';
import { permissionActions } from './permission-actions';
import { getService } from './utils/get-service';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission')['actionProvider'].registerMany(permissionActions);
  await getService(strapi, 'touchpoints').fillOnce();
};
