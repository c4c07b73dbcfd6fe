import type { PatternMatch } from '../../patterns/pattern';
import { compileExceptions } from '../exceptions';
import type { Exceptions } from '../exceptions';
import { fillVerbs, toSentence } from '../message';
import { inTemplate, joinedPattern, matches, optionalPattern } from '../pattern';
import { sighting } from '../rule';
import type { RuleHead } from '../rule';
import type { Sighting } from '../types';
import type { RuleCompiler } from './kind';

interface Swap {
  readonly key: string;
  readonly value: string;
}

const BARE_GROUP = /(?<!\\)\((?!\?)/g;
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Several suggestions stand with bars between them; `\|` is a bar. */
const optionsOf = (value: string): string[] =>
  value
    .split(/(?<!\\)\|/)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'));

/** `substitution`: what to write instead. Longer keys are tried first. */
export const substitution: RuleCompiler = (head, fields, config) => {
  const swaps: Swap[] = [...fields.map('swap')].map(([key, value]) => ({ key, value }));
  swaps.sort((a, b) => b.key.length - a.key.length);
  const ignoreCase = fields.flag('ignorecase');
  const alternatives = swaps.map(({ key }) => `(${key.replace(BARE_GROUP, '(?:')})`).join('|');
  const template = { nonword: fields.flag('nonword'), wordTemplate: config.wordTemplate };
  const keys = swaps.map(({ key }) => key);
  const pattern =
    swaps.length === 0 ? null : joinedPattern(inTemplate(alternatives, template), 'swap', keys, ignoreCase);
  const exceptions = compileExceptions(fields.list('exceptions'), config.accepted, fields.flag('vocab', true));
  const capitalize = fields.flag('capitalize');
  const matchCase = fields.flag('matchcase');
  return {
    head,
    pattern,
    judge: ({ text }, found) =>
      found.flatMap((match) => {
        const swap = swaps[match.groups.findIndex((group) => group !== undefined)];
        if (swap === undefined) return [];
        return judgeMatch({ head, exceptions, capitalize, matchCase, ignoreCase }, swap, text, match);
      }),
  };
};

interface Settings {
  readonly head: RuleHead;
  readonly exceptions: Exceptions;
  readonly capitalize: boolean;
  readonly matchCase: boolean;
  readonly ignoreCase: boolean;
}

function judgeMatch(settings: Settings, swap: Swap, text: string, { start, end, groups }: PatternMatch): Sighting[] {
  const { head, exceptions, capitalize } = settings;
  const observed = groups.find((group) => group !== undefined) ?? text.slice(start, end);
  // A word template of the user's own may match more than the group.
  const from = start + Math.max(0, text.slice(start, end).indexOf(observed));
  const to = from + observed.length;
  const capital = (capitalize || settings.matchCase) && observed === upperFirst(observed);
  let expected = expectedFor(settings, swap, observed);
  if (capital && capitalize) expected = upperFirst(expected);
  const replaces = head.action.name === 'replace';
  const isSame = replaces ? optionsOf(expected).includes(observed) : conforms(expected, observed);
  if (isSame || exceptions.excuses(observed) || exceptions.excusesAt(text, from, to)) return [];
  let { action, message } = head;
  if (replaces && action.params.length === 0) {
    const options = optionsOf(expected);
    action = { name: 'replace', params: capital ? options.map(upperFirst) : options };
    expected = toSentence(action.params, 'or');
    message = unquoteFirst(message);
  } else if (!replaces) {
    expected = inCaseOf(expected, observed);
  }
  return [
    {
      ...sighting(head, text, from, to),
      message: fillVerbs(message, [expected, observed]).replaceAll('\n', ' '),
      description: fillVerbs(head.description, [expected, observed]),
      action,
    },
  ];
}

/** The replacement, with `$1` filled in from the match. */
function expectedFor({ ignoreCase }: Settings, { key, value }: Swap, observed: string): string {
  if (!/\$\d+/.test(value)) return value;
  const match = optionalPattern(key, ignoreCase)?.matchesIn(observed);
  for (const { start, end, groups } of match ?? []) {
    const filled = value.replace(/\$(\d+)/g, (_, number: string) => groups[Number(number) - 1] ?? '');
    return observed.slice(0, start) + filled + observed.slice(end);
  }
  return value;
}

const PHRASE = /^[\p{L}\p{Nd} -]*$/u;

/** Whether a text is already what a rule without a `replace` action asks for; the value may be a pattern. */
function conforms(expected: string, observed: string): boolean {
  if (PHRASE.test(expected)) return expected === observed;
  const pattern = optionalPattern(`^(?:${expected})$`);
  return pattern === null ? expected === observed : matches(pattern, observed);
}

/** `'%s' instead of '%s'` loses its first quotes where the suggestions bring their own. */
function unquoteFirst(message: string): string {
  for (const verb of ["'%s'", '"%s"']) if (message.split(verb).length === 3) return message.replace(verb, '%s');
  return message;
}

/** A vocabulary term written as a pattern of one spelling, shown as that spelling. */
function inCaseOf(term: string, observed: string): string {
  if (/(?<!\\)[[\](){}|.*+^$]/.test(term)) return term;
  const plain = term.replace(/\\(.)/g, '$1').replaceAll('?', '');
  return plain !== '' && plain.toLowerCase() === observed.toLowerCase() ? plain : term;
}
