/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const EXAMPLE = /(<!-- example: ([a-z]+) (en|vi) -->\n\n> ([^\n]+)\n\n```text\n)[^`]*(```)/g;
const FIGURES = /(<!-- figures: ([^\n]+) -->\n)[\s\S]*?(<!-- \/figures -->)/g;

/**
 * A page with the values of its worked examples as they are now.
 * @param {string} page Markdown
 * @param {(text: string, axis: string, language: 'en' | 'vi') => string} explain
 */
export const withExamples = (page, explain) =>
  page.replace(EXAMPLE, (_, head, axis, language, text, end) => `${head}${explain(text, axis, language)}\n${end}`);

/**
 * A page with its tables of figures as `npm run eval` measured them: of each block the rows whose names begin as the
 * block asks for, parted by `;`. A block without a row stays as it is.
 * @param {string} page Markdown
 * @param {readonly Row[]} rows
 * @param {(rows: readonly Row[]) => string[]} toTable
 */
export const withFigures = (page, rows, toTable) =>
  page.replace(FIGURES, (block, head, wanted, end) => {
    const beginnings = String(wanted).split(/;\s*/);
    const own = rows.filter(({ figure }) => beginnings.some((beginning) => figure.startsWith(beginning)));
    return own.length === 0 ? block : `${head}\n${toTable(own).join('\n')}\n\n${end}`;
  });

/** @typedef {{ grade: number | null, ease: number | null, sentenceLength: number | null, longSentences: number | null }} Readability */

/** Readability in a line, for a worked example. @param {Readability} readability */
export const readabilityLine = ({ grade, ease, sentenceLength, longSentences }) =>
  [
    `sentenceLength ${sentenceLength?.toFixed(1) ?? 'null'}`,
    `longSentences ${longSentences?.toFixed(2) ?? 'null'}`,
    `grade ${grade?.toFixed(1) ?? 'null'}`,
    `ease ${ease?.toFixed(0) ?? 'null'}`,
  ].join(', ');
