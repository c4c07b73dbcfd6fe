import type { TextUnit } from '../../engine/src/text/types';
import { readBlocks } from './blocks';
import type { AttributeSchema, ContentSchema, Extraction, ExtractionInput, ExtractionReason } from './types';

type Format = TextUnit['format'];

/** Strapi's own columns: some are strings, none is content. */
const SYSTEM_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);

/** Components may nest in a circle; no real content is deeper. */
const MAX_DEPTH = 12;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is asked of an attribute: everything below it, or the path that is left. */
interface Wanted {
  readonly rest: readonly string[];
  readonly format: Format | undefined;
  /** A user named this attribute; what nobody named is skipped in silence when it is not text. */
  readonly named: boolean;
}

class Reader {
  readonly units: TextUnit[] = [];
  readonly skipped: { path: string; reason: ExtractionReason }[] = [];
  read = 0;
  empty = 0;
  private readonly seen = new Set<string>();

  constructor(private readonly components: ExtractionInput['components']) {}

  /** Reads what is wanted of an entry or component. Returns false where its schema has no such attribute. */
  readContent(
    schema: ContentSchema,
    values: Readonly<Record<string, unknown>>,
    path: string,
    wanted: Wanted,
    depth: number,
  ): boolean {
    if (depth > MAX_DEPTH) return true;
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const [name, ...rest] = wanted.rest;
    if (name !== undefined) {
      const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
      if (attribute === undefined) return false;
      return this.readAttribute(attribute, values[name], at(name), { ...wanted, rest }, depth);
    }
    for (const [key, attribute] of Object.entries(schema.attributes)) {
      if (SYSTEM_ATTRIBUTES.has(key) || attribute.visible === false || attribute.private === true) continue;
      this.readAttribute(attribute, values[key], at(key), { ...wanted, named: false }, depth);
    }
    return true;
  }

  private readAttribute(
    attribute: AttributeSchema,
    value: unknown,
    path: string,
    wanted: Wanted,
    depth: number,
  ): boolean {
    switch (attribute.type) {
      case 'string':
      case 'text':
      case 'richtext':
      case 'customField':
        if (wanted.rest.length > 0) return false;
        this.readString(value, path, wanted.format ?? (attribute.type === 'richtext' ? 'markdown' : 'plain'));
        return true;
      case 'blocks':
        if (wanted.rest.length > 0) return false;
        this.readBlocksField(value, path);
        return true;
      case 'json':
        if (wanted.named) this.readJson(value, path, wanted);
        return true;
      case 'component':
        return this.readComponent(attribute, value, path, wanted, depth);
      case 'dynamiczone':
        return this.readZone(attribute, value, path, wanted, depth);
      default:
        if (wanted.rest.length > 0) return false;
        if (wanted.named) this.skip(path, 'NOT_TEXT');
        return true;
    }
  }

  private readString(value: unknown, path: string, format: Format): void {
    if (value === null || value === undefined) this.empty += 1;
    else if (typeof value !== 'string') this.skip(path, 'UNREADABLE_SHAPE');
    else if (value.trim() === '') this.empty += 1;
    else this.add([{ path, text: value, format }]);
  }

  private readBlocksField(value: unknown, path: string): void {
    if (value === null || value === undefined) this.empty += 1;
    else if (!Array.isArray(value)) this.skip(path, 'UNREADABLE_SHAPE');
    else this.add(readBlocks(value, path));
  }

  private readJson(value: unknown, path: string, wanted: Wanted): void {
    const units: TextUnit[] = [];
    const collect = (node: unknown, at: string, rest: readonly string[], depth: number): void => {
      if (depth > MAX_DEPTH) return;
      if (typeof node === 'string') {
        if (rest.length === 0 && node.trim() !== '')
          units.push({ path: at, text: node, format: wanted.format ?? 'plain' });
      } else if (Array.isArray(node)) {
        node.forEach((item: unknown, index) => collect(item, `${at}.${index}`, rest, depth + 1));
      } else if (isRecord(node)) {
        const [name, ...deeper] = rest;
        for (const key of name === undefined ? Object.keys(node) : [name]) {
          if (Object.hasOwn(node, key)) collect(node[key], `${at}.${key}`, deeper, depth + 1);
        }
      }
    };
    collect(value, path, wanted.rest, 0);
    if (units.length > 0) this.add(units);
    else if (value === null || value === undefined) this.empty += 1;
    else this.skip(path, 'NOT_TEXT');
  }

