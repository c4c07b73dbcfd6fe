import { ASCII, WIDE_OTHER, WIDE_WORD, hasCode, isWordCode } from './char-set';
import { firstOf } from './first';
import type { First } from './first';
import type { Assertion, Node } from './syntax-tree';

/** Kinds of what stands beside a place: no character, part of a word, the end of a line, anything else. */
const NOTHING = 1;
const WORD = 2;
const BREAK = 4;
const OTHER = 8;
const KINDS = [NOTHING, WORD, BREAK, OTHER] as const;
const ANYTHING = NOTHING | WORD | BREAK | OTHER;
const BREAKS = [0x0a, 0x0d, 0x2028, 0x2029] as const;
const MOST_ROUNDS = 64;

/** By the kind of what stands before: the kinds that may still come next, one bit set for each such set of kinds. */
type Places = Readonly<Record<number, number>>;

const NOWHERE: Places = {};
const ANYWHERE: Places = Object.fromEntries(KINDS.map((before) => [before, 1 << ANYTHING]));

const isEmpty = (places: Places): boolean => Object.values(places).every((sets) => sets === 0);
const isSame = (a: Places, b: Places): boolean => KINDS.every((kind) => (a[kind] ?? 0) === (b[kind] ?? 0));
const union = (a: Places, b: Places): Places =>
  Object.fromEntries(KINDS.map((kind) => [kind, (a[kind] ?? 0) | (b[kind] ?? 0)]));

/** Keeps, of what may come next, the kinds that `allowed` names for what stands before. */
function narrowed(places: Places, allowed: (before: number) => number): Places {
  return Object.fromEntries(
    KINDS.map((before) => {
      let sets = 0;
      for (let next = 1; next <= ANYTHING; next++) {
        const kept = next & allowed(before);
        if (((places[before] ?? 0) & (1 << next)) !== 0 && kept !== 0) sets |= 1 << kept;
      }
      return [before, sets];
    }),
  );
}

function afterCharacter(places: Places, kinds: number): Places {
  const taken = KINDS.filter((kind) => (kinds & kind) !== 0 && !isEmpty(narrowed(places, () => kind)));
  return Object.fromEntries(taken.map((kind) => [kind, 1 << ANYTHING]));
}

const kindOf = (code: number): number =>
  isWordCode(code) ? WORD : (BREAKS as readonly number[]).includes(code) ? BREAK : OTHER;

function kindsOf({ ascii, wide }: Pick<First, 'ascii' | 'wide'>): number {
  let kinds = ((wide & WIDE_WORD) !== 0 ? WORD : 0) | ((wide & WIDE_OTHER) !== 0 ? OTHER | BREAK : 0);
  for (let code = 0; code < ASCII; code++) if (ascii[code] === 1) kinds |= kindOf(code);
  return kinds;
}

function allowedBy(what: Assertion, before: number): number {
  switch (what) {
    case 'start':
      return before === NOTHING ? ANYTHING : 0;
    case 'lineStart':
      return (before & (NOTHING | BREAK)) !== 0 ? ANYTHING : 0;
    case 'end':
      return NOTHING;
    case 'endOrBreak':
    case 'lineEnd':
      return NOTHING | BREAK;
    case 'boundary':
      return before === WORD ? ANYTHING & ~WORD : WORD;
    case 'noBoundary':
      return before === WORD ? WORD : ANYTHING & ~WORD;
    case 'edge':
      return before === WORD ? ANYTHING & ~WORD : ANYTHING;
  }
}

function after(node: Node, places: Places): Places {
  if (isEmpty(places)) return NOWHERE;
  switch (node.kind) {
    case 'text':
      return Array.from(node.text).reduce(
        (at, character) => afterCharacter(at, kindOf(character.codePointAt(0) ?? 0)),
        places,
      );
    case 'set': {
      const breaks = BREAKS.some((code) => hasCode(node.set, code)) ? BREAK : 0;
      return afterCharacter(places, (kindsOf(node.set) & ~BREAK) | breaks);
    }
    case 'assert':
      return narrowed(places, (before) => allowedBy(node.what, before));
    case 'look': {
      const first = node.ahead && !node.negative ? firstOf(node.body) : null;
      return first === null || first.nullable ? places : narrowed(places, () => kindsOf(first));
    }
    case 'group':
      return after(node.body, places);
    case 'sequence':
      return node.items.reduce((at, item) => after(item, at), places);
    case 'choice':
      return node.options.reduce((all, option) => union(all, after(option, places)), NOWHERE);
    case 'repeat': {
      let at = places;
      for (let i = 0; i < Math.min(node.min, MOST_ROUNDS); i++) at = after(node.body, at);
      for (let i = node.min; i < Math.min(node.max, node.min + MOST_ROUNDS); i++) {
        const more = union(at, after(node.body, at));
        if (isSame(more, at)) break;
        at = more;
      }
      return at;
    }
  }
}

/**
 * Whether there may be a text that a pattern matches: false for `a^b`, `\d\b\d`, `$.`. It follows what may stand on
 * either side of each place (nothing, a word, a break, a sign); of look-around it knows the first character only, so
 * true is no promise.
 */
export const canMatch = (root: Node): boolean => !isEmpty(after(root, ANYWHERE));
