import type { Localised } from '../language';
import { compilePattern } from '../patterns/pattern';
import type { RuleConfig } from './kinds/kind';
import { existence } from './kinds/existence';
import { repetition } from './kinds/repetition';
import { substitution } from './kinds/substitution';
import type { ValeProblem } from './problems';
import { fieldsOf } from './read-fields';
import type { RuleHead, ValeRule } from './rule';
import type { ValeLevel } from './types';

/** A project's own words: one pattern a line. */
export interface Vocabulary {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

const isComment = (line: string): boolean => line === '' || line.startsWith('# ');

/**
 * The terms of an `accept.txt` or `reject.txt`; lines that begin with `# ` are comments. A term that cannot be run as a
 * pattern is told with its line and left out.
 */
export function termsIn(path: string, text: string): { terms: string[]; problems: ValeProblem[] } {
  const terms: string[] = [];
  const problems: ValeProblem[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    if (isComment(line)) continue;
    const wrong = problemOf(line);
    if (wrong === null) terms.push(line);
    else {
      const message = { en: `“${line}”: ${wrong.problem.en}`, vi: `“${line}”: ${wrong.problem.vi}` };
      problems.push({ code: 'VALE_PATTERN', path, line: index + 1, message, cure: wrong.cure });
    }
  }
  return { terms, problems };
}

/** A term is read in small letters too, which makes another pattern of some (`\P{L}`). */
function problemOf(term: string): { problem: Localised; cure: Localised } | null {
  for (const source of [term, term.toLowerCase()]) {
    const compiled = compilePattern(`(?:${source})`, { ignoreCase: true, words: false });
    if (!compiled.ok) return compiled;
  }
  return null;
}

/** The vocabulary without what cannot be run. */
export const runnable = ({ accept, reject }: Vocabulary): Vocabulary => ({
  accept: accept.filter((term) => problemOf(term) === null),
  reject: reject.filter((term) => problemOf(term) === null),
});

function head(name: string, kind: string, message: string, levels: ReadonlyMap<string, ValeLevel>): RuleHead {
  return {
    name,
    kind,
    level: levels.get(name) ?? levels.get('Vale') ?? 'error',
    scope: ['text'],
    message,
    description: '',
    link: '',
    limit: 0,
    action: name === 'Vale.Repetition' ? { name: 'edit', params: ['truncate', ' '] } : { name: '', params: [] },
  };
}

/** The rules that Vale brings along: repeated words, and the vocabulary's words to use and to avoid. */
export function builtInRules(
  { accept, reject }: Vocabulary,
  config: RuleConfig,
  levels: ReadonlyMap<string, ValeLevel>,
): ValeRule[] {
  const fields = (values: Readonly<Record<string, unknown>>) => fieldsOf(new Map(Object.entries(values)));
  const rules = [
    repetition(
      head('Vale.Repetition', 'repetition', "'%s' is repeated!", levels),
      fields({ ignorecase: true, alpha: true, tokens: ['[^\\s.!?]+'] }),
      config,
    ),
  ];
  if (accept.length > 0) {
    const swap = new Map(accept.map((term) => [term.toLowerCase(), term]));
    const name = head('Vale.Terms', 'substitution', "Use '%s' instead of '%s'.", levels);
    rules.push(substitution(name, fields({ ignorecase: true, vocab: false, swap }), config));
  }
  if (reject.length > 0) {
    const name = head('Vale.Avoid', 'existence', "Avoid using '%s'.", levels);
    rules.push(existence(name, fields({ tokens: reject }), config));
  }
  return rules;
}
