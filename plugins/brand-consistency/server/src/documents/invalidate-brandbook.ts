import type { Core } from '@strapi/strapi';
import { BINDING, BRAND, BRANDBOOK_PARTS, TOUCHPOINT } from '../constants';
import { afterCommit } from '../utils/after-commit';
import { getService } from '../utils/get-service';
import { callOf, isWrite, type DocumentMiddleware } from './context';

function forget(strapi: Core.Strapi, uid: string): void {
  if (BRANDBOOK_PARTS.includes(uid)) getService(strapi, 'brandbooks').invalidate();
  if (uid === BRAND || uid === TOUCHPOINT) getService(strapi, 'catalogue').invalidate();
  if (uid === BINDING) getService(strapi, 'bindings').invalidate();
}

const WATCHED: ReadonlySet<string> = new Set([...BRANDBOOK_PARTS, TOUCHPOINT, BINDING]);

/**
 * Drops what was read and compiled of brandbooks, touchpoints and bindings when one of them changes: at once for
 * whoever reads on in the same transaction, and again at its end for whoever read the old state meanwhile.
 */
export const invalidateBrandbook =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const { uid, action } = callOf(context);
    const result = await next();
    if (!isWrite(action) || !WATCHED.has(uid)) return result;
    forget(strapi, uid);
    afterCommit(strapi, () => forget(strapi, uid));
    return result;
  };
