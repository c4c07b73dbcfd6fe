/** The languages that the engine can read. Any other text is `null` and scores nothing. */
export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text for users in both languages of the interface. */
export type Localised = Readonly<Record<Language, string>>;
