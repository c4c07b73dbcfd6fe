import { allowOnly, readWordList, wanted } from './word-list';

const LIST = `
list: formal-words
provenance: by hand: one by one

# formal connective
furthermore
in regard to | with regard to @0.8

# opposite
cheap @-1.5
`;

describe('readWordList', () => {
  it('reads head, headings, forms and weights', () => {
    const { head, sections } = readWordList(LIST);
    expect([...head]).toEqual([
      ['list', 'formal-words'],
      ['provenance', 'by hand: one by one'],
    ]);
    expect(sections).toEqual([
      {
        heading: 'formal connective',
        subheading: null,
        entries: [
          { forms: ['furthermore'], weight: 1 },
          { forms: ['in regard to', 'with regard to'], weight: 0.8 },
        ],
      },
      { heading: 'opposite', subheading: null, entries: [{ forms: ['cheap'], weight: -1.5 }] },
    ]);
  });

  it('reads subheadings, each with the heading above it', () => {
    const { sections } = readWordList('# names\n## en\ncold\n## vi\nlạnh lùng\n# orders\nobey');
    expect(sections.map(({ heading, subheading }) => [heading, subheading])).toEqual([
      ['names', 'en'],
      ['names', 'vi'],
      ['orders', null],
    ]);
  });

  it.each([
    ['list\n# a\nb', 'line 1'],
    ['list: a\nlist: b\n# a\nb', 'line 2'],
    ['## a\nb', 'line 1'],
    ['# a\nb | ', 'line 2'],
    ['# a\n\nb |c', 'line 3'],
    ['# a\nb @high', 'line 2'],
    ['# a\n@2', 'line 2'],
    ['# a\n#b', 'line 2'],
    ['# a\n# b\nc', '“a”'],
    ['# a\n## en\n## vi\nc', '“en”'],
  ])('refuses %j and says where', (text, where) => {
    expect(() => readWordList(text)).toThrow(where);
    expect(() => readWordList(text)).toThrow(RangeError);
  });
});

test('a head lacks nothing that is wanted and has nothing that is unknown', () => {
  const list = readWordList(LIST);
  expect(wanted(list, 'list')).toBe('formal-words');
  expect(() => wanted(list, 'language')).toThrow('“language” is missing');
  expect(() => allowOnly(list, ['list', 'provenance'])).not.toThrow();
  expect(() => allowOnly(list, ['list'])).toThrow('unknown “provenance”');
});
