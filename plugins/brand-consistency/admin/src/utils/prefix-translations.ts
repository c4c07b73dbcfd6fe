/** Keys that begin so name our content types: Strapi looks their display names up as they are. */
const DISPLAY_NAME = 'type.';
/** Keys that begin so label a field of one of our content types, `field.brand.name`, in the content manager's forms and lists. */
const FIELD_LABEL = 'field.';

function keyForStrapi(prefix: string, key: string): string {
  if (key.startsWith(DISPLAY_NAME)) return key.slice(DISPLAY_NAME.length);
  if (key.startsWith(FIELD_LABEL))
    return `content-manager.content-types.plugin::${prefix}.${key.slice(FIELD_LABEL.length)}`;
  return `${prefix}.${key}`;
}

/** Keys as Strapi's one dictionary needs them: ours with the plugin's id before it, names and labels where Strapi looks for them. */
export function prefixTranslations(prefix: string, messages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [keyForStrapi(prefix, key), message]));
}
