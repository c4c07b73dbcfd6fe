import { compileRules, runRules } from '../checks/rules';
import type { Finding } from '../findings/types';
import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import type { MannerRules } from './rules';

/** For tests: what the rules say of a text. */
export function heard({ rules }: MannerRules, units: readonly TextUnit[]): Finding[] {
  const compiled = compileRules(rules.map(({ rule }) => rule));
  if (compiled.problems.length > 0) throw new Error(JSON.stringify(compiled.problems));
  return runRules(compiled.rules, analyse(units));
}

/** For tests: one plain text as units. */
export const plain = (text: string): TextUnit[] => [{ path: 'body', text, format: 'plain' }];
