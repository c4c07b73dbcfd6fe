import { blocksOf } from './blocks';
import { isFields } from './company';

type Fields = Readonly<Record<string, unknown>>;

/** A content type that holds assets: how a file's fields become its data, and which of them the brand speaks. */
export interface HostType {
  uid: string;
  toData(fields: Fields): Record<string, unknown>;
  /** Paths of the bound fields. Left out: what customers never read, such as the title of a staff script. */
  bound: readonly string[];
  titleField: string;
}

const TITLE_LENGTH = 60;

const entriesOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A social post has no title of its own: its first words, for lists. */
function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  return `${whole.replace(/[\s.,;:!?–-]+$/, '')}…`;
}

const sectionOf = ({ component, ...fields }: Fields): Record<string, unknown> => ({
  __component: `sections.${textOf(component)}`,
  ...fields,
});

/**
 * Pairs what a customer says with the answer. Customers speak as they like, so their words get a field of their own
 * that no binding names.
 */
function linesOf(value: unknown): { customer?: string; staff?: string }[] {
  const pairs: { customer?: string; staff?: string }[] = [];
  for (const { speaker, line } of entriesOf(value)) {
    const last = pairs.at(-1);
    if (speaker === 'customer') pairs.push({ customer: textOf(line) });
    else if (last !== undefined && last.staff === undefined) last.staff = textOf(line);
    else pairs.push({ staff: textOf(line) });
  }
  return pairs;
}

const asItIs = (fields: Fields): Record<string, unknown> => ({ ...fields });

/** The content types of the demo company by the name that its files use. */
export const HOST_TYPES: Readonly<Record<string, HostType>> = {
  page: {
    uid: 'api::page.page',
    toData: (fields) => ({ ...fields, sections: entriesOf(fields.sections).map(sectionOf) }),
    bound: ['title', 'summary', 'sections'],
    titleField: 'title',
  },
  brochure: {
    uid: 'api::brochure.brochure',
    toData: (fields) => ({ ...fields, body: blocksOf(textOf(fields.body)) }),
    bound: ['title', 'lead', 'body', 'callouts', 'footer'],
    titleField: 'title',
  },
  'packaging-label': {
    uid: 'api::packaging-label.packaging-label',
    toData: asItIs,
    bound: ['product', 'front', 'back', 'instructions', 'storage'],
    titleField: 'product',
  },
  'staff-script': {
    uid: 'api::staff-script.staff-script',
    toData: (fields) => ({ ...fields, lines: linesOf(fields.lines) }),
    bound: ['opening', 'lines.staff', 'closing'],
    titleField: 'title',
  },
  'service-standard': {
    uid: 'api::service-standard.service-standard',
    toData: asItIs,
    bound: ['standard', 'greeting'],
    titleField: 'title',
  },
  'social-post': {
    uid: 'api::social-post.social-post',
    toData: (fields) => ({ title: firstWords(textOf(fields.body)), ...fields }),
    bound: ['body', 'hashtags', 'imageAlt'],
    titleField: 'title',
  },
  'email-message': {
    uid: 'api::email-message.email-message',
    toData: asItIs,
    bound: ['subject', 'preheader', 'body', 'signature'],
    titleField: 'subject',
  },
  notice: {
    uid: 'api::notice.notice',
    toData: asItIs,
    bound: ['heading', 'text'],
    titleField: 'heading',
  },
  'touchpoint-asset': {
    uid: 'plugin::brand-consistency.touchpoint-asset',
    toData: asItIs,
    bound: ['title', 'text'],
    titleField: 'title',
  },
};
