import { gapAfter, gapBefore, sentenceAt, tokenText } from '../blocks';
import { isCapitalised, startsUpper } from '../letter-case';
import type { Block } from '../../text/types';
import type { AddressRole, AddressTerm } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a kin word that make it a salutation (cảm ơn, xin lỗi by their second syllable). */
const OPENERS = words('mời chào thưa dạ phiền nhờ ơn lỗi');
/** Of these, those that speak to a person even when a name follows: “chào chị Lan”. */
const NAME_OPENERS = words('mời chào thưa dạ');
const CLOSERS = words('ơi ạ nhé nha nghen nè nhỉ hen hén à');
const REQUESTS = words('vui hãy cứ ghé đừng');
const SALUTATION_NOUNS = words('khách người hội hành chủ ứng');
/** Before “khách” these make another word: du khách, thực khách. */
const GUEST_COMPOUNDS = words('du thực lữ chính tân quan vị của cho');
const EM_SELF_VERBS = words('xin chào mời gửi cảm kính nghe báo sẽ rất kiểm ghi hỗ tư đang là');
const CON_SELF_VERBS = words('xin chào mời gửi cảm kính nghe báo');
const MINH_SELF_VERBS = words('xin sẽ rất gửi cảm chào mời là tin nghĩ muốn đã đang báo hỗ tư');

/** An address word between its neighbours. */
interface Setting {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  readonly before: string;
  readonly after: string;
  readonly opensClause: boolean;
  readonly nameFollows: boolean;
}

export interface Reading {
  readonly role: AddressRole;
  readonly confidence: number;
}

const SURE = 0.9;
const LIKELY = 0.75;

export const opensClause = (block: Block, index: number): boolean =>
  index === 0 ||
  /[^\s\p{L}\p{N}\p{M}/&]/u.test(gapBefore(block, index)) ||
  sentenceAt(block, block.tokens.start[index] ?? 0)?.start === block.tokens.start[index];

function settingOf(block: Block, first: number, last: number): Setting {
  const { key, count } = block.tokens;
  const isAdjacent = /^\s+$/u;
  return {
    block,
    first,
    last,
    before: first > 0 && /^[\s,]+$/u.test(gapBefore(block, first)) ? (key[first - 1] ?? '') : '',
    after: last + 1 < count && isAdjacent.test(gapAfter(block, last)) ? (key[last + 1] ?? '') : '',
    opensClause: opensClause(block, first),
    nameFollows:
      last + 1 < count && isAdjacent.test(gapAfter(block, last)) && isCapitalised(tokenText(block, last + 1)),
  };
}

function readEither(term: AddressTerm, at: Setting): Reading | null {
  if (at.after === 'ơi' || (at.before === 'chào' && !at.opensClause)) return { role: 'reader', confidence: LIKELY };
  if (at.nameFollows) return null;
  if (term.phrase === 'mình') {
    return at.opensClause && MINH_SELF_VERBS.has(at.after) ? { role: 'self', confidence: LIKELY } : null;
  }
  const verbs = term.phrase === 'em' ? EM_SELF_VERBS : CON_SELF_VERBS;
  const afterYes = at.before === 'dạ';
  const let_ = term.phrase === 'em' && at.before === 'để';
  return afterYes || let_ || (at.opensClause && verbs.has(at.after)) ? { role: 'self', confidence: LIKELY } : null;
}

/** “… vui lòng”, “… hãy”: who is asked is spoken to. */
function isAsked({ block, last, after }: Setting): boolean {
  if (after === 'hãy' || after === 'đừng') return true;
  return after === 'vui' && block.tokens.key[last + 2] === 'lòng';
}

function readCue(at: Setting): Reading | null {
  const likely: Reading = { role: 'reader', confidence: LIKELY };
  const firstKey = at.block.tokens.key[at.first] ?? '';
  if (SALUTATION_NOUNS.has(firstKey)) {
    const greeted = at.before === 'thưa' || at.after === 'ơi';
    const dear = at.before === 'gửi' && at.block.tokens.key[at.first - 2] === 'kính';
    const asked = isAsked(at) && !(firstKey === 'khách' && GUEST_COMPOUNDS.has(at.before));
    const isBare = firstKey === 'khách' && at.first === at.last;
    return asked || (!isBare && (greeted || dear)) ? likely : null;
  }
  if (at.nameFollows) return NAME_OPENERS.has(at.before) ? likely : null;
  if (OPENERS.has(at.before)) return likely;
  const isNameItself = at.first === at.last && !at.opensClause && startsUpper(tokenText(at.block, at.first));
  if (isNameItself) return null;
  if (CLOSERS.has(at.after)) return likely;
  return at.opensClause && REQUESTS.has(at.after) ? likely : null;
}

/** Who an inventory term names here, or null when it addresses nobody. `first`..`last` are token indices. */
export function readTerm(term: AddressTerm, block: Block, first: number, last: number): Reading | null {
  const at = settingOf(block, first, last);
  if (term.role === 'either') return readEither(term, at);
  if (term.certainty === 'cue') return readCue(at);
  // “bạn Lan ở quầy lễ tân” speaks of Lan, “chào bạn Lan” to her.
  if (term.phrase === 'bạn' && at.nameFollows && !NAME_OPENERS.has(at.before)) return null;
  return { role: term.role, confidence: SURE };
}
