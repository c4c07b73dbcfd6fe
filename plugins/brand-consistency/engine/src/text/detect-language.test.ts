/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './testing';

const guess = (text: string): string => {
  const { language, units } = read(text);
  return `${language ?? 'none'}${units[0]?.blocks[0]?.undiacritised === true ? ' bare' : ''}`;
};

describe('language', () => {
  it.each([
    ['Chào mừng quý khách', 'vi'],
    ['Giá rẻ', 'vi'],
    ['Liên hệ', 'vi'],
    ['anh em trong nhà', 'vi'],
    ['Tải app Coolmate ngay để nhận voucher', 'vi'],
    ['Leonardo DiCaprio không', 'vi'],
    ['khuyen mai giam gia hom nay', 'vi bare'],
    ['Khuyen mai', 'vi bare'],
    ['mien phi giao hang toan quoc', 'vi bare'],
    ['Book now', 'en'],
    ['Contact us', 'en'],
    ['Ocean Breeze Resort', 'en'],
    ["We don't do that", 'en'],
    ['Enjoy a café latte', 'en'],
    ['Villa', 'en'],
    ['Bienvenue à la plage de notre hôtel', 'none'],
    ['Willkommen in unserem Hotel', 'none'],
    ['Bienvenidos a nuestro hotel', 'none'],
    ['欢迎光临我们的酒店', 'none'],
    ['ยินดีต้อนรับสู่โรงแรม', 'none'],
    ['😀🎉', 'none'],
    ['2026 100', 'none'],
  ])('%s: %s', (text, expected) => expect(guess(text)).toBe(expected));

  const folder = join(process.cwd(), '../shared/eval');
  const measured = existsSync(folder);
  const windows = (file: string): string[] =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = String((JSON.parse(line) as { text: unknown }).text)
          .split(/\s+/)
          .filter((word) => /\p{L}/u.test(word));
        return words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '));
      });
  const accuracy = (file: string, language: string): number => {
    const all = windows(file);
    return all.filter((text) => read(text).language === language).length / all.length;
  };

  it(measured ? 'is right on at least 99.5 % of three-word strings' : 'is not measured here: no ../shared/eval', () => {
    if (!measured) return;
    expect(accuracy('formality-vi.jsonl', 'vi')).toBeGreaterThanOrEqual(0.995);
    expect(accuracy('formality-en.jsonl', 'en')).toBeGreaterThanOrEqual(0.995);
  });
});
