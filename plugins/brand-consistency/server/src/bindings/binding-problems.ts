import type { Language } from '../../../engine/src/language';
import type { Binding } from '../../../shared/contracts';
import type { ServerAttribute, ServerSchema } from '../utils/schemas';
import type { FieldError } from '../utils/validate';

/** The schemas of the running app, and the uids of the plugin's own types. */
export interface Schemas {
  readonly contentTypes: Readonly<Record<string, ServerSchema>>;
  readonly components: Readonly<Record<string, ServerSchema>>;
  readonly brand: string;
  readonly touchpoint: string;
}

const attributeOf = (content: ServerSchema | undefined, name: string): ServerAttribute | undefined =>
  content !== undefined && Object.hasOwn(content.attributes, name) ? content.attributes[name] : undefined;

/** Whether the path leads to an attribute, through components and zones; below JSON everything may exist. */
function leadsSomewhere(
  content: ServerSchema | undefined,
  [name = '', ...rest]: readonly string[],
  components: Schemas['components'],
): boolean {
  const attribute = attributeOf(content, name);
  if (attribute === undefined) return false;
  if (rest.length === 0 || attribute.type === 'json') return true;
  const below =
    attribute.type === 'component'
      ? [attribute.component ?? '']
      : attribute.type === 'dynamiczone'
        ? (attribute.components ?? [])
        : [];
  return below.some((uid) => leadsSomewhere(components[uid], rest, components));
}

const MESSAGES = {
  contentType: {
    vi: (name: string) => `Không có loại nội dung "${name}". Viết như api::page.page.`,
    en: (name: string) => `There is no content type "${name}". Write it as api::page.page.`,
  },
  field: {
    vi: (name: string) => `Loại nội dung này không có trường "${name}".`,
    en: (name: string) => `This content type has no field "${name}".`,
  },
  relation: {
    vi: (name: string) => `"${name}" không phải là quan hệ tới một thương hiệu hoặc điểm chạm.`,
    en: (name: string) => `"${name}" is no relation to a brand or touchpoint.`,
  },
};

function sourceProblem(
  content: ServerSchema,
  source: Binding['brand'] | Binding['touchpoint'],
  at: 'brand' | 'touchpoint',
  target: string,
  language: Language,
): FieldError[] {
  if (source.by !== 'relation' && source.by !== 'field') return [];
  const path = ['definition', at, 'path'];
  const attribute = attributeOf(content, source.path);
  if (attribute === undefined) return [{ path, message: MESSAGES.field[language](source.path) }];
  if (source.by === 'relation' && (attribute.type !== 'relation' || attribute.target !== target))
    return [{ path, message: MESSAGES.relation[language](source.path) }];
  return [];
}

/** What a binding names that the app does not have, each with its path in the request body and a message. */
export function bindingProblems(binding: Binding, schemas: Schemas, language: Language): FieldError[] {
  const content = Object.hasOwn(schemas.contentTypes, binding.contentType)
    ? schemas.contentTypes[binding.contentType]
    : undefined;
  if (content === undefined)
    return [{ path: ['definition', 'contentType'], message: MESSAGES.contentType[language](binding.contentType) }];
  const fields = binding.fields.flatMap(({ path }, index) =>
    leadsSomewhere(content, path.split('.'), schemas.components)
      ? []
      : [{ path: ['definition', 'fields', index, 'path'], message: MESSAGES.field[language](path) }],
  );
  const named = (['titleField', 'stageField'] as const).flatMap((key) => {
    const name = binding[key];
    return name === undefined || attributeOf(content, name) !== undefined
      ? []
      : [{ path: ['definition', key], message: MESSAGES.field[language](name) }];
  });
  return [
    ...fields,
    ...named,
    ...sourceProblem(content, binding.brand, 'brand', schemas.brand, language),
    ...sourceProblem(content, binding.touchpoint, 'touchpoint', schemas.touchpoint, language),
  ];
}
