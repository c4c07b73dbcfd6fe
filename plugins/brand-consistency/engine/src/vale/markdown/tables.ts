import { markdownNode } from './nodes';
import type { MarkdownNode } from './nodes';

const CELL = /^\s*:?-+:?\s*$/;

/** Columns of a delimiter row (`| --- | :-: |`); 0 for any other line. */
function columnsOf(line: string): number {
  if (!/^[\s|:-]+$/.test(line) || !line.includes('-') || /^-+$/.test(line)) return 0;
  const cells = line.split('|');
  if (cells[0]?.trim() === '') cells.shift();
  if (cells[cells.length - 1]?.trim() === '') cells.pop();
  return cells.every((cell) => CELL.test(cell)) ? cells.length : 0;
}

/** The cells of a row; a bar behind a backslash is text. */
function cellsOf(line: string): string[] {
  const text = line.trim();
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  const limit = text.length > 1 && text.endsWith('|') && text[text.length - 2] !== '\\' ? text.length - 1 : text.length;
  for (let i = from; i <= limit && from <= limit; i++) {
    if (i < limit && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i === limit && from === limit) break;
    cells.push(text.slice(from, i).trim().replaceAll('\\|', '|'));
    from = i + 1;
  }
  return cells;
}

/** Cuts a table off the end of a paragraph: header, delimiter row and rows. Null where there is none. */
export function toTable(paragraph: MarkdownNode): MarkdownNode | null {
  const { lines } = paragraph;
  for (let i = 1; i < lines.length; i++) {
    const columns = columnsOf(lines[i] ?? '');
    if (columns === 0) continue;
    const header = cellsOf(lines[i - 1] ?? '');
    if (header.length !== columns) return null;
    const rows = lines.slice(i + 1).map((line) => {
      const cells = cellsOf(line).slice(0, columns);
      return [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
    });
    const table = markdownNode('table', paragraph.blankBefore);
    table.open = false;
    table.rows = [header, ...rows];
    paragraph.lines = lines.slice(0, i - 1);
    return table;
  }
  return null;
}
