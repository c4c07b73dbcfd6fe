import type { ValeBlock } from './types';

interface Selector {
  readonly parts: readonly string[];
  readonly negated: boolean;
}

/** A rule's scopes, ready to be asked; a list is “any of”, `&` is “and”, `~` is “not”. */
export type ScopeTest = (block: Pick<ValeBlock, 'scope' | 'parent'>) => boolean;

function readSelector(source: string): Selector {
  const parts = source.split('.').map((part) => part.trim());
  const negated = parts[0]?.startsWith('~') === true;
  return { parts: negated ? [parts[0]?.slice(1) ?? '', ...parts.slice(1)] : parts, negated };
}

/** Compiles a rule's `scope`. */
export function compileScope(scopes: readonly string[]): ScopeTest {
  const options = scopes.map((scope) => scope.split('&').map(readSelector));
  const known = new Map<string, boolean>();
  return ({ scope, parent }) => {
    const key = `${scope} ${parent}`;
    const answer = known.get(key) ?? options.some((all) => matchesAll(all, scope.split('.'), parent.split('.')));
    known.set(key, answer);
    return answer;
  };
}

function matchesAll(all: readonly Selector[], scope: readonly string[], parent: readonly string[]): boolean {
  for (const { parts, negated } of all) {
    const inScope = parts.every((part) => scope.includes(part));
    const inParent = parts.every((part) => parent.includes(part));
    // What a document as a whole is not cannot be said of it: it holds everything.
    if (negated && (inParent || scope.includes('raw') || scope.includes('summary'))) return false;
    if (!negated && !inScope) return false;
  }
  return true;
}
