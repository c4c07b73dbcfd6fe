import type { Core } from '@strapi/strapi';
import { ensureContentLocales } from './content-locales';

export default {
  register() {},

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureContentLocales(strapi);
  },
};
