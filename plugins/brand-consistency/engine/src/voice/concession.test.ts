import { analyse } from '../text/analyse';
import type { Block } from '../text/types';
import { concessionOf } from './concession';

const blockOf = (text: string): Block => {
  const block = analyse([{ path: 'body', text, format: 'plain' }]).units[0]?.blocks[0];
  if (block === undefined) throw new Error('no block');
  return block;
};
const TEXT = 'Phòng đẹp nhưng ồn. Nhân viên tốt.';
const turn = { start: TEXT.indexOf('nhưng'), end: TEXT.indexOf('nhưng') + 5 };

describe('concessionOf', () => {
  it('grants what stands before the turn and means what stands after it', () => {
    const weigh = concessionOf(blockOf(TEXT), [turn]);
    expect(weigh(TEXT.indexOf('đẹp'))).toBeLessThan(1);
    expect(weigh(TEXT.indexOf('ồn'))).toBeGreaterThan(1);
  });

  it('leaves other sentences as they are', () => {
    expect(concessionOf(blockOf(TEXT), [turn])(TEXT.indexOf('tốt'))).toBe(1);
    expect(concessionOf(blockOf(TEXT), [])(TEXT.indexOf('ồn'))).toBe(1);
  });
});
