import type { Pattern, PatternMatch } from '../patterns/pattern';
import { fixesOf } from './actions';
import { fillVerbs, toSentence } from './message';
import type { TextStatistics } from './statistics';
import type { Sighting, ValeAction, ValeBlock, ValeLevel } from './types';

/** What every rule says about itself. */
export interface RuleHead {
  /** `Style.Rule`. */
  readonly name: string;
  readonly kind: string;
  readonly level: ValeLevel;
  readonly scope: readonly string[];
  readonly message: string;
  readonly description: string;
  readonly link: string;
  readonly limit: number;
  readonly action: ValeAction;
}

/** What rules learn of a file while it is read from top to bottom. */
export interface FileMemory {
  /** Values that `conditional` and `consistency` rules have seen. */
  readonly seen: Set<string>;
  /** How often each element occurred: `list`, `heading.h1`, `pre`. */
  readonly counts: Map<string, number>;
  statistics(): TextStatistics;
}

/** A rule made ready. */
export interface ValeRule {
  readonly head: RuleHead;
  /** Sought in the one pass over all rules; null: the rule reads the block itself. */
  readonly pattern: Pattern | null;
  /** Judges one block; `found` are the matches of `pattern`. */
  judge(block: ValeBlock, found: readonly PatternMatch[], memory: FileMemory): readonly Sighting[];
}

/** A match as a rule without more to say reports it. */
export function sighting(head: RuleHead, text: string, start: number, end: number): Sighting {
  const match = text.slice(start, end);
  return { ...said(head, messageValues(head.action, match)), match, span: [start, end] };
}

function messageValues(action: ValeAction, match: string): readonly string[] {
  if (action.name === '') return [match];
  const fixes = fixesOf(action, match);
  return [match, fixes.length === 0 ? match : fixes.length === 1 ? (fixes[0] ?? '') : toSentence(fixes, 'or')];
}

/** A finding about the block or the document as a whole, told at its first place. */
export const saidOfAll = (head: RuleHead, values: readonly (string | number)[]): Sighting => ({
  ...said(head, values),
  action: { name: '', params: [] },
  match: '',
  span: [1, 1],
});

/** The parts of a sighting that do not depend on its place. */
export const said = (head: RuleHead, values: readonly (string | number)[]): Omit<Sighting, 'match' | 'span'> => ({
  check: head.name,
  severity: head.level,
  link: head.link,
  message: fillVerbs(head.message, values).replaceAll('\n', ' '),
  description: fillVerbs(head.description, values),
  action: head.action,
  limit: head.limit,
});
