/** With the u flag a surrogate pair is one character, so only lone surrogates are of this category. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text as every database stores it: without NUL, lone surrogates replaced by U+FFFD. */
export const storableText = (text: string): string => text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '\uFFFD');

/**
 * The value with each string made storable: PostgreSQL refuses NUL and lone surrogates, MariaDB the latter.
 * @returns the same value where nothing had to change
 */
export function storable<Value>(value: Value): Value;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => storable(item));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value);
    const cured = entries.map(([key, item]): [string, unknown] => [storableText(key), storable(item)]);
    return cured.some(([key, item], index) => key !== entries[index]?.[0] || item !== entries[index]?.[1])
      ? Object.fromEntries(cured)
      : value;
  }
  return value;
}

/** At most `max` UTF-16 units, cut at a whole character, with an ellipsis where something is missing. */
export function shortened(text: string, max: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;
}
