import { firstOf } from './first';
import { headsOf } from './heads';
import { literalsOf } from './literals';
import { Matcher } from './matcher';
import { parsePattern } from './parse';
import { PatternRefusal, emptyPattern } from './problems';
import { compileProgram } from './program';
import { runSetOf } from './run-pattern';
import { scan } from './scan';
import { sequence } from './syntax-tree';
import type { Node } from './syntax-tree';
import type { CompiledPattern, PatternHit, PatternMatch, PatternOptions, SearchParts } from './types';

export type * from './types';

const BOUNDARY: Node = { kind: 'assert', what: 'boundary' };

/** Reads a regular expression and makes it ready. Never throws: what cannot be run safely comes back with its cure. */
export function compilePattern(source: string, { ignoreCase, words }: PatternOptions): CompiledPattern {
  try {
    const parsed = parsePattern(source.normalize('NFC'), ignoreCase);
    const root = words ? sequence([BOUNDARY, parsed.root, BOUNDARY]) : parsed.root;
    const first = firstOf(root);
    if (first.wide === 0 && first.ascii.every((bit) => bit === 0)) throw emptyPattern();
    const groups = parsed.groupNames.length;
    const program = compileProgram(root, groups);
    let heads: Uint8Array | undefined;
    const parts: SearchParts = {
      program,
      get heads() {
        return (heads ??= headsOf(program));
      },
      runOf: runSetOf(root),
    };
    let literals: readonly string[] | null | undefined;
    return {
      ok: true,
      pattern: {
        source,
        get literals() {
          return (literals ??= literalsOf(root));
        },
        groupNames: parsed.groupNames,
        root,
        parts,
        matchesIn(text, from = 0, to = text.length): readonly PatternMatch[] {
          const matches: PatternHit[] = [];
          scan(parts, new Matcher(), text, from, to, 0, matches);
          return matches;
        },
      },
    };
  } catch (error) {
    if (error instanceof PatternRefusal) return { ok: false, ...error.problem };
    throw error;
  }
}
