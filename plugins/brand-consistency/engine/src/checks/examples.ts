import type { Language } from '../language';
import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import type { Finding } from '../findings/types';
import { CHECK_KINDS } from './index';
import { compileRules, runRules } from './rules';

/** A text and the options of a check that reads it. */
export interface ValidExample {
  readonly options: unknown;
  readonly text: string | readonly TextUnit[];
  readonly language?: Language;
  /** The day, as 2026-03-01, on which proofs are judged. */
  readonly asOf?: string;
}

export interface InvalidExample extends ValidExample {
  /** What each finding cuts out of the source, in order; '' for something missing. */
  readonly actual: readonly string[];
  /** `expected` of the first finding. */
  readonly expected?: readonly string[];
  /** Message ids, where a kind has several. */
  readonly messages?: readonly RegExp[];
}

/** What a kind must stay silent on, and what it must say. */
export interface KindExamples {
  readonly valid: readonly ValidExample[];
  readonly invalid: readonly InvalidExample[];
}

/**
 * The examples of every kind, by its id: each kind of the registry has them in `<id>.examples.ts` beside it.
 * @param load gives a module of this folder; throws where there is none
 */
export const loadExamples = (load: (module: string) => unknown): Readonly<Record<string, KindExamples>> =>
  Object.fromEntries(
    CHECK_KINDS.map(({ meta: { id } }) => [id, (load(`./${id}.examples`) as { examples: KindExamples }).examples]),
  );

/** Runs one rule of a kind over one text. Throws when the options do not compile. */
export function findingsOf(kind: string, { options, text, language, asOf }: ValidExample): Finding[] {
  const units: readonly TextUnit[] = typeof text === 'string' ? [{ path: 'text', text, format: 'plain' }] : text;
  const { rules, problems } = compileRules([{ id: `${kind}.example`, kind, options }]);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.path}: ${problem.message.en} ${problem.cure.en}`);
  return runRules(rules, analyse(units, { language }), asOf === undefined ? {} : { asOf });
}
