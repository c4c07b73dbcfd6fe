import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Language, Localised } from '../../../engine/src/language';
import { PLUGIN_ID } from '../pluginId';
import { numberFormats, type NumberFormats } from '../presentation/numbers';
import type en from '../translations/en.json';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

export interface Text {
  readonly language: Language;
  readonly numbers: NumberFormats;
  /** A message of ours. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** A message whose key holds a value from outside, or the value itself where we have no word for it. */
  readonly word: (group: string, value: string) => string;
  /** A text that the engine or the server made in both languages. */
  readonly say: (text: Localised) => string;
}

/** Words and numbers in the language of the user's interface; Vietnamese, or else English. */
export function useText(): Text {
  const { formatMessage, locale, messages } = useIntl();
  return useMemo(() => {
    const language: Language = locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
    return {
      language,
      numbers: numberFormats(language),
      t: (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values),
      word: (group, value) => {
        const id = `${PLUGIN_ID}.${group}.${value}`;
        return id in messages ? formatMessage({ id }) : value;
      },
      say: (text) => text[language],
    };
  }, [formatMessage, locale, messages]);
}
