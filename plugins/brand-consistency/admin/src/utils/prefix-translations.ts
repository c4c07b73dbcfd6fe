/** Keys that begin so name our content types: Strapi looks their display names up as they are. */
const DISPLAY_NAME = 'type.';

/** Keys as Strapi's one dictionary needs them: each with the plugin's id before it, display names bare. */
export function prefixTranslations(prefix: string, messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key.startsWith(DISPLAY_NAME) ? key.slice(DISPLAY_NAME.length) : `${prefix}.${key}`,
      message,
    ]),
  );
}
