import { createStyle, showsColours } from '../../demo/seed/terminal/style';
import { table } from '../../demo/seed/terminal/table';
import { fit, pad, widthOf, wrap } from '../../demo/seed/terminal/width';

const plain = createStyle(false);
const coloured = createStyle(true);

describe('widths in a terminal', () => {
  it.each([
    ['Bà Sáu', 6],
    ['Bà Sáu'.normalize('NFD'), 6],
    ['nghỉ dưỡng yên tĩnh'.normalize('NFD'), 19],
    ['日本', 4],
    ['한국', 4],
    ['🌊🌊', 4],
    ['❤️', 2],
    ['👨‍👩‍👧', 2],
    ['🇻🇳', 2],
    ['★ 5 sao', 7],
    ['a\u200bb', 2],
    [coloured.red('đỏ'), 2],
    ['', 0],
  ])('%p takes %i cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });

  it('cuts between letters, never inside one', () => {
    expect(fit('Tiếng Việt'.normalize('NFD'), 6).normalize('NFC')).toBe('Tiếng…');
    expect(fit('🌊🌊🌊', 4)).toBe('🌊…');
    expect(fit('vừa', 3)).toBe('vừa');
  });

  it('pads by cells and leaves colours out of the count', () => {
    expect(widthOf(pad(coloured.green('cơm'.normalize('NFD')), 8, 'right'))).toBe(8);
  });

  it('wraps at spaces', () => {
    expect(wrap('yên tĩnh bên bờ biển', 9)).toEqual(['yên tĩnh', 'bên bờ', 'biển']);
    expect(wrap('  ', 9)).toEqual([]);
  });
});

describe('a table', () => {
  const columns = [
    { title: 'Điểm chạm', squeezeTo: 6 },
    { title: 'Điểm', align: 'right' as const },
  ];

  it('lines its columns up whatever the letters', () => {
    const lines = table(
      columns,
      [
        [{ text: 'Bao bì'.normalize('NFD') }, { text: '7' }],
        [{ text: '🌊' }, { text: '100' }],
      ],
      80,
      plain,
    );
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  it('squeezes what may be squeezed into the room there is', () => {
    const lines = table(columns, [[{ text: 'một điểm chạm có cái tên rất dài' }, { text: '7' }]], 24, plain);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(24);
    expect(lines.at(-1)).toContain('…');
  });

  it('paints the cell and not its padding', () => {
    const [, , line] = table(columns, [[{ text: 'web', paint: coloured.red }, { text: '7' }]], 80, plain);
    expect(line?.startsWith(`${coloured.red('web')} `)).toBe(true);
  });
});

describe('colours', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('on a terminal %p with %p: %p', (isTTY, env, expected) => {
    expect(showsColours({ isTTY }, env)).toBe(expected);
  });
});
