import { buildPatternSet, findPatterns } from '../../patterns/pattern-set';
import type { PatternSet } from '../../patterns/pattern-set';
import type { PatternMatch } from '../../patterns/pattern';
import { tokenise } from '../../text/tokens';
import { Vocabulary } from '../../text/vocabulary';
import type { ValeRule } from '../rule';
import { compileScope } from '../scope';
import type { ScopeTest } from '../scope';

interface ScopedRule {
  readonly rule: ValeRule;
  readonly reads: ScopeTest;
}

/** The rules that read blocks of one scope. */
interface ScopePlan {
  readonly rules: readonly ValeRule[];
  /** By pattern of the set: the index among `rules`; −1: not asked for here. */
  readonly owners: readonly number[];
}

/** A rule with its matches in a block. */
export interface RuleMatches {
  readonly rule: ValeRule;
  readonly found: readonly PatternMatch[];
}

const NONE: readonly PatternMatch[] = [];

/** The rules that hold for a file, found by the scope of a block. */
export class RulePlan {
  private readonly rules: readonly ScopedRule[];
  private readonly byScope = new Map<string, ScopePlan>();
  private readonly set: PatternSet;
  /** By rule: the number of its pattern in the set; −1 for none. */
  private readonly patternOf: readonly number[];
  /** Some rule reads sentences, or paragraphs, by themselves. */
  readonly readsSentences: boolean;
  readonly readsParagraphs: boolean;

  constructor(rules: readonly ValeRule[]) {
    this.rules = rules.map((rule) => ({ rule, reads: compileScope(rule.head.scope) }));
    const patterns = rules.flatMap(({ pattern }) => (pattern === null ? [] : [pattern]));
    let next = 0;
    this.patternOf = rules.map(({ pattern }) => (pattern === null ? -1 : next++));
    this.set = buildPatternSet(patterns);
    const bases = new Set(rules.flatMap(({ head }) => head.scope.map((scope) => scope.split('.')[0])));
    this.readsSentences = bases.has('sentence');
    this.readsParagraphs = bases.has('paragraph');
  }

  /** All rules that read blocks of this scope, each with its matches in the text; one pass for all of them. */
  find(text: string, scope: string): RuleMatches[] {
    const { rules, owners } = this.planFor(scope);
    if (rules.length === 0) return [];
    const found: { rule: ValeRule; found: PatternMatch[] | null }[] = rules.map((rule) => ({ rule, found: null }));
    const block = { text, tokens: tokenise(text, new Vocabulary()), sentences: [] };
    for (const hit of findPatterns(block, this.set, (pattern) => (owners[pattern] ?? -1) >= 0)) {
      const own = found[owners[hit.pattern] ?? -1];
      if (own === undefined) continue;
      if (own.found === null) own.found = [hit];
      else own.found.push(hit);
    }
    return found.map(({ rule, found: matches }) => ({ rule, found: matches ?? NONE }));
  }

  private planFor(scope: string): ScopePlan {
    const known = this.byScope.get(scope);
    if (known !== undefined) return known;
    const owners = Array.from({ length: this.set.size }, () => -1);
    const rules: ValeRule[] = [];
    for (const [index, { rule, reads }] of this.rules.entries()) {
      if (!reads({ scope, parent: scope })) continue;
      const pattern = this.patternOf[index] ?? -1;
      if (pattern >= 0) owners[pattern] = rules.length;
      rules.push(rule);
    }
    const plan = { rules, owners };
    this.byScope.set(scope, plan);
    return plan;
  }
}
