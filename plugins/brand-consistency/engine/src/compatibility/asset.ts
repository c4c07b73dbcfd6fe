import type { CompiledBrandbook } from '../brandbook/compile';
import { isEmpty, type Examination } from '../examine';
import type { AssessOptions } from '../score/assess';
import { FEWEST_WORDS } from '../score/settings';
import { isInOtherLanguage } from '../voice/reason';
import { measureClashes } from './asset-measures';
import { ruleClashes } from './asset-rules';
import { statementClashes } from './asset-statements';
import { compilePolicy } from './policy';
import { reckonClashes, type OwnedClash } from './reckon';
import type { CompatibilityReport, HeardAssociation } from './types';

const unjudged = (reason: NonNullable<CompatibilityReport['reason']>): CompatibilityReport => ({
  score: null,
  reason,
  clashes: [],
});

/** Where two generations say the same of the same words, the graver speaks, and of equal ones the next. */
function oncePerPlace(clashes: readonly OwnedClash[]): OwnedClash[] {
  const told = new Map<string, OwnedClash>();
  for (const clash of clashes) {
    const { finding, kind, path, brand } = clash;
    const place = finding === undefined ? [] : [finding.path, finding.start, finding.end];
    // Each generation has promises of its own.
    const key = [path, ...place, ...(kind === 'contradicted' ? [brand] : [])].join('\n');
    const known = told.get(key);
    if (known === undefined || clash.loss > known.loss) told.set(key, clash);
  }
  return [...told.values()];
}

/**
 * One asset against the parent brand: its names, locked rules and locked facts, how a child may sound, and what the
 * text contradicts of the parent's promises; and what it has in common with them. Several parents are generations, the
 * next one first; all of them bind.
 *
 * Comments in the text silence none of the parent's rules, unless its `parentPolicy.commentsMaySilence` names them;
 * exceptions are those of the parent's own book.
 */
export function assessCompatibility(
  examination: Examination,
  parents: CompiledBrandbook | readonly CompiledBrandbook[],
  options: AssessOptions = {},
): CompatibilityReport {
  const { asset, analysis } = examination;
  if (isEmpty(asset)) return unjudged('FIELD_EMPTY');
  if (isInOtherLanguage(analysis)) return unjudged('UNSUPPORTED_LANGUAGE');
  if (analysis.words < FEWEST_WORDS) return unjudged('TOO_SHORT');
  if (analysis.language === null) return unjudged('UNSUPPORTED_LANGUAGE');
  const clashes: OwnedClash[] = [];
  const heard: HeardAssociation[] = [];
  for (const parent of 'brandbook' in parents ? [parents] : parents) {
    const brand = parent.brandbook.brand.id;
    const policy = compilePolicy(parent.brandbook.parentPolicy);
    const statements = statementClashes(examination, parent, policy);
    const own = [
      ...ruleClashes(examination, parent, policy, options.asOf),
      ...measureClashes(examination, parent, policy),
      ...statements.clashes,
    ];
    clashes.push(...own.map((clash) => ({ ...clash, brand })));
    heard.push(...statements.heard);
  }
  return { ...reckonClashes(oncePerPlace(clashes)), heard };
}
