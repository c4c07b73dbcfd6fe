/** Words in a piece. */
export const LENGTHS = [10, 20, 40, 80, 150];
/** Share of pieces whose whole text's value lies in their interval. */
const COVERED = 5 / 6;
const MOST_PIECES = 6;

/**
 * Pieces of a text, whole sentences of at least `length` words together, and shorter than half of the text.
 * @param {string} text @param {number} length words @returns {string[]}
 */
export function piecesOf(text, length) {
  const words = (/** @type {string} */ some) => some.split(/\s+/u).filter(Boolean).length;
  if (words(text) < 2 * length) return [];
  /** @type {string[]} */
  const pieces = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[.!?…]["”’)]?)\s+|\n+/u)) {
    piece = piece === '' ? sentence : `${piece} ${sentence}`;
    if (words(piece) < length) continue;
    if (words(piece) <= 1.5 * length + 5) pieces.push(piece);
    piece = '';
  }
  const every = Math.max(1, Math.ceil(pieces.length / MOST_PIECES));
  return pieces.filter((_, at) => at % every === 0);
}

/**
 * Half width of the interval at one word, so that the value of the whole text lies within a piece's interval in five
 * cases of six.
 * @param {readonly { piece: number, whole: number, words: number }[]} pairs values of a piece and of its text; words of the piece
 * @param {number} prior
 */
export function spreadOf(pairs, prior) {
  const deviations = pairs
    .map(({ piece, whole, words }) => Math.abs(piece - whole) * Math.sqrt(words + prior))
    .sort((a, b) => a - b);
  return Math.max(1, Math.ceil(deviations[Math.ceil(COVERED * deviations.length) - 1] ?? 0));
}
