import { analyse } from '../text/analyse';
import type { Block } from '../text/types';
import { isTypedAsChat, readChatSpelling } from './read';

describe('readChatSpelling', () => {
  it.each([
    ['ko', 'strong', 'listed', 'không'],
    ['nhìu', 'strong', 'listed', 'nhiều'],
    ['k', 'weak', 'listed', 'không'],
    ['vs', 'faint', 'listed', 'với'],
    ['đẹppp', 'strong', 'held', 'đẹp'],
    ['mìh', 'strong', 'listed', 'mình'],
  ])('reads %s', (key, certainty, how, normal) => {
    expect(readChatSpelling(key)).toMatchObject({ certainty, how });
    expect(readChatSpelling(key)?.normal[0]).toBe(normal);
  });

  it('knows no reading for words without a vowel that no list has', () => {
    expect(readChatSpelling('nhg')?.how).toBe('listed');
    expect(readChatSpelling('bđs')).toEqual({ normal: [], certainty: 'weak', how: 'clipped' });
  });

  it.each(['không', 'kg', 'zalo', 'wifi', 'tnhh'])('leaves %s alone', (key) => {
    expect(readChatSpelling(key)).toBeNull();
  });
});

describe('isTypedAsChat', () => {
  const typed = (text: string, token: number): boolean => {
    const block: Block | undefined = analyse([{ path: 'body', text, format: 'plain' }]).units[0]?.blocks[0];
    if (block === undefined) throw new Error('no block');
    return isTypedAsChat(block, token);
  };

  it('is so for small letters and the capital of a sentence', () => {
    expect(typed('mai ko đi', 1)).toBe(true);
    expect(typed('Ko đi đâu', 0)).toBe(true);
  });

  it('is not so for names, units, handles and clipped points', () => {
    expect(typed('mai gặp Ko ở bến', 2)).toBe(false);
    expect(typed('dài 3 m thôi', 2)).toBe(false);
    expect(typed('theo @ko nhé', 1)).toBe(false);
    expect(typed('trà, bánh v.v. đủ cả', 2)).toBe(false);
  });
});
