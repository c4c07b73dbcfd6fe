import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::packaging-label.packaging-label');
