/** What the benchmark measures, bundled from the sources so that internals can be timed apart. */
export { compileRules, runRules } from '../../plugins/brand-consistency/engine/src/checks/rules';
export { compilePattern } from '../../plugins/brand-consistency/engine/src/patterns/pattern';
export { buildPatternSet, findPatterns } from '../../plugins/brand-consistency/engine/src/patterns/pattern-set';
export { analyse } from '../../plugins/brand-consistency/engine/src/text/analyse';
