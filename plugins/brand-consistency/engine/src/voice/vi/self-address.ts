import type { Block } from '../../text/types';
import { opensClause, setOf } from './words';

/** Before "mình" as the speaker: "cho mình hỏi", "bên mình"; "của mình" and "tự mình" are the reflexive. */
const BEFORE = setOf(
  'cho giúp giùm dùm hộ bên để với nhà nhờ gửi nhắn gọi báo và nhưng nên thì mà là nếu khi vì ừ dạ không tại hồi',
);
const AFTER_REFLEXIVE = setOf('mẩy');

/** "mình" where it is the speaker among friends, not the reflexive of any person. Feature: `intimate-address`. */
export function countSelfAddress(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end, count } = block.tokens;
  for (let token = 0; token < count; token++) {
    if (key[token] !== 'mình' || AFTER_REFLEXIVE.has(key[token + 1] ?? '')) continue;
    if (opensClause(block, token) || BEFORE.has(key[token - 1] ?? '')) {
      add('intimate-address', start[token] ?? 0, end[token] ?? 0);
    }
  }
}