  private readComponent(
    attribute: AttributeSchema,
    value: unknown,
    path: string,
    wanted: Wanted,
    depth: number,
  ): boolean {
    const schema = this.components[attribute.component ?? ''];
    if (schema === undefined) {
      this.skip(path, 'UNREADABLE_SHAPE');
      return true;
    }
    if (wanted.rest[0] !== undefined && !Object.hasOwn(schema.attributes, wanted.rest[0])) return false;
    if (value === null || value === undefined) {
      this.empty += 1;
      return true;
    }
    const readOne = (item: unknown, at: string): boolean => {
      if (isRecord(item)) return this.readContent(schema, item, at, wanted, depth + 1);
      this.skip(at, 'UNREADABLE_SHAPE');
      return true;
    };
    if (!Array.isArray(value)) return readOne(value, path);
    if (value.length === 0) this.empty += 1;
    return value.map((item, index) => readOne(item, `${path}.${index}`)).every(Boolean);
  }

  private readZone(attribute: AttributeSchema, value: unknown, path: string, wanted: Wanted, depth: number): boolean {
    const [name] = wanted.rest;
    const known = (attribute.components ?? []).flatMap((uid) => this.components[uid] ?? []);
    if (name !== undefined && !known.some((schema) => Object.hasOwn(schema.attributes, name))) return false;
    if (value === null || value === undefined) {
      this.empty += 1;
      return true;
    }
    if (!Array.isArray(value)) {
      this.skip(path, 'UNREADABLE_SHAPE');
      return true;
    }
    if (value.length === 0) this.empty += 1;
    value.forEach((item: unknown, index) => {
      const uid = isRecord(item) ? item['__component'] : undefined;
      const schema = typeof uid === 'string' && Object.hasOwn(this.components, uid) ? this.components[uid] : undefined;
      // In a zone of several kinds, a component without the named attribute simply has nothing to say.
      if (isRecord(item) && schema !== undefined) this.readContent(schema, item, `${path}.${index}`, wanted, depth + 1);
      else this.skip(`${path}.${index}`, 'UNREADABLE_SHAPE');
    });
    return true;
  }

  private add(units: readonly TextUnit[]): void {
    if (units.length === 0) {
      this.empty += 1;
      return;
    }
    const fresh = units.filter((unit) => !this.seen.has(unit.path));
    for (const unit of fresh) this.seen.add(unit.path);
    this.units.push(...fresh);
    if (fresh.length > 0) this.read += 1;
  }

  skip(path: string, reason: ExtractionReason): void {
    this.skipped.push({ path, reason });
  }
}

/**
 * Reads the texts of an entry's bound fields, in the order in which they are bound; without bound fields, every
 * public text attribute in the schema's order. Paths in the result are concrete (`sections.0.heading`, `body.3`).
 * Never throws: what cannot be read is named in `skipped` with its reason.
 */
export function extract({ values, schema, components, fields }: ExtractionInput): Extraction {
  const reader = new Reader(components);
  if (!isRecord(values)) return { units: [], read: 0, empty: 0, skipped: [{ path: '', reason: 'UNREADABLE_SHAPE' }] };
  if (fields.length === 0) reader.readContent(schema, values, '', { rest: [], format: undefined, named: false }, 0);
  for (const { path, format } of fields) {
    const rest = path.split('.').filter((segment) => segment !== '');
    const known = rest.length > 0 && reader.readContent(schema, values, '', { rest, format, named: true }, 0);
    if (!known) reader.skip(path, 'UNKNOWN_FIELD');
  }
  const { units, read, empty, skipped } = reader;
  return { units, read, empty, skipped };
}
