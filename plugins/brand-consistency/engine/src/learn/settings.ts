/** The constants of learning, in one place; docs/learn.md explains them. */

/** With fewer texts everything is proposed with low confidence. */
export const ENOUGH_TEXTS = 5;
/** From here on, a proposal may be called sure. */
export const MANY_TEXTS = 10;

/** Tone and traits are proposed in steps of this many points: nobody hears less. */
export const STEP = 5;
/** A target's tolerance in spreads: 87 of 100 texts of a normal distribution lie within 1.5 standard deviations. */
export const TOLERANCE_SPREADS = 1.5;
export const SMALLEST_TOLERANCE = 10;
/** A spread up to this is one voice, from there on it is several. */
export const EVEN_SPREAD = 15;
export const WIDE_SPREAD = 30;
/** Fewer texts at a touchpoint say nothing about it. */
export const FEWEST_AT_TOUCHPOINT = 3;
/** A touchpoint is given a target of its own when its median lies this far from the brand's, and outside the tolerance. */
export const SMALLEST_FLEX = 15;

/** Spreads below this are measurement, not voice. */
export const SMALLEST_SPREAD = 12;
/** A text stands apart from this distance on, if one measure alone is STRONG off. */
export const OUTLIER_DISTANCE = 1.7;
export const STRONG = 2.5;
/** Measures that are this far off are told. */
export const TOLD = 1.5;
/** Fewer texts of a language, and there are no others to stand apart from. */
export const FEWEST_FOR_OUTLIERS = 4;
/** Shorter texts are too noisy to be called outliers. */
export const FEWEST_WORDS_OF_OUTLIER = 8;

/** A length that lies so many spreads from the median, on a logarithmic scale, is left out of the range. */
export const LENGTH_SPREADS = 3.5;
/** The smallest spread of lengths that is assumed: a quarter. */
export const SMALLEST_LENGTH_SPREAD = Math.log(1.25);
/** Room left beyond the shortest and the longest text. */
export const LENGTH_ROOM = 0.1;

/** Words of the informative prior: so much text of the background everybody is taken to have said beside his own. */
export const PRIOR_WORDS = 1000;
/** Standard errors of the log-odds from which a term is over-used: 1 chance in 20. */
export const OVERUSED = 1.96;
/** Standard errors from which it is under-used. What is not said says little: proposed, and left to be asked for. */
export const UNDERUSED = -1.64;
/** A text counts no more than this often for one term: one text must not make a term of the brand. */
export const MOST_PER_TEXT = 3;
/** Share of the texts of a language that must use a term. */
export const SHARE_OF_TEXTS = 0.15;
export const FEWEST_TEXTS_OF_TERM = 3;
/** The same where there are hardly any texts. */
export const FEWEST_TEXTS_OF_TERM_IF_FEW = 2;
/** Share of the rarer word's occurrences that a compound must hold. */
export const COHESION = 0.5;
/** A part of a compound is proposed by itself when this share of its occurrences stands outside the compound. */
export const STANDS_ALONE = 0.5;
export const MOST_TERMS = 12;
/** A term is under-used when it is said no more often than this share of what is usual. */
export const SELDOM = 0.25;
export const MOST_UNDERUSED = 8;
export const MOST_NAMES = 8;

/** A second form of address, or particle, is the brand's when it reaches this share of the first one's texts or uses. */
export const SHARE_OF_FORM = 1 / 3;
export const FEWEST_TEXTS_OF_FORM = 2;

export const MOST_QUOTES = 3;
