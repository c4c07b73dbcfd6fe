/** Keys as Strapi's one dictionary needs them: each with the plugin's id before it. */
export function prefixTranslations(prefix: string, messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${prefix}.${key}`, message]));
}
