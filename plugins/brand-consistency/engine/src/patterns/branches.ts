import { sequence } from './syntax-tree';
import type { Node } from './syntax-tree';

const MOST = 20_000;

/** One way through a pattern, as what stands side by side. */
export type Branch = readonly Node[];

/**
 * The ways through a pattern that begin with different options of its first choice: `\b(?:a|b)\b` is `\ba\b` and
 * `\bb\b`. Each can then be looked for at its own places.
 */
export function branchesOf(root: Node): readonly Branch[] {
  const branches: Branch[] = [];
  split([root], branches, 0);
  return branches.length > MOST ? [[root]] : branches;
}

function split(items: readonly Node[], into: Branch[], depth: number): void {
  const flat = items.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
  const at = flat.findIndex((item) => item.kind === 'choice' || item.kind === 'repeat' || holdsChoice(item));
  const item = flat[at];
  if (item === undefined || item.kind === 'repeat' || depth > 20 || into.length > MOST) {
    into.push(flat);
    return;
  }
  const options = item.kind === 'choice' ? item.options : item.kind === 'group' ? optionsOf(item.body) : [];
  const before = flat.slice(0, at);
  const after = flat.slice(at + 1);
  for (const option of options) {
    // Only the option's own choices are looked into; those after it would multiply.
    const inner: Branch[] = [];
    split([option], inner, depth + 1);
    for (const branch of inner) into.push([...before, ...branch, ...after]);
  }
}

const optionsOf = (body: Node): readonly Node[] => (body.kind === 'choice' ? body.options : [body]);

/** Captures do not matter for where to look. */
const holdsChoice = (item: Node): boolean => item.kind === 'group';

/** A branch as one node. */
export const branchNode = (branch: Branch): Node => sequence(branch);
