/** More than usual texts need; what a long one took beyond is given back. */
const MOST_KEPT = 1 << 12;
/** From so many numbers on the built-in sort is the faster one. */
const FEW = 24;

/** Lists of numbers that are filled and emptied again and again, and keep their room meanwhile. */
export class Notes {
  private readonly lists: number[][];
  private readonly counts: Int32Array;
  /** The lists that hold something, in the order in which they were begun; only the first `touchedCount` count. */
  readonly touched: number[] = [];
  touchedCount = 0;

  constructor(size: number) {
    this.lists = Array.from({ length: size }, () => []);
    this.counts = new Int32Array(size);
  }

  add(list: number, value: number): void {
    const count = this.counts[list] as number;
    if (count === 0) this.touched[this.touchedCount++] = list;
    (this.lists[list] as number[])[count] = value;
    this.counts[list] = count + 1;
  }

  /** How many numbers of `list(i)` count. */
  count(list: number): number {
    return this.counts[list] as number;
  }

  list(list: number): readonly number[] {
    return this.lists[list] as number[];
  }

  /** Puts the touched lists in rising order, together with some more. */
  touchAlso(more: readonly number[]): void {
    for (const list of more) this.touched[this.touchedCount++] = list;
    sortRising(this.touched, this.touchedCount);
  }

  sort(list: number): void {
    sortRising(this.lists[list] as number[], this.counts[list] as number);
  }

  /** Empties all lists. */
  clear(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const list = this.touched[i] as number;
      if ((this.counts[list] as number) > MOST_KEPT) this.lists[list] = [];
      this.counts[list] = 0;
    }
    this.touchedCount = 0;
  }
}

/** Sorts few numbers without a call for each comparison; does nothing to what is sorted already. */
function sortRising(numbers: number[], count: number): void {
  if (isRising(numbers, count)) return;
  if (count > FEW) {
    const sorted = new Int32Array(numbers.slice(0, count)).sort();
    for (let i = 0; i < count; i++) numbers[i] = sorted[i] as number;
    return;
  }
  for (let i = 1; i < count; i++) {
    const number = numbers[i] as number;
    let j = i;
    for (; j > 0 && (numbers[j - 1] as number) > number; j--) numbers[j] = numbers[j - 1] as number;
    numbers[j] = number;
  }
}

function isRising(numbers: readonly number[], count: number): boolean {
  for (let i = 1; i < count; i++) if ((numbers[i] as number) < (numbers[i - 1] as number)) return false;
  return true;
}
