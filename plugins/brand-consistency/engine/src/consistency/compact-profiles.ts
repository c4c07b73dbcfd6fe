import { LANGUAGES, type Language } from '../language';
import { daysBetween } from '../checks/claim/dates';
import { MEASURES, type MeasureName } from './measures';
import type { AssetProfile, VoiceVector } from './profile';

/** What assets can be grouped by. */
export const ATTRIBUTES = ['brand', 'channel', 'department', 'stage', 'touchpoint', 'language'] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

/** Marks an asset that has no date. */
export const NO_DAY = -0x80000000;
const NONE = -1;
const FIRST_ROOM = 1024;
/** Scores and measures are in hundredths. */
const GRAINS = 100;
const EPOCH = '1970-01-01';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Values of one attribute: `of` holds, for each asset, an index into `names`, or −1. */
export interface AttributeColumn {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** The numbers of many assets side by side, in order of their ids: about 120 bytes an asset. */
export interface CompactProfiles {
  readonly ids: readonly string[];
  /** Index into LANGUAGES, or −1 where the asset has no language or its voice cannot be measured. */
  readonly voiced: Int8Array;
  readonly words: Int32Array;
  /** By measure, then by asset. */
  readonly values: readonly Float32Array[];
  /** Half widths of the values' intervals. */
  readonly halves: readonly Float32Array[];
  /** Whether the asset addresses people outside the plan. */
  readonly offPlan: Uint8Array;
  /** Days since 1970-01-01, or NO_DAY. */
  readonly days: Int32Array;
  readonly attributes: Readonly<Record<AttributeName, AttributeColumn>>;
}

/** Where an asset stands in the columns; −1 for an id that is not there. */
export function positionOf({ ids }: CompactProfiles, id: string): number {
  let [first, last] = [0, ids.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((ids[middle] ?? '') < id) first = middle + 1;
    else last = middle;
  }
  return ids[first] === id ? first : NONE;
}

/** The voice of one asset; without numbers where it cannot be measured. */
export function voiceAt({ voiced, values, halves }: CompactProfiles, at: number): VoiceVector {
  const language = LANGUAGES[voiced[at] ?? NONE];
  if (language === undefined) return { language: null, vector: null, uncertainty: null };
  const record = (columns: readonly Float32Array[]): Record<MeasureName, number> =>
    Object.fromEntries(MEASURES.map((name, measure) => [name, columns[measure]?.[at] ?? 0])) as Record<
      MeasureName,
      number
    >;
  return { language, vector: record(values), uncertainty: record(halves) };
}

class Names {
  readonly list: string[] = [];
  readonly #index = new Map<string, number>();

  indexOf(name: string | null | undefined): number {
    if (name === null || name === undefined || name === '') return NONE;
    const known = this.#index.get(name);
    if (known !== undefined) return known;
    this.#index.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Numbers that grow by one at a time; half as large again where they have no room left. */
class Growing<Numbers extends Int8Array | Int16Array | Int32Array> {
  #numbers: Numbers;
  #length = 0;

  constructor(readonly make: (length: number) => Numbers) {
    this.#numbers = make(FIRST_ROOM);
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = this.make(Math.ceil(this.#length * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }
}

const bytes = (): Growing<Int8Array> => new Growing((length) => new Int8Array(length));
const whole = (): Growing<Int32Array> => new Growing((length) => new Int32Array(length));
/** Points in hundredths: a measure with the planned flex taken off lies within ±300, so 16 bits hold it exactly. */
const grains = (): Growing<Int16Array> => new Growing((length) => new Int16Array(length));
const toGrains = (points: number): number => Math.max(-0x7fff, Math.min(0x7fff, Math.round(points * GRAINS)));

/** Gathers the numbers of profiles one by one, and forgets the rest of them. */
export class ProfileGatherer {
  readonly #ids: string[] = [];
  readonly #voiced = bytes();
  readonly #offPlan = bytes();
  readonly #words = whole();
  readonly #days = whole();
  readonly #values = MEASURES.map(grains);
  readonly #halves = MEASURES.map(grains);
  readonly #names = ATTRIBUTES.map(() => new Names());
  readonly #attributes = ATTRIBUTES.map(whole);

  add(profile: AssetProfile): void {
    const { vector, uncertainty } = profile;
    const voice: Language | null = vector === null ? null : profile.language;
    this.#ids.push(profile.id);
    this.#voiced.push(voice === null ? NONE : LANGUAGES.indexOf(voice));
    this.#words.push(profile.words);
    this.#offPlan.push(profile.address.some(({ planned }) => !planned) ? 1 : 0);
    this.#days.push(ISO_DAY.test(profile.date ?? '') ? daysBetween(EPOCH, (profile.date ?? '').slice(0, 10)) : NO_DAY);
    MEASURES.forEach((name, measure) => {
      this.#values[measure]?.push(toGrains(vector?.[name] ?? 0));
      this.#halves[measure]?.push(toGrains(uncertainty?.[name] ?? 0));
    });
    ATTRIBUTES.forEach((name, attribute) => {
      this.#attributes[attribute]?.push(this.#names[attribute]?.indexOf(profile[name]) ?? NONE);
    });
  }

  /** The columns in order of the ids, so that nothing depends on the order in which the assets came. */
  gathered(): CompactProfiles {
    const ids = this.#ids;
    const order = Int32Array.from(ids.keys()).sort((a, b) => {
      const [one, other] = [ids[a] ?? '', ids[b] ?? ''];
      return one < other ? -1 : one > other ? 1 : 0;
    });
    const points = (column: Growing<Int16Array>): Float32Array =>
      Float32Array.from(order, (at) => column.at(at) / GRAINS);
    const sorted = (column: Growing<Int32Array>): Int32Array => order.map((at) => column.at(at));
    const columns = ATTRIBUTES.map((name, attribute): [AttributeName, AttributeColumn] => {
      const column = this.#attributes[attribute];
      const of = column === undefined ? new Int32Array() : sorted(column);
      return [name, { names: this.#names[attribute]?.list ?? [], of }];
    });
    return {
      ids: Array.from(order, (at) => ids[at] ?? ''),
      voiced: Int8Array.from(order, (at) => this.#voiced.at(at)),
      words: sorted(this.#words),
      values: this.#values.map(points),
      halves: this.#halves.map(points),
      offPlan: Uint8Array.from(order, (at) => this.#offPlan.at(at)),
      days: sorted(this.#days),
      attributes: Object.fromEntries(columns) as Record<AttributeName, AttributeColumn>,
    };
  }
}
