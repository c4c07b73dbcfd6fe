import { errors } from '@strapi/utils';
import * as z from 'zod';
import type { Language } from '../../../engine/src/language';

export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

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
  const fields = result.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    message: issue.message,
  }));
  throw validationError(fields);
}
