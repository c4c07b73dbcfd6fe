import { errors } from '@strapi/utils';
import * as z from 'zod';
import type { Language } from '../../../engine/src/language';

export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const fieldErrorOf = ({ path, message }: z.core.$ZodIssue): FieldError => ({
  path: path.map((step) => (typeof step === 'number' ? step : String(step))),
  message,
});

const LOCALE_ERRORS = { en: z.locales.en().localeError, vi: z.locales.vi().localeError };

/** A 400 that names each wrong place; the admin shows the messages beside the fields. */
export function validationError(fields: readonly FieldError[]): errors.ValidationError {
  const first = fields[0];
  const summary = first ? [...(first.path.length > 0 ? [first.path.join('.')] : []), first.message].join(': ') : '';
  return new errors.ValidationError(summary, {
    errors: fields.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  });
}

/**
 * The same for an edit form. It shows a message only beside an attribute, not beside a place within its JSON: so each
 * attribute gets one message more, last, that tells all its places in words.
 */
export function formError(fields: readonly FieldError[]): errors.ValidationError {
  const within = new Map<string | number, string[]>();
  for (const { path, message } of fields) {
    const [attribute, ...rest] = path;
    if (attribute === undefined) continue;
    const line = rest.length === 0 ? message : `${rest.join('.')}: ${message}`;
    within.set(attribute, [...(within.get(attribute) ?? []), line]);
  }
  return validationError([
    ...fields,
    ...[...within].map(([attribute, lines]) => ({ path: [attribute], message: lines.join(' · ') })),
  ]);
}

/** What is wrong with a value in the schema's eyes, in the user's language; empty where nothing is. */
export function fieldErrors(schema: z.ZodType, value: unknown, language: Language): FieldError[] {
  const result = schema.safeParse(value, { error: LOCALE_ERRORS[language] });
  return result.success ? [] : result.error.issues.map(fieldErrorOf);
}

/**
 * The value as the schema wants it.
 * @throws ValidationError (400) with path and message of each issue, in the user's language
 */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  language: Language,
): z.output<Schema> {
  const result = schema.safeParse(value, { error: LOCALE_ERRORS[language] });
  if (result.success) return result.data;
  throw validationError(result.error.issues.map(fieldErrorOf));
}
