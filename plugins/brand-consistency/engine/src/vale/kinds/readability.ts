import { ValeRuleError } from '../problems';
import { saidOfAll } from '../rule';
import { gradesOf, measureText } from '../statistics';
import type { GradeName } from '../statistics';
import type { RuleCompiler } from './kind';

const NAMES: readonly GradeName[] = ['Gunning Fog', 'Coleman-Liau', 'Flesch-Kincaid', 'SMOG', 'Automated Readability'];
const isName = (name: string): name is GradeName => NAMES.some((known) => known === name);

/** `readability`: the mean of some school-grade formulas must not exceed a grade. English only. */
export const readability: RuleCompiler = (head, fields) => {
  const named = fields.list('metrics');
  const wrong = named.find((name) => !isName(name));
  if (wrong !== undefined || named.length === 0) {
    throw new ValeRuleError(
      'VALE_WRONG_VALUE',
      'metrics',
      { en: `There is no readability metric “${wrong ?? ''}”.`, vi: `Không có độ đo “${wrong ?? ''}”.` },
      { en: `Choose from: ${NAMES.join(', ')}.`, vi: `Chọn trong: ${NAMES.join(', ')}.` },
    );
  }
  const metrics = named.filter(isName);
  const limit = fields.number('grade');
  return {
    head: { ...head, scope: ['summary'] },
    pattern: null,
    judge({ text }) {
      const grades = gradesOf(measureText(text));
      const grade = metrics.reduce((sum, name) => sum + grades[name], 0) / metrics.length;
      return grade > limit ? [saidOfAll(head, [grade.toFixed(2)])] : [];
    },
  };
};
