import type { Finding } from '../findings/types';
import { foldKey } from '../text/fold';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from '../text/phrases';
import { spanOf } from '../text/places';
import type { Analysis, Span } from '../text/types';
import { namesRule } from './rule-names';

/** One exception, as a brandbook writes it: what a rule may not say, where, and why. */
export interface ExceptionDefinition {
  /** Id of the rule, the beginning of its id up to a dot, or `*` for all rules. */
  readonly rule: string;
  /** The words that are right after all, for example a title in which a banned word stands; absent: all words. */
  readonly text?: string | undefined;
  /** Path of a unit, or its beginning up to a dot; `*` stands for one step: `sections.*.heading`. */
  readonly path?: string | undefined;
  readonly touchpoint?: string | undefined;
  readonly reason: string;
  /** Last day on which it holds, as 2026-03-01. */
  readonly until?: string | undefined;
}

/** Exceptions with one phrase index for the texts that they name. */
export interface CompiledExceptions {
  readonly definitions: readonly ExceptionDefinition[];
  /** Phrases of the index → index in `definitions`; null where no exception names words. */
  readonly index: { readonly phrases: PhraseIndex; readonly of: readonly number[] } | null;
}

export function compileExceptions(definitions: readonly ExceptionDefinition[]): CompiledExceptions {
  const worded = definitions.flatMap(({ text }, of) =>
    text !== undefined && foldKey(text) !== '' ? [{ text, of }] : [],
  );
  return {
    definitions,
    index:
      worded.length === 0
        ? null
        : { phrases: buildPhraseIndex(worded.map(({ text }) => text)), of: worded.map(({ of }) => of) },
  };
}

function pathFits(pattern: string, path: string): boolean {
  const wanted = pattern.split('.');
  const steps = path.split('.');
  return wanted.length <= steps.length && wanted.every((step, i) => step === '*' || step === steps[i]);
}

const overlap = (a: Span, b: Span): boolean =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);

/** Where a run of the checks stands: what an exception may be limited to. */
export interface ExceptionContext {
  readonly touchpoint?: string | null;
  /** The day, as 2026-03-01; absent: exceptions do not run out. */
  readonly asOf?: string;
}

/** The first exception that silences a finding: its index, or -1. */
export type ExceptionFinder = (finding: Finding, unit: number) => number;

/** Makes exceptions ready for one analysis: the texts that they name are found in one pass. */
export function exceptionFinder(
  { definitions, index }: CompiledExceptions,
  analysis: Analysis,
  { touchpoint = null, asOf }: ExceptionContext,
): ExceptionFinder {
  const open = definitions
    .map((definition, at) => ({ definition, at }))
    .filter(({ definition: { until, touchpoint: only } }) => {
      if (until !== undefined && asOf !== undefined && asOf > until) return false;
      return only === undefined || only === touchpoint;
    });
  if (open.length === 0) return () => -1;
  const spans = new Map<string, Span[]>();
  for (const hit of index === null ? [] : findPhrases(analysis, index.phrases)) {
    const key = `${index?.of[hit.phrase]}/${hit.unit}`;
    const known = spans.get(key);
    if (known === undefined) spans.set(key, [spanOf(analysis, hit)]);
    else known.push(spanOf(analysis, hit));
  }
  const textFits = (text: string, at: number, finding: Finding, unit: number): boolean => {
    const key = foldKey(text);
    // What is missing is named by the finding's own words: nothing of it stands in the text.
    if (finding.actual === '') return finding.expected.some((words) => foldKey(words) === key);
    if (key === '') return finding.actual.includes(text.trim());
    return (spans.get(`${at}/${unit}`) ?? []).some((span) => overlap(span, finding));
  };
  return (finding, unit) =>
    open.find(
      ({ definition: { rule, path, text }, at }) =>
        namesRule(rule, finding.rule) &&
        (path === undefined || pathFits(path, finding.path)) &&
        (text === undefined || textFits(text, at, finding, unit)),
    )?.at ?? -1;
}
