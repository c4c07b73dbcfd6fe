const URL =
  /(?:https?|ftp):\/\/[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=(),;'">^{}[\]`]*)?/y;
const WWW = /www\.[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=(),;'">^{}[\]`]*)?/y;
const MAIL = /[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?/y;

export interface Autolink {
  readonly label: string;
  readonly href: string;
}

/** Where an address that stands in running text ends: closing punctuation and unpaired brackets are not part of it. */
function trimmed(address: string): string {
  let text = address;
  if (text.endsWith('.')) text = text.slice(0, -1);
  else if (text.endsWith(')')) {
    const surplus = text.split(')').length - text.split('(').length;
    if (surplus > 0) text = text.slice(0, text.length - surplus);
  } else if (text.endsWith(';')) text = text.replace(/&[A-Za-z0-9]+;$/, '');
  return text.replace(/(?!^)[?!.,:*_~]+$/, '');
}

/** An address that begins at `at` and needs no brackets (GFM, section 6.9). */
export function autolinkAt(text: string, at: number): Autolink | null {
  for (const [pattern, prefix] of [
    [URL, ''],
    [WWW, 'http://'],
  ] as const) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const label = trimmed(match[0]);
      return { label, href: prefix + label };
    }
  }
  MAIL.lastIndex = at;
  const match = MAIL.exec(text);
  const label = match?.[0] ?? '';
  if (!label.slice(label.indexOf('@')).includes('.')) return null;
  const next = text[at + label.length] ?? '';
  return next === '-' || next === '_' ? null : { label, href: `mailto:${label}` };
}
