import type { Analysis } from '../text/types';
import { silencesOf, type Directive, type UnitSilences } from './comments';
import { exceptionFinder, type CompiledExceptions, type ExceptionContext } from './exceptions';
import type { Suppression, Suppressor } from './types';

export interface SuppressionContext extends ExceptionContext {
  readonly exceptions?: CompiledExceptions;
}

const byComment = (path: string, { start, end, reason }: Directive): Suppression => ({
  source: 'comment',
  path,
  start,
  end,
  ...(reason === undefined ? {} : { reason }),
});

/**
 * The one place where findings are silenced, whichever check they come from: by a comment in the text, or by an
 * exception of the brandbook. A finding without words (too long, something missing) heeds only comments that turn its
 * rule off by name, in any unit.
 */
export function suppressorFor(analysis: Analysis, context: SuppressionContext): Suppressor {
  const units: readonly UnitSilences[] = analysis.units.map(silencesOf);
  const exceptions = context.exceptions;
  const excepted = exceptions === undefined ? () => -1 : exceptionFinder(exceptions, analysis, context);
  const pathOf = (unit: number): string => analysis.units[unit]?.path ?? '';
  return (finding, unit) => {
    if (finding.actual === '') {
      for (const [index, silences] of units.entries()) {
        const directive = silences.ofWhole(finding.rule);
        if (directive !== null) return byComment(pathOf(index), directive);
      }
    } else {
      const directive = units[unit]?.at(finding.rule, finding) ?? null;
      if (directive !== null) return byComment(pathOf(unit), directive);
    }
    const index = excepted(finding, unit);
    const definition = exceptions?.definitions[index];
    if (definition === undefined) return null;
    const { reason, until } = definition;
    return { source: 'exception', index, reason, ...(until === undefined ? {} : { until }) };
  };
}
