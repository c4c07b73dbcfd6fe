import type { Language } from '../../../engine/src/language';

const OR: Readonly<Record<Language, string>> = { en: ' or ', vi: ' hoặc ' };

/** Wordings to choose from, best first: “a” or “b”. */
export const quoted = (wordings: readonly string[], lang: Language): string =>
  wordings.map((words) => `“${words}”`).join(OR[lang]);
