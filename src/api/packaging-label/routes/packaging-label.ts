import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::packaging-label.packaging-label');
