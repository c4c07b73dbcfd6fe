/** One line of a word list. */
export interface WordListEntry {
  /** Forms of one word, which count alike; at least one. */
  readonly forms: readonly string[];
  /** What the entry counts; 1 unless the line says otherwise. */
  readonly weight: number;
}

/** Entries under one heading. */
export interface WordListSection {
  readonly heading: string;
  /** Null directly under the heading. */
  readonly subheading: string | null;
  /** At least one. */
  readonly entries: readonly WordListEntry[];
}

/** A word list as its editor wrote it; what its head and headings mean is for the reader of its kind to say. */
export interface WordList {
  readonly head: ReadonlyMap<string, string>;
  readonly sections: readonly WordListSection[];
}

const FORMS = ' | ';
const WEIGHT = / @(-?\d+(?:\.\d+)?)$/;

const malformed = (what: string, line: number, text: string): RangeError =>
  new RangeError(`Word list, line ${line}: ${what}: ${JSON.stringify(text)}`);

/**
 * Reads a word list: a head of `key: value` lines, then one entry a line under the heading (`# …`, and below it
 * `## …`) that says what its entries share. ` | ` parts forms of one word; ` @0.8` at the end of a line is its weight.
 * Lists are text and not data structures because text costs next to nothing to load, and nothing more until it is
 * read. Throws a RangeError that names the line where an entry has no heading, a heading no entry, a form no word.
 */
export function readWordList(text: string): WordList {
  const head = new Map<string, string>();
  const sections: { heading: string; subheading: string | null; entries: WordListEntry[] }[] = [];
  text.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    if (line === '') return;
    const last = sections.at(-1);
    if (line.startsWith('# ')) {
      sections.push({ heading: line.slice(2), subheading: null, entries: [] });
    } else if (line.startsWith('## ')) {
      if (last === undefined) throw malformed('a subheading without a heading', at + 1, line);
      if (last.entries.length === 0 && last.subheading === null) sections.pop();
      sections.push({ heading: last.heading, subheading: line.slice(3), entries: [] });
    } else if (last === undefined) {
      const colon = line.indexOf(': ');
      if (colon < 1) throw malformed('neither heading nor “key: value”', at + 1, line);
      const key = line.slice(0, colon);
      if (head.has(key)) throw malformed('the same key again', at + 1, line);
      head.set(key, line.slice(colon + 2));
    } else last.entries.push(entryOf(line, at + 1));
  });
  const empty = sections.find(({ entries }) => entries.length === 0);
  if (empty !== undefined) throw new RangeError(`Word list: nothing under “${empty.subheading ?? empty.heading}”`);
  return { head, sections };
}

function entryOf(line: string, at: number): WordListEntry {
  const weight = WEIGHT.exec(line);
  const forms = (weight === null ? line : line.slice(0, weight.index)).split(FORMS).map((form) => form.trim());
  if (forms.some((form) => form === '' || form.includes('|') || /^@|^#| @\S*$/.test(form))) {
    throw malformed('a form that is no word', at, line);
  }
  return { forms, weight: weight === null ? 1 : Number(weight[1]) };
}

/** `head[key]`; throws a RangeError where the head lacks it. */
export function wanted(list: WordList, key: string): string {
  const value = list.head.get(key);
  if (value === undefined) throw new RangeError(`Word list: “${key}” is missing`);
  return value;
}

/** Throws a RangeError where the head has another key: a misspelt one would be passed over in silence. */
export function allowOnly(list: WordList, keys: readonly string[]): void {
  const unknown = [...list.head.keys()].filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new RangeError(`Word list: unknown ${unknown.map((key) => `“${key}”`).join(', ')}`);
}
