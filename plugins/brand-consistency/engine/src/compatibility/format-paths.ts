import * as z from 'zod';
import { brandbookSchema, type Brandbook } from '../brandbook/schema';
import { traitNames } from '../brandbook/trait-problems';
import { ANY } from './policy';

/** What may stand at a path of the brandbook's format. */
export interface FormatPlace {
  /** Numbers, or targets that are numbers, here or below. */
  readonly numeric: boolean;
}

function bare(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}

function* branches(schema: unknown): Generator<unknown> {
  const current = bare(schema);
  if (current instanceof z.ZodUnion) for (const option of current.options) yield* branches(option);
  else yield current;
}

const shapeOf = (schema: z.ZodObject): Readonly<Record<string, unknown>> => schema.shape;

/** The schemas that one step leads to. */
function* next(schema: unknown, step: string): Generator<unknown> {
  for (const branch of branches(schema)) {
    if (branch instanceof z.ZodObject) {
      const shape = shapeOf(branch);
      if (step === ANY) yield* Object.values(shape);
      else if (Object.hasOwn(shape, step)) yield shape[step];
      // Further keys of a rule are its kind's own.
      else if (branch.def.catchall !== undefined && !(branch.def.catchall instanceof z.ZodNever))
        yield branch.def.catchall;
    } else if (branch instanceof z.ZodRecord) yield branch.valueType;
    else if (branch instanceof z.ZodArray) yield branch.element;
    else if (branch instanceof z.ZodUnknown || branch instanceof z.ZodAny) yield branch;
  }
}

function isNumeric(schema: unknown, depth = 0): boolean {
  if (depth > 6) return false;
  for (const branch of branches(schema)) {
    if (branch instanceof z.ZodNumber) return true;
    if (branch instanceof z.ZodObject && Object.values(shapeOf(branch)).some((own) => isNumeric(own, depth + 1)))
      return true;
    if (branch instanceof z.ZodRecord && isNumeric(branch.valueType, depth + 1)) return true;
  }
  return false;
}

/** Keys that a path of the format may take after the given steps. */
export function keysAfter(steps: readonly string[]): string[] {
  return [...new Set(placesAt(steps).flatMap((schema) => [...branches(schema)]))].flatMap((branch) =>
    branch instanceof z.ZodObject ? Object.keys(shapeOf(branch)) : [],
  );
}

function placesAt(steps: readonly string[]): unknown[] {
  let places: unknown[] = [brandbookSchema()];
  for (const step of steps) places = places.flatMap((place) => [...next(place, step)]);
  return places;
}

const isTraits = (steps: readonly string[]): boolean =>
  (steps.length === 3 && steps[0] === 'personality' && steps[1] === 'traits') ||
  (steps.length === 4 && steps[0] === 'touchpoints' && steps[2] === 'traits');

/**
 * Whether a dotted path, with `*` for any step, leads to a place of the brandbook's format; null where it leads nowhere.
 * Entries of lists go by any name. Traits are those that the brandbook has.
 */
export function formatPlace(path: string, { personality }: Brandbook): FormatPlace | null {
  const written = path.split('.');
  const [first = '', second = ''] = written;
  const traits = traitNames(personality);
  // Without a personality nobody can say which traits it would have.
  const isTrait = (name: string): boolean => personality === undefined || traits.includes(name);
  const short = first === 'personality' && written.length === 2 && placesAt(written).length === 0;
  const steps = short && isTrait(second) ? ['personality', 'traits', second] : written;
  if (isTraits(steps) && steps.at(-1) !== ANY && !isTrait(steps.at(-1) ?? '')) return null;
  const places = placesAt(steps);
  return places.length === 0 ? null : { numeric: places.some((place) => isNumeric(place)) };
}
