/**
 * Fills a message as Go's `Sprintf` does for the verbs that Vale's rules use: `%s`, `%d`, `%v`, `%q`, `%[n]s`, `%%`.
 * Values that no verb asks for are left out; a verb without a value says so as Go would.
 */
export function fillVerbs(template: string, values: readonly (string | number)[]): string {
  let next = 0;
  return template.replace(/%(?:\[(\d+)\])?([a-zA-Z%])/g, (whole, index: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (index !== undefined) next = Number(index) - 1;
    const value = values[next];
    next++;
    if (value === undefined) return next - 1 === values.length ? '' : '%!s(BADINDEX)'.replace('s', verb);
    if (verb === 's' || verb === 'v') return typeof value === 'number' && verb === 's' ? String(value) : String(value);
    if (verb === 'q') return JSON.stringify(String(value));
    if (verb === 'd') return typeof value === 'number' ? String(value) : `%!d(string=${value})`;
    return whole;
  });
}

/** `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`. */
export function toSentence(words: readonly string[], joiner: string): string {
  const quoted = words.map((word) => `'${word}'`);
  if (quoted.length <= 2) return quoted.join(` ${joiner} `);
  return [...quoted.slice(0, -1), `${joiner} ${quoted[quoted.length - 1] ?? ''}`].join(', ');
}
