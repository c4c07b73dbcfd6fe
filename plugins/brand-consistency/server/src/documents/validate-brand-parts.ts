import type { Core } from '@strapi/strapi';
import { bindingSchema } from '../../../shared/contracts';
import { partProblems } from '../brandbook/part-problems';
import { BINDING, BRANDBOOK_PARTS, TOUCHPOINT } from '../constants';
import { SENSES } from '../../../shared/taxonomy/touchpoints';
import * as z from 'zod';
import { userLanguage } from '../utils/user-language';
import { validated, validationError } from '../utils/validate';
import { callOf, type DocumentMiddleware } from './context';

const touchpointData = z.object({ senses: z.array(z.enum(SENSES)).nullish() });
const bindingData = z.object({ definition: bindingSchema.optional() });

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
      if (BRANDBOOK_PARTS.includes(uid)) {
        const problems = partProblems(uid, data, language);
        if (problems.length > 0) throw validationError(problems);
      }
      if (uid === TOUCHPOINT) validated(touchpointData, data, language);
      if (uid === BINDING) validated(bindingData, data, language);
    }
    return next();
  };
