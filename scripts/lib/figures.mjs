/**
 * One measured figure. `higher`: whether more is better. `must` and `aim` are the bars, where there are any.
 * @typedef {{ figure: string, value: number, unit: string, must?: number, aim?: number, higher: boolean, detail?: string }} Row
 */

/** @param {number} value */
export const rounded = (value) => Number(value.toPrecision(3));

/** @param {Row} row @param {number | undefined} bar */
const meets = ({ value, higher }, bar) => bar === undefined || (higher ? value >= bar : value <= bar);

/** @param {Row} row @returns {'' | 'MISSED' | 'ok' | 'must met, aim missed'} */
export function verdict(row) {
  if (row.must === undefined) return '';
  if (!meets(row, row.must)) return 'MISSED';
  return meets(row, row.aim) ? 'ok' : 'must met, aim missed';
}

/** @param {Row} row @returns {[must: string, aim: string]} */
function barsOf({ must, aim, higher }) {
  const written = (/** @type {number | undefined} */ bar) => (bar === undefined ? '' : `${higher ? '≥' : '≤'} ${bar}`);
  return [written(must), written(aim)];
}

/** One or two lines for a terminal. @param {Row} row */
export function toLines(row) {
  const [must, aim] = barsOf(row);
  const bars = [must && `must ${must}`, aim && `aim ${aim}`, verdict(row)].filter(Boolean).join('   ');
  const line = [`${row.figure}: ${rounded(row.value)} ${row.unit}`.trimEnd(), bars].filter(Boolean).join('   ');
  return row.detail === undefined ? [line] : [line, `    ${row.detail}`];
}

/** A table, and the details below it. @param {readonly Row[]} rows @returns {string[]} lines of Markdown */
export function toTable(rows) {
  const lines = rows.map((row) => {
    const [must, aim] = barsOf(row);
    return `| ${row.figure} | ${rounded(row.value)} ${row.unit} | ${must} | ${aim} | ${verdict(row)} |`;
  });
  const details = rows.filter(({ detail }) => detail !== undefined).map((row) => `- ${row.figure}: ${row.detail}.`);
  return ['| figure | measured | must | aim | |', '| --- | --- | --- | --- | --- |', ...lines, '', ...details];
}

/** Half a hundredth of a figure may come from rounding. */
const SLACK = 0.005;

/** Whether a figure is worse than it was recorded; one that was never recorded is. @param {Row} row @param {number | undefined} recorded */
export const isWorse = ({ value, higher }, recorded) =>
  recorded === undefined ||
  (higher ? value < recorded - SLACK * recorded : value > recorded + SLACK * Math.max(recorded, 1));
