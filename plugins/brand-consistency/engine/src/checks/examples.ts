import type { Language } from '../language';
import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import type { Finding } from '../findings/types';
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

/** Runs one rule of a kind over one text. Throws when the options do not compile. */
export function findingsOf(kind: string, { options, text, language, asOf }: ValidExample): Finding[] {
  const units: readonly TextUnit[] = typeof text === 'string' ? [{ path: 'text', text, format: 'plain' }] : text;
  const { rules, problems } = compileRules([{ id: `${kind}.example`, kind, options }]);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.path}: ${problem.message.en} ${problem.cure.en}`);
  return runRules(rules, analyse(units, { language }), asOf === undefined ? {} : { asOf });
}
