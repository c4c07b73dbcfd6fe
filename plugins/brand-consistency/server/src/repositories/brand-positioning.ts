import type { Core } from '@strapi/strapi';
import { POSITIONING } from '../constants';
import { publishedPartRepository } from './published-part';

export interface PositioningValues {
  readonly tier: string | null;
  readonly audience: string | null;
  readonly frameOfReference: string | null;
  readonly promise: unknown;
  readonly differences: unknown;
  readonly parity: unknown;
}

export const positioningRepository = (strapi: Core.Strapi) =>
  publishedPartRepository<PositioningValues>(strapi, POSITIONING);
