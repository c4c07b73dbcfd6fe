import { compileRules, runRules } from '../checks/rules';
import type { Finding } from '../findings/types';
import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import type { MannerRules } from './rules';

/** For tests: the rules made ready once, to be asked what they say of a text. */
export function listener({ rules }: MannerRules): (units: readonly TextUnit[]) => Finding[] {
  const compiled = compileRules(rules.map(({ rule }) => rule));
  if (compiled.problems.length > 0) throw new Error(JSON.stringify(compiled.problems));
  return (units) => runRules(compiled.rules, analyse(units));
}

/** For tests: what the rules say of one plain text. */
export const heard = (rules: MannerRules, text: string): Finding[] =>
  listener(rules)([{ path: 'body', text, format: 'plain' }]);
