import type { CompiledBrandbook } from '../brandbook/compile';
import { runRuleSets } from '../checks/rules';
import type { Examination } from '../examine';
import type { Finding } from '../findings/types';
import type { Language } from '../language';
import { findingItems } from '../score/dimensions/findings';
import { factFindings } from '../score/fact-findings';
import { namesRule } from '../suppression/rule-names';
import { foldKey } from '../text/fold';
import { homeOf } from './flex';
import { rulingOn, type CompiledPolicy } from './policy';
import type { WeighedClash } from './reckon';

/** Names and rivals of the parent bind every child's text, locked or not. */
const ALWAYS_BINDING = ['vocabulary.protect', 'vocabulary.competitors'];

const isUnder = (rule: string, path: string): boolean => rule === path || rule.startsWith(`${path}.`);

function languageAt({ analysis }: Examination, { path, block }: Finding): Language | null {
  const unit = analysis.units.find((candidate) => candidate.path === path);
  return (block === undefined ? null : (unit?.blocks[block.index]?.language ?? null)) ?? analysis.language;
}

/**
 * The paths by which a policy may name what a rule found: the rule, where the brandbook has it, the single word, and for
 * address the language.
 */
function namesOf(examination: Examination, parent: CompiledBrandbook, finding: Finding, rule: string): string[] {
  const source = parent.sources.get(rule)?.path;
  const own = source === undefined || source === rule ? [rule] : [rule, source];
  const home = source === undefined ? null : homeOf(source);
  const word = foldKey(finding.actual);
  const narrower = [word === '' ? null : `${rule}.${word}`, source === undefined ? null : `${source}.${word}`];
  const language = languageAt(examination, finding);
  const address = rule === 'address' && language !== null ? [`address.${language}`] : [];
  return [...own, ...narrower, home, ...address].filter((name): name is string => name !== null && !name.endsWith('.'));
}

/** What a text says against the rules and facts that the parent locks, each with the finding. */
export function ruleClashes(
  examination: Examination,
  parent: CompiledBrandbook,
  policy: CompiledPolicy,
  asOf: string | undefined,
): WeighedClash[] {
  const { asset, analysis } = examination;
  const silencing = parent.brandbook.parentPolicy?.commentsMaySilence ?? [];
  const binds = (finding: Finding, rule: string): boolean =>
    ALWAYS_BINDING.some((path) => isUnder(rule, path)) ||
    rulingOn(policy, ...namesOf(examination, parent, finding, rule))?.kind === 'locked';
  // Rules of address, form and length bind only where they are locked.
  const locks = policy.entries.some(({ ruling }) => ruling.kind === 'locked');
  const sets = locks ? [parent.rules, parent.planFor(asset.touchpoint ?? null).rules] : [parent.rules];
  // Where several rules meet on the same words one speaks for all; a locked one among them binds all the same.
  const findings = runRuleSets(
    sets,
    analysis,
    {
      touchpoint: asset.touchpoint ?? null,
      stage: asset.stage ?? null,
      exceptions: parent.exceptions,
      // A comment is written by whoever writes the text, and the parent's rules are not his to turn off.
      heedsComments: (rule) => silencing.some((name) => namesRule(name, rule)),
      ...(asOf === undefined ? {} : { asOf }),
    },
    locks ? factFindings(analysis, parent) : [],
  ).findings.filter((finding) => [finding.rule, ...(finding.also ?? [])].some((rule) => binds(finding, rule)));
  const losses = new Map(
    [...new Set(findings.map(({ dimension }) => dimension))].flatMap((dimension) =>
      findingItems(findings, dimension, analysis.words).flatMap(({ source, loss, evidence }) =>
        'finding' in source ? [[source.finding, { loss, evidence }] as const] : [],
      ),
    ),
  );
  return findings.map((finding, index) => ({
    path: finding.rule,
    kind: 'protected' as const,
    parent: finding.expected.join(', '),
    child: finding.actual,
    message: finding.message,
    loss: losses.get(index)?.loss ?? 0,
    evidence: losses.get(index)?.evidence ?? [],
    finding,
  }));
}
