/** The arguments of an ICU message, found without formatting it: `{n, plural, other {# of {total}}}` → n, total. */
export function icuArguments(message: string): string[] {
  const names = new Set<string>();
  let at = 0;
  const fail = (): never => {
    throw new Error(`Unbalanced braces in "${message}"`);
  };

  const readUntil = (pattern: RegExp): string => {
    const start = at;
    while (at < message.length && !pattern.test(message.charAt(at))) at += 1;
    if (at === message.length) fail();
    return message.slice(start, at).trim();
  };

  const readText = (nested: boolean): void => {
    while (at < message.length) {
      const char = message.charAt(at++);
      if (char === "'" && /[{}]/.test(message.charAt(at))) {
        // ICU quotes a brace with an apostrophe; the quotation ends at the next one.
        at = message.indexOf("'", at) + 1 || message.length;
      } else if (char === '{') readArgument();
      else if (char === '}') {
        if (nested) return;
        fail();
      }
    }
    if (nested) fail();
  };

  const readArgument = (): void => {
    names.add(readUntil(/[,}]/));
    if (message.charAt(at++) === '}') return;
    const type = readUntil(/[,}]/);
    if (message.charAt(at++) === '}') return;
    if (!/^(plural|select|selectordinal)$/.test(type)) {
      readUntil(/\}/);
      at += 1;
      return;
    }
    for (;;) {
      readUntil(/[{}]/);
      if (message.charAt(at++) === '}') return;
      readText(true);
    }
  };

  readText(false);
  return [...names].sort();
}
