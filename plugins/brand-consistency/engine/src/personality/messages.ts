import type { Language, Localised } from '../language';
import type { Manner } from './manner';

/** A per cent sign in the brand's adjective must not be read as a slot. */
const literal = (text: string): string => text.replaceAll('%', '%%');
const OR: Readonly<Record<Language, string>> = { en: ' or ', vi: ' hay ' };
const quoted = (adjectives: readonly string[], language: Language): string =>
  adjectives.map((adjective) => `“${literal(adjective)}”`).join(OR[language]);
const nameOf = ({ names }: Manner, language: Language): string => names[language][0] ?? '';

/** For a cue; `%s` is the matched text. */
export const cueMessage = (manner: Manner, adjectives: readonly string[]): Localised => ({
  en: `“%s” sounds ${nameOf(manner, 'en')}; the brand says it is not ${quoted(adjectives, 'en')}.`,
  vi: `“%s” là lối nói ${nameOf(manner, 'vi')}; bộ quy chuẩn ghi thương hiệu không ${quoted(adjectives, 'vi')}.`,
});

/** For surplus marks; `%s` is the mark, `%d` how many the text has. */
export const markMessage = (manner: Manner, adjectives: readonly string[]): Localised => ({
  en: `“%s”: %d of them in this text sound ${nameOf(manner, 'en')}; the brand says it is not ${quoted(adjectives, 'en')}.`,
  vi: `“%s”: văn bản có đến %d chỗ như vậy, thành lối nói ${nameOf(manner, 'vi')}; bộ quy chuẩn ghi thương hiệu không ${quoted(adjectives, 'vi')}.`,
});
