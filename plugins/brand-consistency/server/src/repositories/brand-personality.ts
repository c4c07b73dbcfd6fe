import type { Core } from '@strapi/strapi';
import { PERSONALITY } from '../constants';
import { publishedPartRepository } from './published-part';

export interface PersonalityValues {
  readonly traits: unknown;
  readonly archetype: string | null;
  readonly weAre: unknown;
  readonly weAreNot: unknown;
  readonly tone: unknown;
}

export const personalityRepository = (strapi: Core.Strapi) =>
  publishedPartRepository<PersonalityValues>(strapi, PERSONALITY);
