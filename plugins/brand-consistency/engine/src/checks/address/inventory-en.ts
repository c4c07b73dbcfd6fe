import type { AddressRole } from './types';

export interface EnglishTerm {
  readonly phrase: string;
  readonly role: AddressRole;
  readonly form: string;
  readonly reason: string;
}

const CONTRACTED = ["'re", "'ve", "'ll", "'d"];

const rows = (role: AddressRole, form: string, reason: string, phrases: readonly string[]): EnglishTerm[] =>
  phrases.map((phrase) => ({ phrase, role, form, reason }));

/** English first and second persons with their contractions; guests and customers are the third person, never a slip. */
export const EN_TERMS: readonly EnglishTerm[] = [
  ...rows('self', 'we', 'the company as a group', [
    'we',
    ...CONTRACTED.map((end) => `we${end}`),
    "let's",
    'us',
    'our',
    'ours',
    'ourselves',
  ]),
  ...rows('self', 'I', 'one person speaks; “mine” is left out, a mine is also a pit', [
    'I',
    "I'm",
    "I've",
    "I'll",
    "I'd",
    'me',
    'my',
    'myself',
  ]),
  ...rows('reader', 'you', 'the reader', [
    'you',
    ...CONTRACTED.map((end) => `you${end}`),
    'your',
    'yours',
    'yourself',
    'yourselves',
  ]),
  ...rows('reader', 'you guys', 'the reader, chummy', [
    'you guys',
    "y'all",
    'you all',
    'hey guys',
    'hi guys',
    'hey folks',
    'hi folks',
  ]),
];
