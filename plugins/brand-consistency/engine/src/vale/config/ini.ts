/** A key of an INI file; a key that is written several times has several values. */
export interface IniKey {
  readonly name: string;
  readonly values: readonly string[];
  readonly line: number;
}

export interface IniSection {
  /** '' for the lines before the first section. */
  readonly name: string;
  readonly keys: readonly IniKey[];
  readonly line: number;
}

export interface IniProblem {
  readonly line: number;
  readonly text: string;
}

const QUOTES: readonly string[] = ['"', "'", '`'];

/** Reads INI as Vale's reader does: `#` and `;` begin a comment at a line's head or behind a space, `\` joins lines. */
export function parseIni(text: string): {
  readonly sections: readonly IniSection[];
  readonly problems: readonly IniProblem[];
} {
  const sections: { name: string; keys: { name: string; values: string[]; line: number }[]; line: number }[] = [
    { name: '', keys: [], line: 1 },
  ];
  const problems: IniProblem[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const number = i + 1;
    let line = (lines[i] ?? '').trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    while (line.endsWith('\\') && i + 1 < lines.length) line = line.slice(0, -1).trimEnd() + (lines[++i] ?? '').trim();
    const section = /^\[(.*)\]\s*(?:[#;].*)?$/.exec(line) ?? /^\[([^=]*)$/.exec(line);
    if (section !== null) {
      const name = (section[1] ?? '').trim();
      // What stands below was meant for it, so one slip is told once.
      if (!section[0].includes(']')) problems.push({ line: number, text: line });
      const known = sections.find((other) => other.name === name);
      if (known === undefined) sections.push({ name, keys: [], line: number });
      // A section that is opened again goes on; it moves to the end, where new keys are put.
      else sections.push(...sections.splice(sections.indexOf(known), 1));
      continue;
    }
    const cut = line.search(/[=:]/);
    if (cut <= 0) {
      problems.push({ line: number, text: line });
      continue;
    }
    const name = line.slice(0, cut).trim();
    const value = valueOf(line.slice(cut + 1).trim());
    const keys = sections[sections.length - 1]?.keys ?? [];
    const same = keys.find((key) => key.name === name);
    if (same === undefined) keys.push({ name, values: [value], line: number });
    else same.values.push(value);
  }
  return { sections, problems };
}

function valueOf(text: string): string {
  const quote = text[0] ?? '';
  const end = QUOTES.includes(quote) ? text.indexOf(quote, 1) : -1;
  if (end > 0 && /^\s*(?:[#;].*)?$/.test(text.slice(end + 1))) return text.slice(1, end);
  return text.replace(/(?:^|\s)[#;].*$/, '').trim();
}

/** The entries of all values, split at commas (`\,` is a comma), each once. */
export function entriesOf(values: readonly string[]): string[] {
  const entries = values.flatMap((value) => splitAtCommas(value).map((entry) => entry.trim()));
  return [...new Set(entries.filter((entry) => entry !== ''))];
}

function splitAtCommas(value: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] ?? '';
    const next = value[i + 1];
    if (sign === '\\' && (next === ',' || next === '\\')) {
      entry += next;
      i++;
    } else if (sign === ',') {
      entries.push(entry);
      entry = '';
    } else entry += sign;
  }
  entries.push(entry);
  return entries;
}
