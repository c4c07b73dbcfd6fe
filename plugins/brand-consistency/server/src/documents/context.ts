import type { Core } from '@strapi/strapi';

/** What the plugin's middlewares read of a call of the Document Service, typed for content types that nobody generated types for. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  readonly documentId: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
export type DocumentMiddleware = Middleware;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads the call that a middleware is given. */
export function callOf({ uid, action, params }: Parameters<Middleware>[0]): DocumentCall {
  const given: unknown = params;
  const documentId = isRecord(given) ? given['documentId'] : undefined;
  const data = isRecord(given) ? given['data'] : undefined;
  return {
    uid,
    action,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    data: isRecord(data) ? data : {},
  };
}

const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
]);

export const isWrite = (action: string): boolean => WRITES.has(action);

/** The document that a call's answer names, if any. */
export const documentIdOf = (result: unknown): string | undefined =>
  isRecord(result) && typeof result['documentId'] === 'string' ? result['documentId'] : undefined;
