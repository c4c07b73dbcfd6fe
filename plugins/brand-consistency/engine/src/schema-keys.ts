import * as z from 'zod';

/** The keys that an object schema takes at a path, through wrappers; none where no object is at the path. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  const unwrap = (): void => {
    while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  };
  for (const step of path) {
    unwrap();
    if (current instanceof z.ZodObject) current = (current.shape as Record<string, unknown>)[String(step)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return [];
  }
  unwrap();
  if (current instanceof z.ZodUnion) current = current.options.find((option) => option instanceof z.ZodObject);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
