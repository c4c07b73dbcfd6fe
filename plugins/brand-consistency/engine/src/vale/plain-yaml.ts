/** A value of the plain part of YAML: texts, whole numbers, truth values, lists and maps. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | ReadonlyMap<string, PlainValue>;

export interface PlainDocument {
  readonly values: ReadonlyMap<string, PlainValue>;
  /** Top-level key → its line, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

interface Row {
  readonly indent: number;
  readonly text: string;
  readonly line: number;
}

/** Signs that begin something other than a plain text (flow, anchors, block texts, tags…). */
const SPECIAL = /^[-?:,[\]{}#&*!|>%@`]/;
const WORD = /^[A-Za-z(\\/^$.~<=\p{L}]/u;
const KEYWORD = /^(?:true|false|null|~|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan))$/i;
const NUMBER_LIKE = /^[-+.]?\d/;
const KEY = /^('(?:[^']|'')*'|"[^"\\]*"|[^\s'"][^]*?):(?:\s+([^]*))?$/;

/**
 * Reads the YAML that nearly all rules are written in, many times faster than a full parser: block maps and lists of
 * one-line values. Null for anything else – then the full parser reads it; never a different reading.
 */
export function readPlainYaml(text: string): PlainDocument | null {
  const rows: Row[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (/\t|^(?:---|\.\.\.)|^%/.test(line)) return null;
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    rows.push({ indent: line.length - content.length, text: content.trimEnd(), line: index + 1 });
  }
  if (rows.length === 0 || rows[0]?.indent !== 0) return null;
  const reader = new PlainReader(rows);
  const values = reader.map(0);
  return values === null || !reader.isDone ? null : { values, lines: reader.lines };
}

class PlainReader {
  readonly lines = new Map<string, number>();
  private at = 0;

  constructor(private readonly rows: readonly Row[]) {}

  get isDone(): boolean {
    return this.at >= this.rows.length;
  }

  map(indent: number): Map<string, PlainValue> | null {
    const map = new Map<string, PlainValue>();
    for (let row = this.rows[this.at]; row !== undefined && row.indent === indent; row = this.rows[this.at]) {
      if (row.text.startsWith('- ')) break;
      const match = KEY.exec(row.text);
      const key = match === null ? null : scalar(match[1] ?? '');
      if (match === null || typeof key !== 'string' || map.has(key)) return null;
      if (indent === 0) this.lines.set(key, row.line);
      this.at++;
      const value = this.value(match[2], indent);
      if (value === undefined) return null;
      map.set(key, value);
    }
    const next = this.rows[this.at];
    return next !== undefined && next.indent > indent ? null : map;
  }

  private value(inline: string | undefined, indent: number): PlainValue | undefined {
    const next = this.rows[this.at];
    const isDeeper = next !== undefined && next.indent > indent;
    const written = inline === undefined || inline.startsWith('#') ? '' : inline;
    // A deeper line below a value goes on with it.
    if (written !== '') return isDeeper ? undefined : scalar(written);
    if (next !== undefined && next.indent >= indent && next.text.startsWith('- ')) return this.list(next.indent);
    return isDeeper ? (this.map(next.indent) ?? undefined) : null;
  }

  private list(indent: number): PlainValue[] | undefined {
    const items: PlainValue[] = [];
    for (let row = this.rows[this.at]; row?.indent === indent && row.text.startsWith('- '); row = this.rows[this.at]) {
      const item = row.text.slice(2).trimStart();
      if (!/^['"]/.test(item) && /:(?:\s|$)/.test(item)) return undefined;
      const value = scalar(item);
      if (value === undefined) return undefined;
      items.push(value);
      this.at++;
    }
    const next = this.rows[this.at];
    return next !== undefined && next.indent > indent ? undefined : items;
  }
}

function scalar(written: string): PlainValue | undefined {
  const single = /^'((?:[^']|'')*)'\s*(?:\s#.*)?$/.exec(written);
  if (single !== null) return (single[1] ?? '').replaceAll("''", "'");
  const double = /^"([^"\\]*)"\s*(?:\s#.*)?$/.exec(written);
  if (double !== null) return double[1] ?? '';
  const plain = written.replace(/\s+#.*$/, '');
  if (plain === 'true' || plain === 'false') return plain === 'true';
  if (/^(?:0|[1-9]\d{0,8})$/.test(plain)) return Number(plain);
  if (SPECIAL.test(plain) || NUMBER_LIKE.test(plain) || KEYWORD.test(plain) || !WORD.test(plain)) return undefined;
  return /:(?:\s|$)/.test(plain) ? undefined : plain;
}
