import fc from 'fast-check';
import { analyse } from './analyse';
import { spanOf } from './places';
import { blocksOf, read } from './testing';
import type { Analysis, TextFormat } from './types';

const FORMATS: readonly TextFormat[] = ['plain', 'markdown', 'html'];
const shard = fc.constantFrom(
  ...[
    'Chào',
    'bạn',
    'hoà',
    'thuỷ',
    'e\u0301',
    '\u0301',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '<p>',
    '</p>',
    '<br>',
    '<!--',
    '-->',
    '<img alt="ảnh">',
    '&amp;',
    '&#7849;',
    '&nbsp;',
    '|',
    '|-|\n',
  ],
  ...[
    '{{x}}',
    '%s',
    '${y}',
    'https://a.vn/b',
    'a@b.vn',
    '.',
    '!',
    '…',
    '😀',
    '\u200d',
    '\u00ad',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '---\n',
  ],
);
const messy = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(shard, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
);
const format = fc.constantFrom(...FORMATS);

function everyPlace(
  analysis: Analysis,
  visit: (start: number, end: number, unit: number, block: number) => void,
): void {
  analysis.units.forEach((unit, u) =>
    unit.blocks.forEach((block, b) => {
      block.tokens.start.forEach((start, i) => visit(start, block.tokens.end[i] ?? 0, u, b));
      block.sentences.forEach(({ start, end }) => visit(start, end, u, b));
    }),
  );
}

describe('analyse', () => {
  it('reads paragraphs, words, sentences and language', () => {
    const analysis = read('Kính chào quý khách!\nMời quý khách vào.\n\nWelcome to our resort. Enjoy your stay.');
    expect(analysis.units[0]?.blocks.map(({ text, language }) => [text, language])).toEqual([
      ['Kính chào quý khách! Mời quý khách vào.', 'vi'],
      ['Welcome to our resort. Enjoy your stay.', 'en'],
    ]);
    expect(analysis).toMatchObject({
      words: 15,
      sentences: 4,
      characters: 78,
      wordsIn: { vi: 8, en: 7 },
      language: 'vi',
    });
  });

  it.each(['', '  \n ', '\ufeff', '{{name}}', 'https://senviet.vn'])(
    'leaves out what holds nothing to read: %j',
    (text) => {
      expect(read(text)).toMatchObject({ words: 0, sentences: 0, characters: 0, language: null });
      expect(blocksOf(text)).toEqual([]);
    },
  );

  it('keeps emoji as a block without words or language', () => {
    expect(blocksOf('🎉🎉')[0]).toMatchObject({ text: '🎉🎉', language: null, tokens: { count: 0 } });
  });

  it('keeps a known kind as one block', () => {
    const { units } = analyse([{ path: 't', text: 'Một\n\nhai', format: 'plain', kind: 'heading', level: 2 }]);
    expect(units[0]?.blocks).toMatchObject([{ kind: 'heading', level: 2, text: 'Một hai' }]);
  });

  it('lets short blocks take the language around them, and a given language win', () => {
    const unit = { path: 'a', text: 'Villa\n\nChúng tôi mời bạn nghỉ ngơi bên biển.', format: 'plain' } as const;
    expect(analyse([unit]).units[0]?.blocks.map(({ language }) => language)).toEqual(['vi', 'vi']);
    expect(
      analyse([
        { ...unit, text: 'Villa' },
        { ...unit, text: 'Chúng tôi mời bạn.' },
      ]).units[0]?.blocks[0]?.language,
    ).toBe('vi');
    expect(analyse([unit], { language: 'en' }).units[0]?.blocks.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('never throws; places cut exactly what they name; maps never go back', () => {
    const broken = (text: string, each: TextFormat): string[] => {
      const analysis = read(text, each);
      const problems: string[] = [];
      everyPlace(analysis, (start, end, unit, block) => {
        const span = spanOf(analysis, { unit, block, start, end });
        if (span.actual !== text.slice(span.start, span.end)) problems.push(`actual ${start}`);
        if (span.start < 0 || span.start >= span.end || span.end > text.length) problems.push(`bounds ${start}`);
      });
      for (const { text: own, map } of analysis.units[0]?.blocks ?? []) {
        for (let i = 0; i < own.length; i++) {
          const [start, end] = [map.from(i), map.to(i)];
          const [before, past] = i === 0 ? [0, 0] : [map.from(i - 1), map.to(i - 1)];
          if (start >= end || start < before || end < past) problems.push(`maps ${i}`);
        }
      }
      return problems;
    };
    fc.assert(
      fc.property(messy, format, (text, each) => expect(broken(text, each)).toEqual([])),
      { numRuns: 1_000 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(messy, format, (text, each) => expect(read(text, each)).toEqual(read(text, each))),
      { numRuns: 200 },
    );
  });

  it('finds the same words in NFC and NFD', () => {
    const keys = (text: string): string[] => blocksOf(text).flatMap(({ tokens }) => [...tokens.key]);
    const vietnamese = fc.array(shard, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        expect(keys(text.normalize('NFD'))).toEqual(keys(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });
});
