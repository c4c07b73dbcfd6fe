const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** Most words are, which spares a look at each letter. */
const isLower = (text: string): boolean => text === text.toLowerCase();

const letters = (text: string): string[] => Array.from(text).filter((c) => /\p{L}/u.test(c));

/** All of at least two letters are capitals. */
export function isAllCaps(text: string): boolean {
  if (isLower(text)) return false;
  const found = letters(text);
  return found.length >= 2 && found.every((c) => c === c.toUpperCase() && isUpper(c));
}

/** The first letter is a capital and some later one is not: “Nha”, not “NHA”. */
export function isCapitalised(text: string): boolean {
  if (isLower(text)) return false;
  const found = letters(text);
  const first = found[0];
  return first !== undefined && isUpper(first) && found.slice(1).some((c) => !isUpper(c));
}

export const startsUpper = (text: string): boolean => !isLower(text) && isUpper(letters(text)[0] ?? '');

export const upperFirst = (text: string): string => {
  const [first = ''] = Array.from(text);
  return first.toUpperCase() + text.slice(first.length);
};

/**
 * The replacement in the case of what it replaces. A replacement with capitals of its own (Wi-Fi, Sen Việt)
 * keeps them; otherwise CAPS stay caps and a capital start stays a capital start.
 */
export function adaptCase(actual: string, replacement: string): string {
  if (replacement !== replacement.toLowerCase()) return replacement;
  if (isAllCaps(actual)) return replacement.toUpperCase();
  return startsUpper(actual) ? upperFirst(replacement) : replacement;
}

/** White space as one blank, so that a line break inside a name is no misspelling. */
export const singleSpaced = (text: string): string => (/\s/u.test(text) ? text.trim().replace(/\s+/gu, ' ') : text);

/** Two spellings that differ in nothing but where the tone mark sits (Hoà, Hòa); both have the same token keys. */
export function sameLetterCase(a: string, b: string): boolean {
  const left = Array.from(singleSpaced(a));
  const right = Array.from(singleSpaced(b));
  if (left.length !== right.length) return false;
  return left.every((c, i) => {
    const other = right[i] ?? '';
    return isUpper(c) === isUpper(other) && (/[\p{L}\p{M}]/u.test(c) ? /[\p{L}\p{M}]/u.test(other) : c === other);
  });
}
