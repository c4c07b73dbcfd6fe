import type { Core } from '@strapi/strapi';
import type { Language } from '../../../engine/src/language';
import { languageOfLocale } from '../../../shared/extract/language';

/** The interface language of the user behind the current request (Strapi spells it `preferedLanguage`); English without one. */
export function userLanguage(strapi: Core.Strapi): Language {
  const user: unknown = strapi.requestContext.get()?.state['user'];
  const preferred =
    typeof user === 'object' && user !== null && 'preferedLanguage' in user ? user.preferedLanguage : null;
  return (typeof preferred === 'string' ? languageOfLocale(preferred) : undefined) ?? 'en';
}
