import { firstOf } from './first';
import { Lead } from './lead';
import { HitCollector } from './hits';
import { literalsOf } from './literals';
import { Matcher } from './matcher';
import { parsePattern } from './parse';
import { canMatch } from './possible';
import { PatternRefusal, emptyPattern } from './problems';
import { compileProgram } from './program';
import { runSetOf } from './run-pattern';
import { openHits, scan } from './scan';
import { sequence } from './syntax-tree';
import type { Node } from './syntax-tree';
import type { CompiledPattern, PatternMatch, PatternOptions, SearchParts } from './types';

export type * from './types';

const EDGE: Node = { kind: 'assert', what: 'edge' };
/** A group that turns case folding on or off: then case cannot be left to whoever takes the literals. */
const CASE_FLAG = /\(\?[a-z]*-?[a-z]*i/;

/** Reads a regular expression and makes it ready. Never throws: what cannot be run safely comes back with its cure. */
export function compilePattern(source: string, { ignoreCase, words }: PatternOptions): CompiledPattern {
  try {
    const parsed = parsePattern(source.normalize('NFC'), ignoreCase);
    const root = words ? sequence([EDGE, parsed.root, EDGE]) : parsed.root;
    const first = firstOf(root);
    if (first.wide === 0 && first.ascii.every((bit) => bit === 0)) throw emptyPattern();
    const groups = parsed.groupNames.length;
    const program = compileProgram(root, groups);
    const parts: SearchParts = {
      program,
      lead: new Lead(program),
      runOf: runSetOf(root),
    };
    let literals: readonly string[] | null | undefined;
    let possible: boolean | undefined;
    const asWritten = (): readonly string[] | null =>
      CASE_FLAG.test(source) ? null : literalsOf(parsePattern(source.normalize('NFC'), false).root, words);
    return {
      ok: true,
      pattern: {
        source,
        get literals() {
          if (literals === undefined) literals = asWritten();
          return literals;
        },
        get canMatch() {
          return (possible ??= canMatch(root));
        },
        groupNames: parsed.groupNames,
        root,
        parts,
        matchesIn(text, from = 0, to = text.length): readonly PatternMatch[] {
          const hits = new HitCollector();
          openHits(hits, 0, parts);
          scan(parts, new Matcher(), text, from, to, hits);
          return [...hits.take(text)];
        },
      },
    };
  } catch (error) {
    if (error instanceof PatternRefusal) return { ok: false, ...error.problem };
    throw error;
  }
}
