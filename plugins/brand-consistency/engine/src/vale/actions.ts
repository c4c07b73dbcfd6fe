import { fieldsOf, trimSpace } from './bytes';
import type { ValeAction } from './types';

/** What a rule's action makes of a match: one text, several to choose from, or none that can be told here. */
export function fixesOf({ name, params }: ValeAction, match: string): readonly string[] {
  switch (name) {
    case 'replace':
      return params;
    case 'remove':
      return [''];
    case 'convert':
      return [params[0] === 'simple' ? simpleCase(match) : match];
    case 'edit':
      return [trimSpace(edited(params, match))];
    default:
      return [];
  }
}

function edited([name, first = '', second = '']: readonly string[], match: string): string {
  const signs = new Set(first);
  switch (name) {
    case 'regex':
      return replaceAll(match, first, second);
    case 'trim':
      return trimSet(match, signs, true, true);
    case 'trim_left':
      return trimSet(match, signs, true, false);
    case 'trim_right':
      return trimSet(match, signs, false, true);
    case 'truncate':
      return match.split(first)[0] ?? match;
    case 'split':
      return match.split(first)[Number(second)] ?? match;
    default:
      return match;
  }
}

/** Only a match of some words is rewritten here, so a plain RegExp has nothing to lose itself in. */
const LONGEST_MATCH = 1_000;

function replaceAll(match: string, pattern: string, replacement: string): string {
  if (match.length > LONGEST_MATCH) return match;
  try {
    return match.replace(new RegExp(pattern, 'gu'), replacement);
  } catch {
    return match;
  }
}

function trimSet(text: string, signs: ReadonlySet<string>, left: boolean, right: boolean): string {
  const points = [...text];
  let from = 0;
  let to = points.length;
  while (left && from < to && signs.has(points[from] ?? '')) from++;
  while (right && to > from && signs.has(points[to - 1] ?? '')) to--;
  return points.slice(from, to).join('');
}

/** `AutoScale` and `auto-scale` as `auto scale`. */
function simpleCase(text: string): string {
  const spaced = text.replace(/[^\p{L}\p{N}]/gu, ' ').replace(/(?<=.\p{Ll})(?=\p{Lu})/gu, ' ');
  return fieldsOf(spaced).join(' ').toLowerCase();
}
