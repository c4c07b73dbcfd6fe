import type { CompiledBrandbook } from '../brandbook/compile';
import { blocksOf } from '../checks/blocks';
import { blockFilter, runRuleSets, type RunContext } from '../checks/rules';
import type { RuleScope } from '../checks/types';
import type { AssetText } from '../examine';
import type { PlacedFinding } from '../findings/sort';
import type { Finding } from '../findings/types';
import { analyse } from '../text/analyse';
import { spanOf } from '../text/places';
import type { Analysis } from '../text/types';
import type { Hit, NearMiss, NearMissReason, Passage, TextExplanation } from './explanation';
import { findNearPlaces } from './near-misses';
import { foundAlone, type RuleVariants } from './rule-variants';
import type { TermUse } from './term-uses';

/** A text to try a rule on. */
export interface TextToExplain extends AssetText {
  readonly id: string;
}

const passage = ({ path, start, end, actual }: Passage): Passage => ({ path, start, end, actual });

const touches = (a: Passage, b: Passage): boolean => a.path === b.path && a.start < b.end && b.start < a.end;

function whyUnread({ finding, unit }: PlacedFinding, { languages }: RuleScope, analysis: Analysis): NearMissReason {
  const block = analysis.units[unit]?.blocks[finding.block?.index ?? -1];
  const language = block?.language ?? analysis.language;
  return languages !== undefined && (language === null || !languages.includes(language)) ? 'language' : 'scope';
}

/** Words that the rule would have found but for its exceptions, capitals or scope, and words that are nearly its terms. */
function nearMissesIn(variants: RuleVariants, terms: readonly TermUse[], analysis: Analysis): NearMiss[] {
  const { rule, plain, withoutExceptions, ignoringCase } = variants;
  const known: Passage[] = foundAlone(plain, analysis).map(({ finding }) => passage(finding));
  const misses: NearMiss[] = [];
  const add = (items: readonly PlacedFinding[], reason: (item: PlacedFinding) => NearMissReason): void => {
    for (const item of items) {
      if (known.some((other) => touches(other, item.finding))) continue;
      known.push(passage(item.finding));
      misses.push({ ...passage(item.finding), reason: reason(item), term: '' });
    }
  };
  if (withoutExceptions !== null) add(foundAlone(withoutExceptions, analysis), () => 'exception');
  if (ignoringCase !== null) add(foundAlone(ignoringCase, analysis), () => 'case');
  add(
    foundAlone(plain, analysis, () => true),
    (item) => whyUnread(item, rule.scope, analysis),
  );
  const isKnown = (place: Parameters<typeof spanOf>[1]): boolean =>
    known.some((other) => touches(other, spanOf(analysis, place)));
  for (const place of findNearPlaces(terms, analysis, isKnown, blockFilter(rule, analysis))) {
    misses.push({ ...passage(spanOf(analysis, place)), reason: place.reason, term: place.term });
  }
  return misses.sort((a, b) => a.start - b.start);
}

/** The rule that speaks on the words of a finding that overlaps settled away. */
function speakerOf(finding: Finding, told: readonly Finding[]): string | undefined {
  const isTold = told.some(({ rule, path, start, end }) => {
    return rule === finding.rule && path === finding.path && start === finding.start && end === finding.end;
  });
  if (isTold) return undefined;
  return told.find((other) => other.also?.includes(finding.rule) === true && touches(other, finding))?.rule;
}

const serves = (list: readonly string[] | undefined, key: string | undefined): boolean =>
  list === undefined || (key !== undefined && list.includes(key));

/** What became of one rule in one text. */
export function explainText(
  text: TextToExplain,
  variants: RuleVariants,
  terms: readonly TermUse[],
  book: CompiledBrandbook,
  asOf: string | undefined,
): TextExplanation {
  const { rule, plain } = variants;
  const analysis = analyse(text.units, text.language === undefined ? {} : { language: text.language });
  const context: RunContext = {
    touchpoint: text.touchpoint ?? null,
    stage: text.stage ?? null,
    exceptions: book.exceptions,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const alone = runRuleSets([plain], analysis, { ...context, overlaps: 'keep' });
  const told = runRuleSets([book.rules, book.planFor(text.touchpoint ?? null).rules], analysis, context).findings;
  const hits = alone.findings.map((finding): Hit => {
    const toldBy = speakerOf(finding, told);
    const { severity, message, expected } = finding;
    return { ...passage(finding), severity, message, expected, ...(toldBy === undefined ? {} : { toldBy }) };
  });
  return {
    id: text.id,
    blocks: analysis.units.reduce((sum, { blocks }) => sum + blocks.length, 0),
    read: [...blocksOf(analysis, blockFilter(rule, analysis))].length,
    applies: serves(rule.scope.touchpoints, text.touchpoint) && serves(rule.scope.stages, text.stage),
    hits,
    silenced: alone.suppressed.map(({ finding, by }) => ({ ...passage(finding), by })),
    nearMisses: nearMissesIn(variants, terms, analysis),
  };
}
