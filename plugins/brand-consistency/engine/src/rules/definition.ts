/**
 * A rule as somebody wrote it, before anyone knows whether it makes sense: keys in Vale's terms, of which `key+` and
 * `key-` change what is inherited.
 */
export type WrittenRule = Readonly<Record<string, unknown>> & { readonly id: string; readonly extends: string };

/** Where the value of an option was written: option path (`tokens.3`) → path in the file (`rules.1.tokens.3`). */
export type Origins = Readonly<Record<string, string>>;
