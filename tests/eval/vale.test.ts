import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createValeLinter, readValeConfig } from '../../plugins/brand-consistency/engine/src/vale';
import type { StyleFile, ValeAlert } from '../../plugins/brand-consistency/engine/src/vale';

/** What Vale itself said of the texts; kept outside this repository. */
const DATA = path.resolve(__dirname, '../../../shared/eval/vale');
const LEAST = 0.98;

const read = (...parts: string[]): string => readFileSync(path.join(DATA, ...parts), 'utf8');
const isYaml = (name: string): boolean => name.endsWith('.yml');

interface Tally {
  both: number;
  onlyOurs: number;
  onlyVales: number;
}

function styleFiles(): StyleFile[] {
  return readdirSync(path.join(DATA, 'styles')).flatMap((style) =>
    readdirSync(path.join(DATA, 'styles', style))
      .filter(isYaml)
      .map((file) => ({ style, name: file.slice(0, -4), path: file, text: read('styles', style, file) })),
  );
}

const keyOf = (file: string, { Line, Span, Check }: ValeAlert): string => `${file}:${Line}:${Span[0]}:${Check}`;

/** By rule: how many places both report, and how many only one of the two. */
function compare(golden: Readonly<Record<string, readonly ValeAlert[]>>): Map<string, Tally> {
  const linter = createValeLinter(readValeConfig('.vale.ini', read('.vale.ini')).config, styleFiles());
  const tallies = new Map<string, Tally>();
  const tallyOf = (check: string): Tally => {
    const tally = tallies.get(check) ?? { both: 0, onlyOurs: 0, onlyVales: 0 };
    tallies.set(check, tally);
    return tally;
  };
  for (const file of readdirSync(path.join(DATA, 'texts')).filter((name) => name.endsWith('.md'))) {
    const ours = new Map((linter.lint(file, read('texts', file))?.alerts ?? []).map((a) => [keyOf(file, a), a]));
    const vales = new Map((golden[file] ?? []).map((a) => [keyOf(file, a), a]));
    for (const [key, { Check }] of ours) tallyOf(Check)[vales.has(key) ? 'both' : 'onlyOurs']++;
    for (const [key, { Check }] of vales) if (!ours.has(key)) tallyOf(Check).onlyVales++;
  }
  return tallies;
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));

function report(tallies: ReadonlyMap<string, Tally>): { precision: number; recall: number; text: string } {
  const sum: Tally = { both: 0, onlyOurs: 0, onlyVales: 0 };
  const rows = [...tallies].sort().map(([check, { both, onlyOurs, onlyVales }]) => {
    sum.both += both;
    sum.onlyOurs += onlyOurs;
    sum.onlyVales += onlyVales;
    const figures = `${share(both, onlyOurs).toFixed(3)}  ${share(both, onlyVales).toFixed(3)}`;
    return `${check.padEnd(30)} ${figures}  both ${both}, only ours ${onlyOurs}, only Vale's ${onlyVales}`;
  });
  const precision = share(sum.both, sum.onlyOurs);
  const recall = share(sum.both, sum.onlyVales);
  const head = `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} over ${sum.both + sum.onlyVales} alerts`;
  return { precision, recall, text: [head, ...rows].join('\n') };
}

if (existsSync(DATA)) {
  test('says what Vale says, at the same places', () => {
    const { precision, recall, text } = report(compare(JSON.parse(read('golden.json'))));
    process.stdout.write(`${text}\n`);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
    expect(recall).toBeGreaterThanOrEqual(LEAST);
  });
} else {
  test("Vale's own alerts are not at hand", () => {
    process.stdout.write('The evaluation texts are not beside this repository: agreement with Vale is not measured.\n');
    expect(existsSync(DATA)).toBe(false);
  });
}
