import type { Language } from '../../engine/src/language';

/** The language that a content locale (`vi`, `en-GB`) says its text is in; undefined for every other locale. */
export function languageOfLocale(locale: string | null | undefined): Language | undefined {
  const language = locale?.toLowerCase().split(/[-_]/)[0];
  return language === 'vi' || language === 'en' ? language : undefined;
}
