import type { Core } from '@strapi/strapi';
import { ASSESSMENT, BINDING, BRANDBOOK_PARTS, TOUCHPOINT } from '../constants';
import { afterCommit } from '../utils/after-commit';
import { getService } from '../utils/get-service';
import { callOf, documentIdOf, isWrite, type DocumentMiddleware } from './context';

/** Texts about brands are no texts of a brand. */
const NEVER_BOUND: ReadonlySet<string> = new Set([...BRANDBOOK_PARTS, TOUCHPOINT, BINDING, ASSESSMENT]);
const mayBeBound = (uid: string): boolean =>
  (uid.startsWith('api::') || uid.startsWith('plugin::')) && !NEVER_BOUND.has(uid);

/**
 * Has a document assessed after whatever was done to it: created, changed, cloned, published, taken back, deleted.
 * The save neither waits for it nor fails with it.
 */
export const assessAfterSave =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const result = await next();
    const { uid, action, documentId } = callOf(context);
    if (!isWrite(action) || !mayBeBound(uid)) return result;
    const saved = documentIdOf(result);
    const touched = new Set([action === 'clone' ? undefined : documentId, saved]);
    afterCommit(strapi, () => {
      for (const id of touched) {
        if (id !== undefined) getService(strapi, 'assessments').later(uid, id);
      }
    });
    return result;
  };
