import type { Brandbook } from '../brandbook/schema';
import { foldKey } from '../text/fold';

type ParentPolicy = NonNullable<Brandbook['parentPolicy']>;
export type Bounds = ParentPolicy['bounded'][string];

/** What a parent's policy says of one path of the brandbook. */
export type Ruling =
  | { readonly kind: 'locked' | 'free'; readonly pattern: string }
  | { readonly kind: 'bounded'; readonly pattern: string; readonly bounds: Bounds };

interface Entry {
  readonly ruling: Ruling;
  readonly steps: readonly string[];
  readonly literal: number;
}

/** A policy made ready. */
export interface CompiledPolicy {
  readonly entries: readonly Entry[];
}

export const ANY = '*';
const STRENGTH = ['free', 'bounded', 'locked'] as const;

/** Steps of a path as they are compared: case and tone placement make no difference. */
export const stepsOf = (path: string): string[] =>
  path.split('.').map((step) => (step === ANY ? ANY : foldKey(step) || step.trim()));

const entry = (pattern: string, ruling: Ruling): Entry => {
  const steps = stepsOf(pattern);
  return { ruling, steps, literal: steps.filter((step) => step !== ANY).length };
};

/** Reads a policy. Paths that name nothing of the format match nothing; `policyProblems` tells them. */
export function compilePolicy(policy: Brandbook['parentPolicy']): CompiledPolicy {
  const { locked = [], bounded = {}, free = [] } = policy ?? {};
  return {
    entries: [
      ...locked.map((pattern) => entry(pattern, { kind: 'locked', pattern })),
      ...Object.entries(bounded).map(([pattern, bounds]) => entry(pattern, { kind: 'bounded', pattern, bounds })),
      ...free.map((pattern) => entry(pattern, { kind: 'free', pattern })),
    ],
  };
}

/** A pattern stands for its path and everything below; `*` for any one step, and at the end for any step or none. */
function matches({ steps }: Entry, path: readonly string[]): boolean {
  if (steps.length === 1 && steps[0] === ANY) return true;
  return steps.length <= path.length && steps.every((step, at) => step === ANY || step === path[at]);
}

/** More exact first: more names, then more steps, then the stricter ruling. */
const moreExact = (a: Entry, b: Entry): number =>
  b.literal - a.literal ||
  b.steps.length - a.steps.length ||
  STRENGTH.indexOf(b.ruling.kind) - STRENGTH.indexOf(a.ruling.kind) ||
  (a.ruling.pattern < b.ruling.pattern ? -1 : 1);

/** `personality.sophistication` is short for `personality.traits.sophistication`. */
const aliases = (path: string): string[] => {
  const short = path.replace(/^personality\.traits\./, 'personality.');
  return short === path ? [path] : [path, short];
};

/**
 * What the policy says of a path, given by one or several names (a touchpoint's flex goes by its own path and by that
 * of what it flexes); of several matching patterns the most exact speaks. Null where none matches.
 */
export function rulingOn({ entries }: CompiledPolicy, ...names: readonly string[]): Ruling | null {
  if (entries.length === 0) return null;
  const paths = names.flatMap(aliases).map(stepsOf);
  const found = entries.filter((candidate) => paths.some((path) => matches(candidate, path)));
  return found.sort(moreExact)[0]?.ruling ?? null;
}
