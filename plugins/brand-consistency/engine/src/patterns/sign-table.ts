import { ASCII, isWordCode } from './char-set';
import { ROWS } from './heads';

export interface SignEntry {
  readonly sighting: number;
  /** See `headsOf`. */
  readonly heads: Uint8Array;
  /** UTF-16 units from the item's beginning to the character. */
  readonly inside: number;
}

const NONE: readonly SignEntry[] = [];

/** Which sightings are looked for at a character. */
export class SignTable {
  private readonly rows: SignEntry[][] = Array.from({ length: ROWS }, () => []);
  /** 1 for each row, see `rowOf`, at which anything is looked for. */
  readonly some = new Uint8Array(ROWS);
  used = false;

  /** `words`: at word characters, otherwise at all others. Beyond ASCII either. */
  add(entry: SignEntry, words: boolean): void {
    for (let row = 0; row < ROWS; row++) {
      if (((entry.heads[row] ?? 0) & 1) === 0 || (row < ASCII && isWordCode(row) !== words)) continue;
      this.rows[row]?.push(entry);
      this.some[row] = 1;
      this.used = true;
    }
  }

  at(row: number): readonly SignEntry[] {
    return this.rows[row] ?? NONE;
  }
}
