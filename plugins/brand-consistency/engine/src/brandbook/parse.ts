import type * as z from 'zod';
import { keysAt } from '../schema-keys';
import { customText } from './custom-text';
import { issueText, unknownKeyText } from './issue-text';
import { pathText, type BrandbookProblem } from './problems';
import { brandbookSchema, type Brandbook } from './schema';

export type ParsedBrandbook =
  | { readonly ok: true; readonly brandbook: Brandbook }
  | { readonly ok: false; readonly problems: readonly BrandbookProblem[] };

type Issue = z.core.$ZodIssue;

/** A union's failure is told by the branch that came furthest: `{ term: 5 }` is about `term`, not about the union. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors
    .map((errors) => errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
    .filter((errors) =>
      errors.some((inner) => inner.path.length > issue.path.length || inner.code === 'unrecognized_keys'),
    );
  const branch = branches.at(-1);
  return branch ? branch.flatMap(deepest) : [issue];
}

function problemsOf(issue: Issue): BrandbookProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(brandbookSchema(), issue.path);
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      code: 'UNKNOWN_KEY',
      message: unknownKeyText(key, known),
    }));
  }
  const path = pathText(issue.path);
  const own = issue.code === 'custom' ? customProblem(issue, path) : null;
  return [own ?? { path, code: issue.code.toUpperCase(), message: issueText(issue, path) }];
}

/** A problem that the schema's own checks found, where its code and facts are in the issue. */
function customProblem({ params = {} }: z.core.$ZodIssueCustom, path: string): BrandbookProblem | null {
  const { problem, key, known, word } = params as { problem?: string; key?: string; known?: string[]; word?: string };
  if (key !== undefined && known !== undefined)
    return { path, code: 'UNKNOWN_KEY', message: unknownKeyText(key, known) };
  return problem === undefined ? null : { path, code: problem, message: customText(problem, word ?? '') };
}

/**
 * Validates a brandbook value. Gives the brandbook with defaults filled in, or every problem with its path
 * and its cure. Never throws.
 */
export function parseBrandbook(value: unknown): ParsedBrandbook {
  const result = brandbookSchema().safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, brandbook: result.data };
  return { ok: false, problems: result.error.issues.flatMap(deepest).flatMap(problemsOf) };
}
