import { analyse } from './analyse';
import type { Analysis, Block, TextFormat } from './types';

/** For tests: one text as a unit of its own. */
export function read(text: string, format: TextFormat = 'plain'): Analysis {
  return analyse([{ path: 'body', text, format }]);
}

/** For tests: the blocks of one text. */
export function blocksOf(text: string, format: TextFormat = 'plain'): readonly Block[] {
  return read(text, format).units[0]?.blocks ?? [];
}
