import type { Brandbook } from '../brandbook/schema';
import { isGroup, type Group } from './entries';

/** Where the brand's own value of what a touchpoint may flex stands. */
const HOME: Readonly<Record<string, string>> = {
  tone: 'tone',
  traits: 'personality.traits',
  address: 'address',
  readability: 'audience.readability',
  form: 'form',
};

/** The brand's own path of something that a touchpoint flexes: `touchpoints.sms.tone.formal` → `tone.formal`. */
export function homeOf(path: string): string | null {
  const [, , key = '', ...rest] = path.split('.');
  const home = path.startsWith('touchpoints.') ? HOME[key] : undefined;
  return home === undefined ? null : [home, ...rest].join('.');
}

const merged = (base: unknown, own: unknown): unknown =>
  isGroup(base) || isGroup(own) ? { ...(isGroup(base) ? base : {}), ...(isGroup(own) ? own : {}) } : (own ?? base);

/** What a brand wants at a touchpoint, in the shape of the touchpoint's flex: its own values where it flexes none. */
export function flexAt(book: Brandbook, touchpoint: string): Group {
  const own = book.touchpoints?.[touchpoint];
  return {
    ...own,
    tone: merged(book.tone, own?.tone),
    traits: merged(book.personality?.traits, own?.traits),
    address: merged(book.address, own?.address),
    readability: merged(book.audience?.readability, own?.readability),
    form: merged(book.form, own?.form),
  };
}
