const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

// eslint-disable-next-line no-control-regex -- colour sequences begin with the escape character
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Nothing to see: combining marks, joiners, variation selectors, control characters. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** Two cells: East Asian wide and full-width letters (Unicode UAX #11) and emoji shown as pictures. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{RI}\p{RI})/u;

const cellsOf = (grapheme: string): number => {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
};

const segmentsOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Cells that a text takes in a terminal: colours none, a letter with its marks one, an emoji two. */
export const widthOf = (text: string): number =>
  segmentsOf(text.replace(COLOUR, '')).reduce((sum, grapheme) => sum + cellsOf(grapheme), 0);

/** Cuts an uncoloured text to at most `width` cells, never inside a letter; what was cut ends in an ellipsis. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let cells = 0;
  for (const grapheme of segmentsOf(text)) {
    if (cells + cellsOf(grapheme) > width - 1) break;
    kept += grapheme;
    cells += cellsOf(grapheme);
  }
  return `${kept.trimEnd()}…`;
}

/** Pads a text, coloured or not, to `width` cells. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Breaks an uncoloured text at its spaces into lines of at most `width` cells. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = fit(word, width);
    }
  }
  return line === '' ? lines : [...lines, line];
}
