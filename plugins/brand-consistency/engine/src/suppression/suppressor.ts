import type { Finding } from '../findings/types';
import type { Analysis } from '../text/types';
import { silencesOf, type Directive, type UnitSilences } from './comments';
import { exceptionFinder, type CompiledExceptions, type ExceptionContext } from './exceptions';
import type { Suppression, Suppressor } from './types';

export interface SuppressionContext extends ExceptionContext {
  readonly exceptions?: CompiledExceptions;
  /** Whether comments in the text may silence a rule; absent: any rule. */
  readonly heedsComments?: (rule: string) => boolean;
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
  const { exceptions, heedsComments = () => true } = context;
  const excepted = exceptions === undefined ? () => -1 : exceptionFinder(exceptions, analysis, context);
  const pathOf = (unit: number): string => analysis.units[unit]?.path ?? '';
  const commentOn = (finding: Finding, unit: number): Suppression | null => {
    if (!heedsComments(finding.rule)) return null;
    if (finding.actual !== '') {
      const directive = units[unit]?.at(finding.rule, finding) ?? null;
      return directive === null ? null : byComment(pathOf(unit), directive);
    }
    for (const [index, silences] of units.entries()) {
      const directive = silences.ofWhole(finding.rule);
      if (directive !== null) return byComment(pathOf(index), directive);
    }
    return null;
  };
  return (finding, unit) => {
    const comment = commentOn(finding, unit);
    if (comment !== null) return comment;
    const index = excepted(finding, unit);
    const definition = exceptions?.definitions[index];
    if (definition === undefined) return null;
    const { reason, until } = definition;
    return { source: 'exception', index, reason, ...(until === undefined ? {} : { until }) };
  };
}
