import { foldCode } from './case-fold';
import { ASCII, hasCode, isWordCode } from './char-set';
import { ASSERTIONS } from './program';

const NOWHERE = -1;

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

/** One character less of what a loop took. */
export function back(text: string, at: number, least: number, direction: number): number {
  const next = at - direction;
  if (next === least) return next;
  // Not between the halves of a pair.
  return (text.charCodeAt(next) & 0xfc00) === 0xdc00 && (text.charCodeAt(next - 1) & 0xfc00) === 0xd800
    ? next - direction
    : next;
}

/** Whether the wanted text, in folded case where `fold`, stands there. */
export function isAt(text: string, start: number, wanted: string, fold: boolean): boolean {
  if (!fold) return text.startsWith(wanted, start);
  for (let i = 0; i < wanted.length; i++) {
    const code = text.charCodeAt(start + i);
    const asked = wanted.charCodeAt(i);
    if (code !== asked && foldCode(code) !== asked) return false;
  }
  return true;
}

/** The offset after (or before) one character of the set, or -1. */
export function step(
  set: Parameters<typeof hasCode>[0],
  text: string,
  at: number,
  from: number,
  to: number,
  direction: number,
): number {
  if (direction === 1) {
    if (at >= to) return NOWHERE;
    const code = text.charCodeAt(at);
    if (code < ASCII) return set.ascii[code] === 1 ? at + 1 : NOWHERE;
    if ((code & 0xfc00) === 0xd800 && at + 1 < to) {
      const point = text.codePointAt(at) ?? code;
      return hasCode(set, point) ? at + (point > 0xffff ? 2 : 1) : NOWHERE;
    }
    return hasCode(set, code) ? at + 1 : NOWHERE;
  }
  if (at <= from) return NOWHERE;
  const code = text.charCodeAt(at - 1);
  if ((code & 0xfc00) === 0xdc00 && at - 2 >= from) {
    const point = text.codePointAt(at - 2) ?? code;
    if (point > 0xffff) return hasCode(set, point) ? at - 2 : NOWHERE;
  }
  return hasCode(set, code) ? at - 1 : NOWHERE;
}

function isWordBefore(text: string, at: number, from: number): boolean {
  if (at <= from) return false;
  const code = text.charCodeAt(at - 1);
  if ((code & 0xfc00) === 0xdc00 && at - 2 >= from) return isWordCode(text.codePointAt(at - 2) ?? code);
  return isWordCode(code);
}

const isWordAfter = (text: string, at: number, to: number): boolean => at < to && isWordCode(text.codePointAt(at) ?? 0);

/** Whether an assertion, by its number in `ASSERTIONS`, holds at a place of the part that is seen. */
export function holds(which: number, text: string, at: number, from: number, to: number): boolean {
  switch (ASSERTIONS[which]) {
    case 'start':
      return at === from;
    case 'end':
      return at === to;
    case 'endOrBreak':
      return at === to || (at === to - 1 && text.charCodeAt(at) === 0x0a);
    case 'lineStart':
      return at === from || isLineEnd(text.charCodeAt(at - 1));
    case 'lineEnd':
      return at === to || isLineEnd(text.charCodeAt(at));
    case 'boundary':
      return isWordBefore(text, at, from) !== isWordAfter(text, at, to);
    case 'noBoundary':
      return isWordBefore(text, at, from) === isWordAfter(text, at, to);
    case 'edge':
      return !isWordBefore(text, at, from) || !isWordAfter(text, at, to);
    default:
      return false;
  }
}
