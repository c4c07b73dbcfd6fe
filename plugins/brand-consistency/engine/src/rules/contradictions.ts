import type { CompiledRule, CompiledRules } from '../checks/compile-rules';
import { textAt } from '../checks/blocks';
import type { Localised } from '../language';
import type { Pattern } from '../patterns/pattern';
import { namesRule } from '../suppression/rule-names';
import { foldKey, foldText } from '../text/fold';
import type { Place } from '../text/types';
import type { Vocabulary } from '../text/vocabulary';
import { hitsByRule } from '../checks/rules';
import { askRule } from './ask-rule';
import type { Brandbook } from '../brandbook/schema';
import type { RuleDiagnostic } from './diagnostic';
import type { RuleUses } from './never-matches';
import { analysisOf, phraseBlock } from './phrase-blocks';
import type { Saying, SayingRole } from './sayings';
import { keyOf, type TermUse } from './term-uses';

/** Kinds that forbid words: whoever wants such words said contradicts them. */
const FORBIDDING: ReadonlySet<string> = new Set(['existence', 'substitution', 'competitor']);

/** What the brandbook demands outright contradicts for certain; what it merely says may be meant so. */
const CERTAIN: ReadonlySet<SayingRole> = new Set(['prefer', 'required', 'cure']);

const WANTED: Readonly<Record<SayingRole, Localised>> = {
  prefer: { en: 'is a preferred term', vi: 'là từ nên dùng' },
  required: { en: 'is required content', vi: 'là nội dung bắt buộc' },
  cure: { en: 'is the wording that a rule proposes', vi: 'là cách viết mà một quy tắc đề xuất' },
  name: { en: 'is a protected name', vi: 'là tên được bảo vệ' },
  brand: { en: 'is the name of the brand', vi: 'là tên thương hiệu' },
  address: { en: 'is how the brand addresses people', vi: 'là cách xưng hô của thương hiệu' },
  evidence: { en: 'is evidence of the positioning', vi: 'là dấu hiệu của định vị' },
  fact: { en: 'is one of the facts', vi: 'là một dữ kiện của thương hiệu' },
};

type Exception = NonNullable<Brandbook['exceptions']>[number];

function meet({ scope, reach }: CompiledRule, { language, touchpoint }: Saying): boolean {
  // Where it reads only some blocks, the phrase may be said in the others.
  if (reach !== null) return false;
  if (scope.languages !== undefined && language !== undefined && !scope.languages.includes(language)) return false;
  return !(scope.touchpoints !== undefined && touchpoint !== undefined && !scope.touchpoints.includes(touchpoint));
}

function contradiction(saying: Saying, rule: string, actual: string, otherPath: string): RuleDiagnostic {
  const wanted = WANTED[saying.role];
  const whole = actual === saying.text;
  return {
    severity: CERTAIN.has(saying.role) ? 'error' : 'warning',
    code: 'CONTRADICTION',
    rule: saying.rule,
    path: saying.path,
    otherRule: rule,
    otherPath,
    message: {
      en: `“${saying.text}” ${wanted.en}, but ${rule} (${otherPath}) forbids ${whole ? 'it' : `“${actual}” in it`}.`,
      vi: `“${saying.text}” ${wanted.vi}, nhưng ${rule} (${otherPath}) lại cấm ${whole ? 'nó' : `“${actual}” trong đó`}.`,
    },
    cure: {
      en: `Delete one of the two, or write “${saying.text}” under exceptions: for the rule ${rule}.`,
      vi: `Xoá một trong hai, hoặc ghi “${saying.text}” trong mục exceptions cho quy tắc ${rule}.`,
    },
  };
}

/** The term of a rule that finds these words. Terms are asked by key: 50,000 cures may meet 50,000 terms. */
function termFinder(uses: readonly RuleUses[]): (rule: string, key: string, actual: string) => TermUse | undefined {
  const usesOf = new Map(uses.map((use) => [use.source.rule.id, use]));
  const byKey = new Map<string, ReadonlyMap<string, TermUse>>();
  return (rule, key, actual) => {
    const use = usesOf.get(rule);
    if (use === undefined) return undefined;
    let own = byKey.get(rule);
    if (own === undefined) {
      // Backwards, so that of two terms with one key the first stays.
      own = new Map([...use.terms].reverse().map((term) => [term.key, term]));
      byKey.set(rule, own);
    }
    return own.get(key) ?? use.patterns.find(({ pattern }) => coversAll(pattern, actual));
  };
}

const coversAll = (pattern: Pattern, text: string): boolean =>
  pattern.matchesIn(text).some(({ start, end }) => start === 0 && end === text.length);

/**
 * Whether an exception of the brandbook lets this phrase be said: its words lie in the phrase and hold what the rule
 * minds. One that is bound to a field, to a day or to another touchpoint leaves the contradiction standing elsewhere.
 */
function isWaived(exceptions: readonly Exception[], rule: string, saying: Saying, actual: string): boolean {
  const around = (whole: string, part: string): boolean => ` ${foldKey(whole)} `.includes(` ${foldKey(part)} `);
  return exceptions.some(({ rule: name, text, path, touchpoint, until }) => {
    if (path !== undefined || until !== undefined || !namesRule(name, rule)) return false;
    if (touchpoint !== undefined && touchpoint !== saying.touchpoint) return false;
    return text === undefined || (around(saying.text, text) && around(text, actual));
  });
}

/**
 * Phrases that the brandbook wants said and one of its own rules forbids: preferred terms, required content, cures,
 * protected names, forms of address, evidence, facts. The rules themselves are asked, so what their exceptions, or the
 * brandbook's, allow is no contradiction.
 */
export function contradictions(
  sayings: readonly Saying[],
  uses: readonly RuleUses[],
  rules: CompiledRules,
  exceptions: readonly Exception[],
  vocabulary: Vocabulary,
): RuleDiagnostic[] {
  const blocks = sayings.map(({ text }) => phraseBlock(text, vocabulary));
  const analysis = analysisOf(blocks);
  const sources = new Map(uses.map(({ source }) => [source.rule.id, source.path]));
  const termAt = termFinder(uses);
  const found: { readonly order: number; readonly diagnostic: RuleDiagnostic }[] = [];
  const told = new Set<string>();
  const tell = (rule: CompiledRule, place: Place): void => {
    const saying = sayings[place.block];
    const once = `${place.block}\n${rule.id}`;
    if (saying === undefined || told.has(once) || !meet(rule, saying)) return;
    const actual = textAt(analysis, place);
    if (isWaived(exceptions, rule.id, saying, actual)) return;
    told.add(once);
    const key = keyOf(foldText(actual), vocabulary);
    const otherPath = termAt(rule.id, key, actual)?.path ?? sources.get(rule.id) ?? '';
    found.push({ order: place.block, diagnostic: contradiction(saying, rule.id, actual, otherPath) });
  };
  for (const [index, hits] of hitsByRule(rules, analysis)) {
    const rule = rules.rules[index];
    // What a manner hears is held against the brandbook's own words already.
    if (rule === undefined || !FORBIDDING.has(rule.kind.meta.id) || rule.id.startsWith('personality.')) continue;
    for (const { place } of askRule(rule, analysis, hits)) if (place !== null) tell(rule, place);
  }
  return found.sort((a, b) => a.order - b.order).map(({ diagnostic }) => diagnostic);
}
