import { PRIOR_WORDS } from '../settings';

/** How often a word stands in a text, and how many words the text has. */
export interface Rate {
  readonly count: number;
  readonly total: number;
}

export interface LogOdds {
  /** Positive: said more often than in the background. Natural logarithm. */
  readonly logOdds: number;
  /** The same in standard errors. */
  readonly z: number;
}

/**
 * Log-odds of a word against a background with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * Fightin’ Words, formulas 16, 19 and 22). The prior is `PRIOR_WORDS` words in which the word stands as often as in own text
 * and background together, so that what was seen a few times only is drawn towards no difference.
 */
export function logOddsOf(own: Rate, background: Rate): LogOdds {
  const seen = own.count + background.count;
  if (seen === 0) return { logOdds: 0, z: 0 };
  const prior = (PRIOR_WORDS * seen) / (own.total + background.total);
  const log = ({ count, total }: Rate): number =>
    Math.log((count + prior) / Math.max(prior, total + PRIOR_WORDS - count - prior));
  const logOdds = log(own) - log(background);
  const variance = 1 / (own.count + prior) + 1 / (background.count + prior);
  return { logOdds, z: logOdds / Math.sqrt(variance) };
}
