import type { Analysis } from '../../../engine/src';
import { LANGUAGES, type Language } from '../../../engine/src/language';
import { createVoiceMeter, type VoiceMeter } from '../../../engine/src/voice/meter';

/** The word lists are half the weight of the engine: a browser loads those of a language when a text is in it. */
const LOAD: Readonly<Record<Language, () => Promise<readonly string[]>>> = {
  en: async () => (await import('../../../engine/src/voice/en')).ENGLISH,
  vi: async () => (await import('../../../engine/src/voice/vi')).VIETNAMESE,
};

const meters = new Map<string, Promise<VoiceMeter>>();

/** The meter for a text's languages, made once for each set of them. Rejects where its lists cannot be loaded. */
export function voiceMeterFor({ wordsIn }: Analysis): Promise<VoiceMeter> {
  const languages = LANGUAGES.filter((language) => wordsIn[language] > 0);
  const key = languages.join(' ');
  const known = meters.get(key);
  if (known) return known;
  const meter = Promise.all(languages.map((language) => LOAD[language]())).then((lists) =>
    createVoiceMeter(lists.flat()),
  );
  meters.set(key, meter);
  // What failed for want of a network is tried again at the next pause.
  meter.catch(() => meters.delete(key));
  return meter;
}
