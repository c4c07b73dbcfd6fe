import type { Core } from '@strapi/strapi';
import type { Language } from '../../../engine/src/language';
import { bindingSchema } from '../../../shared/contracts';
import { partProblems } from '../brandbook/part-problems';
import { BINDING, BRANDBOOK_PARTS, TOUCHPOINT } from '../constants';
import { SENSES } from '../../../shared/taxonomy/touchpoints';
import * as z from 'zod';
import { jsonData } from '../utils/json-data';
import { contentTypesOf } from '../utils/schemas';
import { userLanguage } from '../utils/user-language';
import { fieldErrors, formError, type FieldError } from '../utils/validate';
import { callOf, type DocumentMiddleware } from './context';

const touchpointData = z.object({ senses: z.array(z.enum(SENSES)).nullish() });
const bindingData = z.object({ definition: bindingSchema.optional() });

function problemsOf(uid: string, data: Readonly<Record<string, unknown>>, language: Language): FieldError[] {
  if (BRANDBOOK_PARTS.includes(uid)) return partProblems(uid, data, language);
  if (uid === TOUCHPOINT) return fieldErrors(touchpointData, data, language);
  return uid === BINDING ? fieldErrors(bindingData, data, language) : [];
}

/**
 * Refuses JSON that is no part of a brandbook, no binding, no list of senses: 400 with path and message in the
 * user's language, before anything is written.
 */
export const validateBrandParts =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const { uid, action, data } = callOf(context);
    if (action === 'create' || action === 'update') {
      const language = userLanguage(strapi);
      const given = jsonData(contentTypesOf(strapi)[uid]?.attributes ?? {}, data, language);
      const problems = [...given.problems, ...problemsOf(uid, given.data, language)];
      if (problems.length > 0) throw formError(problems);
    }
    return next();
  };
