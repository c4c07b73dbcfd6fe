import type { StrapiApp } from '@strapi/strapi/admin';
import { TRANSLATIONS } from './translations';

export default {
  config: { locales: ['vi'], translations: TRANSLATIONS },
  bootstrap(_app: StrapiApp) {},
};
