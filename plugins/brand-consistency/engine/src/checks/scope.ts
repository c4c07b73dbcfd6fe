import { UNMAPPED } from '../text/mapped-text';
import type { Block, BlockKind, Span } from '../text/types';
import { BLOCK_KINDS } from '../text/types';
import { nearest } from '../nearest';
import type { Localised } from '../language';
import { RuleError } from './rule-error';
import type { RuleScope } from './types';

/** What one name says of a block, or of a place in it. */
type Atom =
  | { readonly of: 'block'; readonly test: (block: Pick<Block, 'kind' | 'level'>) => boolean }
  | { readonly of: 'link' }
  /** Known to Vale, but the engine's blocks never are it. */
  | { readonly of: 'nothing' };

const kind = (name: BlockKind): Atom => ({ of: 'block', test: (block) => block.kind === name });
const heading = (level: number): Atom => ({
  of: 'block',
  test: (block) => block.kind === 'heading' && block.level === level,
});
const ALL: Atom = { of: 'block', test: () => true };
const NOTHING: Atom = { of: 'nothing' };

const ATOMS: Readonly<Record<string, Atom>> = {
  text: ALL,
  summary: ALL,
  raw: ALL,
  sentence: ALL,
  paragraph: kind('paragraph'),
  heading: kind('heading'),
  'heading.h1': heading(1),
  'heading.h2': heading(2),
  'heading.h3': heading(3),
  'heading.h4': heading(4),
  'heading.h5': heading(5),
  'heading.h6': heading(6),
  list: kind('listItem'),
  blockquote: kind('quote'),
  table: kind('tableCell'),
  'table.cell': kind('tableCell'),
  'table.header': NOTHING,
  'table.caption': kind('caption'),
  'figure.caption': kind('caption'),
  caption: kind('caption'),
  alt: kind('altText'),
  'attr.alt': kind('altText'),
  link: { of: 'link' },
  frontmatter: NOTHING,
  code: NOTHING,
};

/** The names that a scope may use, without those that match nothing here. */
export const SCOPE_NAMES: readonly string[] = Object.keys(ATOMS).filter((name) => ATOMS[name] !== NOTHING);

interface Literal {
  readonly atom: Atom;
  readonly negated: boolean;
}

/** A rule's scope made ready: which blocks it reads, and which places in them. */
export interface CompiledScope {
  reads(block: Block): boolean;
  /** Whether a place in a block that is read lies in the scope; null: every place does. */
  readonly holds: ((block: Block, span: Span) => boolean) | null;
  /** No block can ever be in it. */
  readonly never: boolean;
}

function cureOf(name: string): Localised {
  const several = name.split(/[,|]|\s(?:or|hoặc)\s/u).map((part) => part.trim());
  if (several.length > 1) {
    const list = several.join(', ');
    return {
      vi: `Nhiều phạm vi thì ghi thành danh sách: scope: [${list}].`,
      en: `Write several scopes as a list: scope: [${list}].`,
    };
  }
  const close = nearest(name, SCOPE_NAMES);
  if (close !== undefined) return { vi: `Có phải bạn muốn ghi “${close}”?`, en: `Did you mean “${close}”?` };
  const known = SCOPE_NAMES.join(', ');
  return {
    vi: `Chọn trong: ${known}; nối bằng & và phủ định bằng ~, ví dụ heading & ~heading.h1.`,
    en: `Choose from: ${known}; join them with & and negate with ~, for example heading & ~heading.h1.`,
  };
}

const invalid = (name: string, vi: string, en: string): RuleError =>
  new RuleError({ code: 'INVALID_OPTION', path: 'scope', problem: { vi, en }, cure: cureOf(name) });

function readLiteral(written: string): Literal {
  const [, tildes = '', spaced = ''] = /^([~\s]*)(.*)$/su.exec(written) ?? [];
  const name = spaced.trim().replace(/^text\.(?=.)/u, '');
  const atom = name.startsWith('frontmatter.') ? NOTHING : Object.hasOwn(ATOMS, name) ? ATOMS[name] : undefined;
  if (atom === undefined) {
    const unknown = spaced.trim();
    throw unknown === ''
      ? invalid('', 'Phạm vi thiếu một tên trước hoặc sau &.', 'The scope lacks a name before or after an &.')
      : invalid(unknown, `Không có phạm vi “${unknown}”.`, `There is no scope “${unknown}”.`);
  }
  return { atom, negated: (tildes.match(/~/gu)?.length ?? 0) % 2 === 1 };
}

const readClause = (expression: string): Literal[] => expression.split('&').map(readLiteral);

const inside = (span: Span, links: readonly Span[]): boolean =>
  links.some(({ start, end }) => start <= span.start && span.end <= end);

/** Whether a literal may be true somewhere in the block (`span` null), or is true of the place. */
function isTrue({ atom, negated }: Literal, block: Block, span: Span | null): boolean {
  if (atom.of === 'nothing') return negated;
  if (atom.of === 'block') return atom.test(block) !== negated;
  if (span !== null) return inside(span, block.links) !== negated;
  return negated || block.links.length > 0;
}

const sample = (kindOf: BlockKind, level: number): Block => ({
  kind: kindOf,
  level,
  text: '',
  map: UNMAPPED,
  language: null,
  undiacritised: false,
  tokens: { count: 0, start: [], end: [], key: [], hash: [], joined: [] },
  sentences: [],
  links: [{ start: 0, end: 0 }],
});

/** One block of every kind and level that there can be. */
const SAMPLES: readonly Block[] = BLOCK_KINDS.flatMap((name) =>
  name === 'heading' ? [1, 2, 3, 4, 5, 6].map((level) => sample(name, level)) : [sample(name, 0)],
);

/**
 * What Vale's `scope` of a rule means here. A name is a kind of block (`heading`, `heading.h2`, `list`, `paragraph`,
 * `blockquote`, `table.cell`, `caption`, `alt`), the text of links (`link`), or all prose (`text`, `sentence`, `summary`,
 * `raw`); `~` negates, `&` intersects, and of a list any one suffices.
 * @throws RuleError `INVALID_OPTION` on a name that Vale does not know either
 */
export function compileScope(scope: string | readonly string[]): CompiledScope {
  const clauses = (typeof scope === 'string' ? [scope] : scope).map(readClause);
  if (clauses.length === 0) throw invalid('', 'Phạm vi đang để trống.', 'The scope is empty.');
  const someClause = (block: Block, span: Span | null): boolean =>
    clauses.some((literals) => literals.every((literal) => isTrue(literal, block, span)));
  const reads = (block: Block): boolean => someClause(block, null);
  const aboutPlaces = clauses.some((literals) => literals.some(({ atom }) => atom.of === 'link'));
  return { reads, holds: aboutPlaces ? someClause : null, never: !SAMPLES.some(reads) };
}

/**
 * A rule's scope from Vale's `scope` field; all prose is no limit.
 * @throws RuleError `INVALID_OPTION`
 */
export function scopeFrom(scope: string | readonly string[]): RuleScope {
  const { holds } = compileScope(scope);
  const clauses = typeof scope === 'string' ? [scope] : scope;
  const everything = holds === null && clauses.some((name) => ['text', 'raw', 'summary'].includes(name.trim()));
  return everything ? {} : { within: scope };
}
