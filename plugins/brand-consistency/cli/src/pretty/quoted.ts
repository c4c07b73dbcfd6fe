import type { Language } from '../../../engine/src/language';

const OR: Readonly<Record<Language, string>> = { en: ' or ', vi: ' hoặc ' };

/** Wordings to choose from, best first: “a” or “b”. */
export const quoted = (wordings: readonly string[], lang: Language): string =>
  wordings.map((words) => `“${words}”`).join(OR[lang]);

/** The words of a passage; none where something is said of the whole. */
export const said = ({ actual }: { readonly actual: string }): string[] => (actual === '' ? [] : [`“${actual}”`]);
