import { ASCII, ROWS, isWordCode } from './char-set';
import type { CharSet } from './char-set';
import type { Lead } from './lead';

export interface SignEntry {
  readonly sighting: number;
  readonly lead: Lead;
  /** UTF-16 units from the item's beginning to the character. */
  readonly inside: number;
  /** Where the match begins at the character: it is not looked for behind one of these, see `Plan.run`. */
  readonly run: CharSet | null;
}

const NONE: readonly SignEntry[] = [];

/** Which sightings are looked for at a character. */
export class SignTable {
  private readonly rows: SignEntry[][] = Array.from({ length: ROWS }, () => []);
  /** 1 for each row, see `rowOf`, at which anything is looked for. */
  readonly some = new Uint8Array(ROWS);
  used = false;

  /**
   * @param rows that it may begin with
   * @param words at word characters, otherwise at all others; beyond ASCII either
   */
  add(entry: SignEntry, rows: Uint8Array, words: boolean): void {
    for (let row = 0; row < ROWS; row++) {
      if (rows[row] === 0 || (row < ASCII && isWordCode(row) !== words)) continue;
      this.rows[row]?.push(entry);
      this.some[row] = 1;
      this.used = true;
    }
  }

  at(row: number): readonly SignEntry[] {
    return this.rows[row] ?? NONE;
  }
}
