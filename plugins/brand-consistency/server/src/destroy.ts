import type { Core } from '@strapi/strapi';
import { getService } from './utils/get-service';

/** Assessments that were asked for are finished while there is a database. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'assessments').close();
};
