import { blocksOf } from '../../demo/seed/blocks';

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });

describe('Markdown as blocks', () => {
  it('joins the lines of a paragraph and keeps hard breaks', () => {
    expect(blocksOf('Một dòng\ndòng tiếp  \ndòng mới\n\nĐoạn hai')).toEqual([
      { type: 'paragraph', children: [text('Một dòng dòng tiếp\ndòng mới')] },
      { type: 'paragraph', children: [text('Đoạn hai')] },
    ]);
  });

  it('reads headings, lists of both kinds and quotes', () => {
    expect(blocksOf('## Biệt thự\n- hồ bơi\n- vườn\n\n1. đặt\n2. đến\n\n> Yên tĩnh\n> quá')).toEqual([
      { type: 'heading', level: 2, children: [text('Biệt thự')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('hồ bơi')] },
          { type: 'list-item', children: [text('vườn')] },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('đặt')] },
          { type: 'list-item', children: [text('đến')] },
        ],
      },
      { type: 'quote', children: [text('Yên tĩnh quá')] },
    ]);
  });

  it('keeps a list whole over blank lines between its items', () => {
    expect(blocksOf('- một\n\n- hai')).toHaveLength(1);
  });

  it('nests emphasis and takes links apart', () => {
    expect(blocksOf('Gọi **ngay *hôm nay*** hoặc [đặt phòng](https://example.com) nhé')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Gọi '),
          text('ngay ', { bold: true }),
          text('hôm nay', { bold: true, italic: true }),
          text(' hoặc '),
          { type: 'link', url: 'https://example.com', children: [text('đặt phòng')] },
          text(' nhé'),
        ],
      },
    ]);
  });

  it.each(['2 * 3 * 4', 'snake_case_name', 'giá 50.000đ'])('takes %p as it stands', (line) => {
    expect(blocksOf(line)).toEqual([{ type: 'paragraph', children: [text(line)] }]);
  });

  it('gives nothing for nothing', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf('\n\n---\n')).toEqual([]);
  });
});
