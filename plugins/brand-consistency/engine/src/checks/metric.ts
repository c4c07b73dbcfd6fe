import * as z from 'zod';
import { lazily } from '../lazily';
import { compileFormula } from '../vale/formula';
import { ValeRuleError } from '../vale/problems';
import { RuleError } from './rule-error';
import type { RuleErrorDetails } from './rule-error';
import type { CheckKind } from './types';
import { METRIC_VARIABLES, metricVariables } from './metric/variables';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** For example `words / sentences`. */
    formula: z.string(),
    /** What must not be: `> 25`. */
    condition: z.string(),
  }),
);
export type MetricOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** @throws RuleError `INVALID_OPTION` */
function formulaOf(source: string, path: string): ReturnType<typeof compileFormula> {
  try {
    return compileFormula(source, path);
  } catch (error) {
    if (!(error instanceof ValeRuleError)) throw error;
    throw invalid(path, error.problem, error.cure);
  }
}

const invalid = (path: string, problem: RuleErrorDetails['problem'], cure: RuleErrorDetails['cure']): RuleError =>
  new RuleError({ code: 'INVALID_OPTION', path, problem, cure });

/** @throws RuleError for a variable that does not exist */
function checkVariables(formula: string): void {
  const unknown = formula
    .replace(/math\.\w+|\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g, ' ')
    .match(/[A-Za-z_][\w.]*/g)
    ?.find((name) => !METRIC_VARIABLES.includes(name.replaceAll('.', '_')));
  if (unknown === undefined) return;
  const known = METRIC_VARIABLES.join(', ');
  throw invalid(
    'formula',
    { en: `There is no variable “${unknown}”.`, vi: `Không có biến “${unknown}”.` },
    { en: `Use: ${known}.`, vi: `Dùng: ${known}.` },
  );
}

/** A formula over the text's counts that must not fulfil a condition. */
export const metric: CheckKind<MetricOptions> = {
  meta: {
    id: 'metric',
    summary: { vi: 'Công thức trên các số đếm của bài', en: 'A formula over the counts of a text' },
    why: {
      vi: 'Con số này cho biết bài dễ hay khó đọc, dày hay thoáng.',
      en: 'The figure tells how easy or dense the text is.',
    },
    dimension: 'form',
    severity: 'suggestion',
    options: optionsSchema,
    messages: {
      met: {
        vi: 'Bài có {formula} = {result}; quy tắc không cho phép {condition}.',
        en: 'The text has {formula} = {result}; the rule forbids {condition}.',
      },
    },
    fixable: false,
  },
  compile(options) {
    checkVariables(options.formula);
    const formula = formulaOf(options.formula, 'formula');
    const condition = formulaOf(`result_ ${options.condition}`, 'condition');
    return {
      phrases: [],
      *inspect(analysis, _, reads) {
        const variables = metricVariables(analysis, reads);
        if (variables.get('words') === 0) return;
        const value = Number(formula((name) => variables.get(name) ?? 0));
        if (!Number.isFinite(value)) return;
        if (condition((name) => (name === 'result_' ? value : 0)) !== true) return;
        const result = value.toFixed(2);
        const values = { actual: result, result, formula: options.formula, condition: options.condition };
        yield { place: null, message: 'met', values };
      },
    };
  },
};
