import type { Analysis, Block, Place } from '../../text/types';
import { phraseKeys } from '../../text/fold';
import { blockAt } from '../blocks';
import { isAllCaps, sameLetterCase, singleSpaced } from '../letter-case';
import { literalsOf } from '../patterns';
import { emptyTerm } from '../rule-error';
import type { PhraseHit } from '../types';

const LONG_NAME = 3;

export interface NameSpelling {
  readonly name: string;
  /** How the shared pass may meet it: as it is, without its diacritics, in one word. */
  readonly phrase: string;
  readonly bare: boolean;
}

const bareOf = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

/**
 * A name's spellings. Bare and joined ones are sought for names of two words and more: a single word without its
 * marks may be another word.
 * @throws RuleError `EMPTY_TERM`, `UNSAFE_PATTERN`
 */
export function spellingsOf(name: string, path: string): NameSpelling[] {
  return literalsOf(name, path).flatMap((literal) => {
    if (phraseKeys(literal).length === 0) throw emptyTerm(path);
    const spellings = [{ name: literal, phrase: literal, bare: false }];
    if (!/\s/u.test(literal)) return spellings;
    const bare = bareOf(literal);
    const joined = literal.replace(/\s+/gu, '');
    const bareJoined = bare.replace(/\s+/gu, '');
    if (bare !== literal) spellings.push({ name: literal, phrase: bare, bare: true });
    spellings.push({ name: literal, phrase: joined, bare: false });
    if (bareJoined !== joined) spellings.push({ name: literal, phrase: bareJoined, bare: true });
    return spellings;
  });
}

/** In “ghé quán Bà Sáu” the first word is the common noun and rightly small. */
const isCommonNounThenName = (seen: string, name: string): boolean =>
  name.split(' ').length >= LONG_NAME &&
  seen.slice(1) === name.slice(1) &&
  seen.slice(0, 1) === name.slice(0, 1).toLowerCase();

const isHandle = (block: Block, place: Place): boolean =>
  /[#@/._]$/u.test(block.text.slice(Math.max(0, place.start - 1), place.start)) ||
  /^(?:[@/_]|\.\p{Ll})/u.test(block.text.slice(place.end, place.end + 2));

/** “hoa sen Việt Nam” holds no “Sen Việt”: the words belong to another name that goes on. */
function runsIntoAnotherName(block: Block, place: Place, name: string, seen: string): boolean {
  if (seen.slice(0, 1) === name.slice(0, 1)) return false;
  return /^ \p{Lu}\p{Ll}/u.test(block.text.slice(place.end));
}

const isOneRun = (seen: string): boolean => /^[\p{L}\p{N}\p{M}\s\-–&.'’]+$/u.test(seen) && !/[.]\s/u.test(seen);

/** Whether the name stands here in another spelling than its own. */
export function isMisspelt(analysis: Analysis, hit: PhraseHit, spelling: NameSpelling): boolean {
  const block = blockAt(analysis, hit);
  if (block === undefined || isHandle(block, hit)) return false;
  const seen = singleSpaced(block.text.slice(hit.start, hit.end));
  const { name, phrase, bare } = spelling;
  if (!isOneRun(seen) || runsIntoAnotherName(block, hit, name, seen)) return false;
  if (bare) return !block.undiacritised;
  if (phrase !== name) return true;
  if (seen === name || sameLetterCase(seen, name)) return false;
  // A heading set in capitals keeps its name in capitals.
  if (isAllCaps(seen) && isAllCaps(block.text)) return false;
  return !isCommonNounThenName(seen, name);
}
