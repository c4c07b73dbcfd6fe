import type { Core } from '@strapi/strapi';
import { assessAfterSave } from './documents/assess-after-save';
import { invalidateBrandbook } from './documents/invalidate-brandbook';
import { validateBrandParts } from './documents/validate-brand-parts';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use(validateBrandParts(strapi));
  strapi.documents.use(invalidateBrandbook(strapi));
  strapi.documents.use(assessAfterSave(strapi));
};
