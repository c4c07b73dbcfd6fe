/** Where two JSON values differ; undefined: one of them lacks the place. */
export interface Difference {
  readonly path: string;
  readonly given: unknown;
  readonly made: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The deepest places at which two JSON values differ, in the order of the given one. */
export function differencesBetween(given: unknown, made: unknown, path = ''): Difference[] {
  if (!isObject(given) || !isObject(made) || Array.isArray(given) !== Array.isArray(made))
    return given === made ? [] : [{ path, given, made }];
  const keys = [...new Set([...Object.keys(given), ...Object.keys(made)])];
  const below = keys.flatMap((key) => differencesBetween(given[key], made[key], path === '' ? key : `${path}.${key}`));
  // The same values in another order are other bytes.
  const isReordered = below.length === 0 && Object.keys(given).join('\n') !== Object.keys(made).join('\n');
  return isReordered ? [{ path, given: Object.keys(given), made: Object.keys(made) }] : below;
}
