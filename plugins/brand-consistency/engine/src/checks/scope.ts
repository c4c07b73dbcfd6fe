import type { BlockKind } from '../text/types';
import { RuleError } from './rule-error';
import type { RuleScope } from './types';

const BLOCKS: Readonly<Record<string, readonly BlockKind[] | null>> = {
  text: null,
  raw: null,
  summary: null,
  heading: ['heading'],
  list: ['listItem'],
  paragraph: ['paragraph'],
  blockquote: ['quote'],
  'table.cell': ['tableCell'],
  'figure.caption': ['caption'],
  alt: ['altText'],
};

/**
 * What Vale's `scope` of a rule means here: the kinds of block to read, all of them for `text`.
 * @throws RuleError `INVALID_OPTION`
 */
export function scopeFrom(scope: string | readonly string[]): RuleScope {
  const names = typeof scope === 'string' ? [scope] : scope;
  const kinds = names.map((name) => {
    const blocks = BLOCKS[name];
    if (blocks !== undefined) return blocks;
    const known = Object.keys(BLOCKS).join(', ');
    throw new RuleError({
      code: 'INVALID_OPTION',
      path: 'scope',
      problem: { vi: `Không có phạm vi “${name}”.`, en: `There is no scope “${name}”.` },
      cure: { vi: `Chọn trong: ${known}.`, en: `Choose from: ${known}.` },
    });
  });
  return kinds.some((blocks) => blocks === null) ? {} : { blocks: kinds.flatMap((blocks) => blocks ?? []) };
}
