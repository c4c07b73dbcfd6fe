import type { Core } from '@strapi/strapi';

/** Calls back once what was just written can be read by everyone: at once, or when the surrounding transaction commits. */
export function afterCommit(strapi: Core.Strapi, callback: () => void): void {
  if (!strapi.db.inTransaction()) {
    callback();
    return;
  }
  void strapi.db.transaction(({ onCommit }) => onCommit(callback));
}
