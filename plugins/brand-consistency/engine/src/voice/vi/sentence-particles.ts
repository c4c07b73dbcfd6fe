import { gapAfter } from '../../checks/blocks';
import type { Block } from '../../text/types';
import { setOf, tokensBySentence, type TokenRun } from './words';

/** Answers and calls that are friendly only where they open a sentence: "Ừ, mình biết", "Ủa, sao vậy?". */
const OPENERS = setOf('ừ ừm ừa ờ ờm ê ủa nào này');
/** Particles that are friendly only where they close one; elsewhere they point, ask or do other work. */
const CLOSERS = setOf('đấy à hả hở hử há ha cơ mà nào á hông hong hôn hơm luôn hén hen nghen đi');
/** What makes of a closer a part of another word: "từ nay trở đi", "người nào". */
const BOUND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['đi', setOf('trở mất ra qua bỏ chuyến lối đường giảm yếu xấu lần bớt kém quên mang đem rời và lượt vé bước nơi')],
  ['đấy', setOf('ở tại từ đến')],
  ['nào', setOf('thế khi nơi lúc cái người ai kỳ kì cứ điều ngày hôm chỗ loại món cách phim đâu như')],
  ['á', setOf('châu đông nam tây bắc')],
  ['hông', setOf('bên vòng xương')],
  ['hôn', setOf('nụ kết cầu đính tân ly hứa tảo')],
  ['mà', setOf('thế')],
  ['à', setOf('ồ')],
]);
/** With one of these in it, or in the sentence before or after, a question is put with respect. */
const RESPECT = setOf('ạ dạ thưa kính xin phiền lòng nhờ quý');

/**
 * Particles that only their place in the sentence tells from other words, and questions that nothing softens.
 * Features: `casual-particles`, `plain-question`.
 */
export function countSentenceParticles(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end } = block.tokens;
  const runs = [...tokensBySentence(block)];
  const respectful = runs.map((run) => hasRespect(key, run));
  for (const [at, { from, to }] of runs.entries()) {
    const last = to - 1;
    const asks = gapAfter(block, last).trimStart().startsWith('?');
    if (OPENERS.has(key[from] ?? '')) add('casual-particles', start[from] ?? 0, end[from] ?? 0);
    if (last > from && isCloser(key[last - 1] ?? '', key[last] ?? '', asks)) {
      add('casual-particles', start[last] ?? 0, end[last] ?? 0);
    }
    const softened = respectful[at] === true || respectful[at - 1] === true || respectful[at + 1] === true;
    if (asks && !softened) add('plain-question', start[Math.max(from, last - 1)] ?? 0, end[last] ?? 0);
  }
}

/** "Bắt đầu nào!" urges, "Chọn màu nào?" asks. */
function isCloser(before: string, word: string, asks: boolean): boolean {
  if (!CLOSERS.has(word) || (word === 'nào' && asks)) return false;
  return BOUND.get(word)?.has(before) !== true;
}

function hasRespect(key: readonly string[], { from, to }: TokenRun): boolean {
  for (let token = from; token < to; token++) if (RESPECT.has(key[token] ?? '')) return true;
  return false;
}
