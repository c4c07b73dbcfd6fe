import type { CompiledBrandbook } from '../brandbook/compile';
import { runRules } from '../checks/rules';
import { coverageOf } from '../positioning/coverage';
import { VALUE_KINDS, valuesIn, type ValueKind } from '../positioning/fact-values';
import { evidenceOf } from '../text/places';
import type { Analysis, Block, Span } from '../text/types';
import type { Evidence } from '../voice/types';
import { numbersIn, numberWordsIn } from './numbers';

/** A value that a text states in figures. */
export interface SaidValue extends Evidence {
  readonly kind: ValueKind | 'number';
  /** What it may mean: the same reading in another text is the same value. */
  readonly readings: readonly string[];
}

/** What a text says that its translation, or its next version, should say too. */
export interface Said {
  /** In reading order, at most MOST_VALUES. */
  readonly values: readonly SaidValue[];
  /** Readings of what it says in words only ("one day", "hai mươi tám"), each once. */
  readonly inWords: readonly string[];
  /** Statements of the positioning that are heard clearly, and those that are hinted at: `promise`, `difference.x`. */
  readonly heard: readonly string[];
  readonly hinted: readonly string[];
  /** Rules of required content that the text breaks. */
  readonly withoutRequired: readonly string[];
}

const MOST_VALUES = 60;
const DIGIT = /\d/;

interface Reading extends Span {
  readonly kind: SaidValue['kind'];
  readonly reading: string;
}

function readingsOf(block: Block): Reading[] {
  const inWords = numberWordsIn(block.text);
  if (!DIGIT.test(block.text) && inWords.length === 0) return [];
  const typed = VALUE_KINDS.flatMap((kind) =>
    valuesIn(block.text, kind).map(({ start, end, canonical }): Reading => ({
      kind,
      start,
      end,
      reading: `${kind} ${canonical}`,
    })),
  );
  const plain = [...numbersIn(block.text), ...inWords].map(({ start, end, worth }): Reading => ({
    kind: 'number',
    start,
    end,
    reading: `number ${worth}`,
  }));
  return [...typed, ...plain].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Readings of the same stretch are one value with several meanings: "24h" is a time of day, a duration and a number. */
function clustersOf(readings: readonly Reading[]): (Span & { readonly members: Reading[] })[] {
  const clusters: { start: number; end: number; members: Reading[] }[] = [];
  for (const reading of readings) {
    const last = clusters.at(-1);
    if (last !== undefined && reading.start < last.end) {
      last.members.push(reading);
      last.end = Math.max(last.end, reading.end);
    } else clusters.push({ start: reading.start, end: reading.end, members: [reading] });
  }
  return clusters;
}

/** The longest reading: "2.000.000đ" is a price rather than a number. */
const longestOf = (members: readonly Reading[]): Reading =>
  members.reduce((longest, reading) => {
    const longer = reading.end - reading.start - (longest.end - longest.start);
    return longer > 0 || (longer === 0 && longest.kind === 'number') ? reading : longest;
  });

/** Kinds whose figures mean nothing by themselves: 1900 of a hotline is neither a number nor a year. */
const WHOLE: ReadonlySet<SaidValue['kind']> = new Set(['phone', 'date', 'address']);

/** What a stretch may mean: its longest reading and those as long, and the number in it where it holds just one. */
function meaningsOf(members: readonly Reading[]): string[] {
  const { kind, start, end } = longestOf(members);
  const numbers = members.filter((member) => member.kind === 'number');
  const typed = members.filter((member) => member.kind !== 'number');
  const own = typed.filter((member) => kind === member.kind || (member.start === start && member.end === end));
  const number = numbers.length === 1 && !WHOLE.has(kind) ? numbers : [];
  return [...new Set([...own, ...number].map(({ reading }) => reading))].sort();
}

/** What a text says in figures, of the brand's positioning, and of what its touchpoint requires. */
export function saidIn(analysis: Analysis, book: CompiledBrandbook, touchpoint: string | null): Said {
  const values: SaidValue[] = [];
  const inWords = new Set<string>();
  analysis.units.forEach(({ blocks }, unit) =>
    blocks.forEach((block, at) => {
      for (const { start, end, members } of clustersOf(readingsOf(block))) {
        const readings = meaningsOf(members);
        if (!DIGIT.test(block.text.slice(start, end))) {
          for (const reading of readings) inWords.add(reading);
          continue;
        }
        const { kind } = longestOf(members);
        values.push({ kind, readings, ...evidenceOf(analysis, { unit, block: at, start, end }) });
      }
    }),
  );
  const coverage = coverageOf(analysis, book.statements, touchpoint);
  const inState = (wanted: string): string[] => coverage.filter(({ state }) => state === wanted).map(({ id }) => id);
  const requires = (book.brandbook.touchpoints?.[touchpoint ?? '']?.required ?? []).length > 0;
  const findings = requires ? runRules(book.planFor(touchpoint).rules, analysis, { touchpoint }) : [];
  return {
    values: values.slice(0, MOST_VALUES),
    inWords: [...inWords].sort(),
    heard: inState('present'),
    hinted: [...inState('weak'), ...inState('contradicted')].sort(),
    withoutRequired: [...new Set(findings.filter(({ kind }) => kind === 'required').map(({ rule }) => rule))].sort(),
  };
}
