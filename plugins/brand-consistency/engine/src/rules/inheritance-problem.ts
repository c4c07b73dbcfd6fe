import type { Localised } from '../language';

/** What is wrong with what a rule inherits, and how to mend it. */
export interface InheritanceProblem {
  readonly path: string;
  readonly code:
    | 'UNKNOWN_KIND'
    | 'INHERITANCE_CYCLE'
    | 'INHERITANCE_DEPTH'
    | 'INHERITANCE_CONFLICT'
    | 'NOTHING_TO_ADD_TO'
    | 'NOTHING_TO_REMOVE';
  readonly problem: Localised;
  readonly cure: Localised;
}
