import type { TextUnit } from '../../engine/src/text/types';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_DEPTH = 12;

/** Inline code is no prose: it leaves a mark of the same length, so that what follows keeps its place. */
const masked = (text: string) => '\uFFFC'.repeat(text.length);

/** The text of a node's inline children, links included. */
function inlineText(children: unknown, depth: number): string {
  if (!Array.isArray(children) || depth > MAX_DEPTH) return '';
  return children
    .map((child: unknown) => {
      if (!isRecord(child)) return '';
      if (typeof child['text'] === 'string') return child['code'] === true ? masked(child['text']) : child['text'];
      return child['type'] === 'link' ? inlineText(child['children'], depth + 1) : '';
    })
    .join('');
}

function* readList(node: Record<string, unknown>, path: string, depth: number): Generator<TextUnit> {
  if (!Array.isArray(node['children']) || depth > MAX_DEPTH) return;
  for (const [index, child] of node['children'].entries()) {
    if (!isRecord(child)) continue;
    const at = `${path}.${index}`;
    if (child['type'] === 'list') yield* readList(child, at, depth + 1);
    else yield { path: at, text: inlineText(child['children'], 0), format: 'plain', kind: 'listItem' };
  }
}

function* readNode(node: Record<string, unknown>, path: string): Generator<TextUnit> {
  switch (node['type']) {
    case 'code':
    case 'image':
      return;
    case 'list':
      yield* readList(node, path, 0);
      return;
    case 'heading': {
      const level = typeof node['level'] === 'number' ? Math.min(6, Math.max(1, Math.trunc(node['level']) || 1)) : 1;
      yield { path, text: inlineText(node['children'], 0), format: 'plain', kind: 'heading', level };
      return;
    }
    default:
      yield {
        path,
        text: inlineText(node['children'], 0),
        format: 'plain',
        kind: node['type'] === 'quote' ? 'quote' : 'paragraph',
      };
  }
}

/**
 * Reads a blocks field: one plain unit for each paragraph, heading, quote and list item; code is left out.
 * Units without text are left out as well. Never throws.
 * @param value the field's JSON tree
 * @param path the field's path; a unit's path adds the node's index, for example `body.3` or `body.4.0` in a list
 */
export function readBlocks(value: readonly unknown[], path: string): TextUnit[] {
  return value
    .flatMap((node, index) => (isRecord(node) ? [...readNode(node, `${path}.${index}`)] : []))
    .filter((unit) => unit.text.trim() !== '');
}
