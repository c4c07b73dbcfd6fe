import type { Said, SaidValue } from './said';

type PackedValue = readonly [
  kind: SaidValue['kind'],
  readings: readonly string[],
  path: string,
  start: number,
  end: number,
  text: string,
];
type Packed = readonly [
  values: readonly PackedValue[],
  inWords: readonly string[],
  heard: readonly string[],
  hinted: readonly string[],
  withoutRequired: readonly string[],
];

/** What a text says as one short string of its own: a slice of the text would keep the whole text in memory. */
export function packed({ values, inWords, heard, hinted, withoutRequired }: Said): string {
  const tuple: Packed = [
    values.map(({ kind, readings, path, start, end, text }) => [kind, readings, path, start, end, text]),
    inWords,
    heard,
    hinted,
    withoutRequired,
  ];
  return JSON.stringify(tuple);
}

export function unpacked(text: string): Said {
  const [values, inWords, heard, hinted, withoutRequired] = JSON.parse(text) as Packed;
  return {
    values: values.map(([kind, readings, path, start, end, own]) => ({ kind, readings, path, start, end, text: own })),
    inWords,
    heard,
    hinted,
    withoutRequired,
  };
}
