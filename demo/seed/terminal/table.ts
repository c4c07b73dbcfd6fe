import type { Style } from './style';
import { fit, pad, widthOf } from './width';

export interface Column {
  title: string;
  align?: 'left' | 'right';
  /** Fewest cells it may be squeezed to. Columns without it keep the width of their longest cell. */
  squeezeTo?: number;
}

export interface Cell {
  text: string;
  paint?: (text: string) => string;
}

const GAP = '  ';

/** Widths that fit into `room`, taken from the columns that may be squeezed, the widest first. */
function widthsFor(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): number[] {
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index]?.text ?? ''))),
  );
  const total = (): number => widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1));
  while (total() > room) {
    const candidates = columns.flatMap(({ squeezeTo }, index) => {
      const width = widths[index] ?? 0;
      return squeezeTo !== undefined && width > squeezeTo ? [{ index, width }] : [];
    });
    const widest = candidates.reduce<{ index: number; width: number } | undefined>(
      (best, candidate) => (best === undefined || candidate.width > best.width ? candidate : best),
      undefined,
    );
    if (widest === undefined) break;
    widths[widest.index] = widest.width - 1;
  }
  return widths;
}

/** Lines of a table with a heading and a rule, at most `room` cells wide as far as its columns can be squeezed. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  style: Style,
): string[] {
  const widths = widthsFor(columns, rows, room);
  const line = (cells: readonly Cell[]): string =>
    columns
      .map(({ align }, index) => {
        const width = widths[index] ?? 0;
        const { text, paint = (same: string) => same } = cells[index] ?? { text: '' };
        const cut = fit(text, width);
        return pad(cut, width, align).replace(cut, () => paint(cut));
      })
      .join(GAP)
      .trimEnd();
  const heading = line(columns.map(({ title }) => ({ text: title, paint: style.bold })));
  const rule = style.dim(widths.map((width) => '─'.repeat(width)).join(GAP));
  return [heading, rule, ...rows.map(line)];
}
