import { distance } from './text/distance';

/** Fewer letters are the beginning of nearly anything. */
const FEWEST_LETTERS = 3;
/** A slip of the pen changes at most one letter in three. */
const LETTERS_PER_SLIP = 3;
/** What somebody shortened or lengthened begins as the name does: “maxChars”. */
const SHARED_BEGINNING = 0.75;

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** What somebody meant who wrote a name that is not known: one spelt nearly so, or one that begins so; or undefined. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  if (written.length < FEWEST_LETTERS) return undefined;
  const ranked = known
    .map((name) => {
      const small = name.toLowerCase();
      return { name, steps: distance(written, small), shared: sharedLetters(written, small) };
    })
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
  const close = ranked.find(({ steps }) => steps <= Math.floor(written.length / LETTERS_PER_SLIP));
  const likely = Math.max(FEWEST_LETTERS, written.length * SHARED_BEGINNING);
  const [begins] = ranked
    .filter(({ name, shared }) => shared >= likely || (shared === name.length && shared >= FEWEST_LETTERS))
    .sort((a, b) => b.shared - a.shared);
  if (close !== undefined && (close.steps <= 1 || begins === undefined)) return close.name;
  return begins?.name;
}
