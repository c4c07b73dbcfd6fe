import type { RuleDefinition } from '../brandbook/schema';
import type { Localised } from '../language';
import { fieldsOf } from './read-fields';
import type { RuleFields } from './kinds/kind';
import type { RuleHead } from './rule';

/** A Vale rule in the brandbook's terms, and what it lost or gained on the way; null: nothing. */
export interface Translation {
  readonly definition: RuleDefinition;
  readonly notes: Localised | null;
}

type Options = Readonly<Record<string, unknown>>;

const PLAIN = /^[\p{L}\p{N}\s'’,/&-]+$/u;
const term = (token: string): unknown => (PLAIN.test(token) ? token : { pattern: token });

/** The keys of Vale's that a brandbook's rule keeps under the same name. */
function optionsOf(
  { kind, action: { name: action }, scope }: RuleHead,
  fields: RuleFields,
  accepted: readonly string[],
): Options {
  const vocab = fields.flag('vocab', true) && !fields.flag('nonword');
  const exceptions = [...fields.list('exceptions'), ...(vocab ? accepted : [])];
  const excepting = exceptions.length === 0 ? {} : { exceptions: [...exceptions] };
  const shared = { ignorecase: fields.flag('ignorecase'), ...excepting };
  switch (kind) {
    case 'existence':
      return { ...shared, ...existenceOptions(fields) };
    case 'substitution':
      return { ...shared, nonword: fields.flag('nonword'), swap: swapOf(fields.map('swap'), action) };
    case 'occurrence': {
      const [min, max] = [fields.number('min'), fields.number('max')];
      const { ignorecase } = shared;
      const limits = { ...(min > 0 ? { min } : {}), ...(max > 0 ? { max } : {}) };
      return { token: { pattern: fields.text('token') }, per: countedIn(scope), nonword: true, ignorecase, ...limits };
    }
    case 'repetition':
      return { words: true, ...excepting };
    case 'consistency':
      return {
        either: Object.fromEntries(fields.map('either')),
        ignorecase: fields.flag('ignorecase'),
        nonword: fields.flag('nonword'),
      };
    case 'conditional':
      return { first: fields.text('first'), second: fields.text('second'), ...excepting };
    case 'capitalization': {
      const threshold = fields.number('threshold') || 0.8;
      return { match: fields.text('match'), threshold, ...excepting };
    }
    case 'metric':
      return { formula: fields.text('formula'), condition: fields.text('condition') };
    default:
      return { metrics: [...fields.list('metrics')], grade: fields.number('grade') };
  }
}

/** Vale counts in each block that it hands to a rule; these are the whole text, or sentences, where the scope says so. */
function countedIn(scope: readonly string[]): 'asset' | 'sentence' | 'block' {
  if (scope.includes('summary') || scope.includes('raw')) return 'asset';
  return scope.includes('sentence') ? 'sentence' : 'block';
}

function existenceOptions(fields: RuleFields): Options {
  const tokens = fields.list('tokens').filter((token) => token.trim() !== '');
  const raw = fields.list('raw').join('');
  const nonword = fields.flag('nonword');
  if (raw === '') return { nonword, tokens: tokens.map(term) };
  const core = tokens.length === 0 ? '' : nonword ? `(?:${tokens.join('|')})` : `\\b(?:${tokens.join('|')})\\b`;
  // What stands outside Vale's word template must bring its own boundaries, and does.
  return { nonword: true, tokens: [{ pattern: fields.flag('append') ? core + raw : raw + core }] };
}

const swapOf = (swap: ReadonlyMap<string, string>, action: string): Options =>
  Object.fromEntries(
    [...swap].map(([key, value]) => {
      const options = action === 'replace' ? value.split(/(?<!\\)\|/).filter((option) => option !== '') : [value];
      return [key, options.length === 1 ? (options[0] ?? '') : options];
    }),
  );

function notesOf(kind: string, fields: RuleFields): Localised | null {
  if (kind === 'repetition') {
    return {
      en: 'our own list tells slips from words that are doubled on purpose',
      vi: 'danh sách riêng của engine phân biệt lỗi lặp với từ láy',
    };
  }
  if (kind === 'conditional' && /\((?!\?)/.test(fields.text('second'))) {
    return {
      en: 'each unexplained term is told once, where it first appears',
      vi: 'mỗi từ chưa giải thích chỉ được báo một lần, ở chỗ xuất hiện đầu tiên',
    };
  }
  if (kind === 'occurrence') {
    return {
      en: 'told at the one that is too many, not at the first',
      vi: 'báo ở lần vượt mức, không phải ở lần đầu',
    };
  }
  if (kind === 'capitalization') {
    return { en: 'read by our own rules of heading case', vi: 'chấm theo cách viết hoa tiêu đề của engine' };
  }
  const lost = [fields.number('limit') > 0 ? 'limit' : '', fields.flag('capitalize') ? 'capitalize' : ''].filter(
    Boolean,
  );
  return lost.length === 0 ? null : { en: `without ${lost.join(', ')}`, vi: `không dùng ${lost.join(', ')}` };
}

/** Puts a rule that Vale can run into a brandbook's terms. */
export function definitionOf(
  head: RuleHead,
  values: ReadonlyMap<string, unknown>,
  accepted: readonly string[] = [],
): Translation {
  const fields = fieldsOf(values);
  const isWhole = head.scope.length === 1 && (head.scope[0] === 'text' || head.scope[0] === 'summary');
  const [only = ''] = head.scope;
  const definition: RuleDefinition = {
    id: head.name,
    extends: head.kind,
    message: head.message,
    level: head.level,
    ...(isWhole ? {} : { scope: head.scope.length === 1 ? only : [...head.scope] }),
    ...(head.link === '' ? {} : { reason: head.link }),
    ...optionsOf(head, fields, accepted),
  };
  return { definition, notes: notesOf(head.kind, fields) };
}
