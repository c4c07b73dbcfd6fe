import type { Core } from '@strapi/strapi';
import { PERSONALITY } from '../constants';
import { publishedPartRepository } from './published-part';

export interface PersonalityValues {
  readonly model: string | null;
  readonly dimensions: unknown;
  readonly traits: unknown;
  readonly archetype: string | null;
  readonly weAre: unknown;
  readonly weAreNot: unknown;
  readonly tone: unknown;
}

export const personalityRepository = (strapi: Core.Strapi) =>
  publishedPartRepository<PersonalityValues>(strapi, PERSONALITY);
