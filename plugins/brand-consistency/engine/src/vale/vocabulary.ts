import type { RuleConfig } from './kinds/kind';
import { existence } from './kinds/existence';
import { repetition } from './kinds/repetition';
import { substitution } from './kinds/substitution';
import { fieldsOf } from './read-fields';
import type { RuleHead, ValeRule } from './rule';
import type { ValeLevel } from './types';

/** A project's own words: one pattern a line. */
export interface Vocabulary {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

/** The terms of an `accept.txt` or `reject.txt`; lines that begin with `# ` are comments. */
export const termsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));

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
