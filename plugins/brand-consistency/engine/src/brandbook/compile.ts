import { compileRules, type CompiledRules } from '../checks/rules';
import { compileRivals, type CompiledRivals } from '../consistency/rivals';
import { policyNotes, policyProblems } from '../compatibility/policy-problems';
import { mannerRules, type MannerRules } from '../personality/rules';
import { compileFacts, type CompiledFacts } from '../positioning/facts';
import { brandSignals, type BrandSignals } from '../positioning/presence';
import { compileStatements, type CompiledStatement } from '../positioning/coverage';
import { sha256Hex } from '../text/hash';
import { compileExceptions, type CompiledExceptions } from '../suppression/exceptions';
import { diagnose } from '../rules/diagnose';
import type { RuleDiagnostic } from '../rules/diagnostic';
import { compileTraitModel, type TraitModel } from '../voice/trait-model';
import { canonicalJson } from './canonical';
import { planFor, type TouchpointPlan } from './plan';
import { prescribedWords } from './prescribed';
import type { BrandbookProblem } from './problems';
import { sharedRules, touchpointRules } from './rules';
import { placeOf } from './source-path';
import type { SourcedRule } from './sourced-rule';
import type { Brandbook } from './schema';

/** A brandbook made ready to judge texts: immutable, hashed, the same for the same brandbook. */
export interface CompiledBrandbook {
  readonly brandbook: Brandbook;
  /** SHA-256 of the brandbook's canonical JSON. */
  readonly hash: string;
  /** Rules that could not be made ready; the others work. */
  readonly problems: readonly BrandbookProblem[];
  /** What the brandbook says and the engine cannot judge; no error. */
  readonly notes: readonly BrandbookProblem[];
  /**
   * Rules that can never match, are too wide, double or contradict each other. Worked out when first asked for; none in
   * a book with `manners` from elsewhere, which was diagnosed there.
   */
  readonly diagnostics: readonly RuleDiagnostic[];
  readonly rules: CompiledRules;
  /** What hears a breach of `personality.weAreNot`: data, so that whoever has it need not work it out again. */
  readonly manners: MannerRules;
  /** Findings that the brandbook waives. */
  readonly exceptions: CompiledExceptions;
  /** Every rule by id, and where in the brandbook it came from. */
  readonly sources: ReadonlyMap<string, SourcedRule>;
  readonly statements: readonly CompiledStatement[];
  /** The words by which the brand is known. */
  readonly signals: BrandSignals;
  readonly facts: CompiledFacts;
  /** The brand's own dimensions of personality; null where it has none. */
  readonly traits: TraitModel | null;
  /** Made when first asked for: only consistency between assets needs them. */
  readonly rivals: CompiledRivals;
  /** The plan for a touchpoint; one that the brandbook does not name gets the brand's own. */
  planFor(touchpoint: string | null): CompiledPlan;
}

export interface CompiledPlan {
  readonly plan: TouchpointPlan;
  readonly rules: CompiledRules;
  /** Whether anything about form is asked for: limits, length or required content. */
  readonly plansForm: boolean;
  /** Folded keys of the words that the brandbook itself prescribes here. */
  readonly prescribed: ReadonlySet<string>;
}

/** Compiles rules and tells their problems at the paths of the brandbook that they came from. */
function compileSourced(sourced: readonly SourcedRule[]): { rules: CompiledRules; problems: BrandbookProblem[] } {
  const sources = new Map(sourced.map((source) => [source.rule.id, source]));
  const { rules, problems } = compileRules(sourced.map(({ rule }) => rule));
  return {
    rules,
    problems: problems.map((problem) => ({
      path: placeOf(sources.get(problem.rule), problem.path),
      code: problem.code,
      message: {
        en: `${problem.message.en} ${problem.cure.en}`,
        vi: `${problem.message.vi} ${problem.cure.vi}`,
      },
    })),
  };
}

/** Makes a validated brandbook ready. Rules with wrong options are reported in `problems` and left out. */
export const compileBrandbook = (brandbook: Brandbook): CompiledBrandbook =>
  compile(brandbook, mannerRules(brandbook), { diagnose, policyProblems, policyNotes });

/**
 * As `compileBrandbook`, with the `manners` of a book that was compiled from the same brandbook elsewhere: a browser
 * that has them from its server is spared the word lists of all manners and the diagnosis of rules, an eighth of the
 * engine's download.
 */
export const compileWithManners = (brandbook: Brandbook, manners: MannerRules): CompiledBrandbook =>
  compile(brandbook, manners, { diagnose: () => [], policyProblems: () => [], policyNotes: () => [] });

/** What only whoever writes the book needs to know. */
interface Advice {
  readonly diagnose: typeof diagnose;
  readonly policyProblems: typeof policyProblems;
  readonly policyNotes: typeof policyNotes;
}

function compile(brandbook: Brandbook, manners: MannerRules, advice: Advice): CompiledBrandbook {
  const sourced = sharedRules(brandbook, manners);
  const shared = compileSourced(sourced.rules);
  const planned = [null, ...Object.keys(brandbook.touchpoints ?? {}).sort()].map((touchpoint) => {
    const plan = planFor(brandbook, touchpoint);
    const own = touchpointRules(brandbook, touchpoint);
    const { rules, problems } = compileSourced(own);
    const plansForm = own.some(({ rule }) => rule.dimension === 'form');
    return { touchpoint, plan, rules, plansForm, prescribed: prescribedWords(brandbook, plan), problems, own };
  });
  const byTouchpoint = new Map(
    planned.map(({ touchpoint, problems: _, own: __, ...compiled }) => [touchpoint, compiled]),
  );
  const base = byTouchpoint.get(null);
  const all = [...sourced.rules, ...planned.flatMap(({ own }) => own)];
  const sources = new Map(all.map((source) => [source.rule.id, source]));
  let diagnostics: readonly RuleDiagnostic[] | null = null;
  let rivals: CompiledRivals | null = null;
  return Object.freeze({
    brandbook,
    hash: sha256Hex(canonicalJson(brandbook)),
    problems: [
      ...sourced.problems,
      ...shared.problems,
      ...planned.flatMap(({ problems }) => problems),
      ...advice.policyProblems(brandbook, sources.keys()),
    ],
    notes: [...sourced.notes, ...advice.policyNotes(brandbook)],
    get diagnostics() {
      diagnostics ??= advice.diagnose({ brandbook, sourced: all, rules: shared.rules });
      return diagnostics;
    },
    rules: shared.rules,
    manners,
    exceptions: compileExceptions(brandbook.exceptions ?? []),
    sources,
    statements: compileStatements(brandbook),
    signals: brandSignals(brandbook),
    facts: compileFacts(brandbook),
    traits: compileTraitModel(brandbook.personality?.dimensions),
    get rivals() {
      rivals ??= compileRivals(brandbook);
      return rivals;
    },
    planFor(touchpoint: string | null): CompiledPlan {
      const found = byTouchpoint.get(touchpoint) ?? base;
      if (!found) throw new Error('a compiled brandbook always has a plan for no touchpoint');
      return found.plan.touchpoint === touchpoint ? found : { ...found, plan: { ...found.plan, touchpoint } };
    },
  });
}
