import type { Core } from '@strapi/strapi';

/** What was seeded from one piece of the company's files. */
export interface LedgerEntry {
  /** Hash of what the file said at that time. */
  hash: string;
  documentId?: string;
  uid?: string;
}

/**
 * Remembers in Strapi's own store what was seeded, so that a second run touches only what the files changed and
 * leaves alone what people edited in the admin.
 */
export interface Ledger {
  entry(key: string): LedgerEntry | undefined;
  keys(prefix: string): string[];
  put(key: string, entry: LedgerEntry): Promise<void>;
  drop(key: string): Promise<void>;
}

type Entries = Record<string, LedgerEntry>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && 'hash' in entry);

export async function openLedger(strapi: Core.Strapi): Promise<Ledger> {
  const place = { type: 'app', name: 'demo-company', key: 'ledger' };
  const stored: unknown = await strapi.store?.get(place);
  const entries: Entries = isEntries(stored) ? { ...stored } : {};
  const save = async (): Promise<void> => {
    await strapi.store?.set({ ...place, value: entries });
  };
  return {
    entry: (key) => entries[key],
    keys: (prefix) => Object.keys(entries).filter((key) => key.startsWith(prefix)),
    async put(key, entry) {
      entries[key] = entry;
      await save();
    },
    async drop(key) {
      delete entries[key];
      await save();
    },
  };
}
