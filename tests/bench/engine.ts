/** What the benchmark measures, bundled from the sources so that internals can be timed apart. */
export { compileRules, runRules } from '../../plugins/brand-consistency/engine/src/checks/rules';
export { compilePattern } from '../../plugins/brand-consistency/engine/src/patterns/pattern';
export { buildPatternSet, findPatterns } from '../../plugins/brand-consistency/engine/src/patterns/pattern-set';
export { analyse } from '../../plugins/brand-consistency/engine/src/text/analyse';
export { compileBrandbook } from '../../plugins/brand-consistency/engine/src/brandbook/compile';
export { parseBrandbook } from '../../plugins/brand-consistency/engine/src/brandbook/parse';
export { openPortfolio } from '../../plugins/brand-consistency/engine/src/consistency/portfolio';
export { profileOf } from '../../plugins/brand-consistency/engine/src/consistency/profile';
export { examine } from '../../plugins/brand-consistency/engine/src/examine';
