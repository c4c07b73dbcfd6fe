import type { ContentSchema } from '../../../shared/extract/types';
import { valueAt } from './form-path';

export interface FieldLabelInput {
  readonly values: unknown;
  readonly schema: ContentSchema;
  readonly components: Readonly<Record<string, ContentSchema>>;
  /** Labels that the content manager shows, by attribute name; key '' is the content type, others are component uids. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Field {
  /** Path of the attribute itself: a place inside a blocks field belongs to the field. */
  readonly path: string;
  /** What the form calls it: `Sections 2 › Heading`. */
  readonly label: string;
  /** The attribute's type, or null when the schema does not know it. */
  readonly type: string | null;
}

function readable(name: string): string {
  if (/^\d+$/.test(name)) return String(Number(name) + 1);
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase();
}

/** Where the values are not at hand: the one component of a zone that has such a field, or the first of several. */
function likelyComponent(candidates: readonly string[], field: string, { components }: FieldLabelInput): string {
  return candidates.find((uid) => components[uid]?.attributes[field] !== undefined) ?? '';
}

/** The field that a unit's path lies in, as the edit form names it. */
export function fieldOf(unitPath: string, input: FieldLabelInput): Field {
  const keys = unitPath.split('.');
  const words: string[] = [];
  let schema: ContentSchema | undefined = input.schema;
  let owner = '';
  let at = 0;
  while (at < keys.length) {
    const name = keys[at] ?? '';
    const attribute = schema?.attributes[name];
    let word = input.labels[owner]?.[name] ?? readable(name);
    at += 1;
    const nested = attribute?.type === 'component' || attribute?.type === 'dynamiczone';
    if (attribute === undefined) {
      return { path: unitPath, label: [...words, ...keys.slice(at - 1).map(readable)].join(' › '), type: null };
    }
    if (!nested) {
      words.push(word);
      return { path: keys.slice(0, at).join('.'), label: words.join(' › '), type: attribute.type };
    }
    const index = Number(keys[at]);
    if (at < keys.length && Number.isInteger(index)) {
      word = `${word} ${index + 1}`;
      at += 1;
    }
    words.push(word);
    const named = valueAt(input.values, `${keys.slice(0, at).join('.')}.__component`);
    owner =
      attribute.component ??
      (typeof named === 'string' ? named : likelyComponent(attribute.components ?? [], keys[at] ?? '', input));
    schema = input.components[owner];
  }
  return { path: unitPath, label: words.join(' › '), type: null };
}
