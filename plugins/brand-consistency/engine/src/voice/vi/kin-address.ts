import type { Block } from '../../text/types';
import { opensClause, setOf } from './words';

/** The reader by a kinship term. Each names third persons as well: only its neighbours tell. */
const READER = setOf('anh chị cô chú bác ông bà thầy dì cụ cậu mợ o sếp');
/** The speaker as the younger one. */
const SELF = setOf('em cháu con');
const SELF_PLURAL = setOf('chúng tụi');
/** What one asks, offers or tells right after the kinship term that it is addressed to. */
const TO_READER = setOf(
  'ơi ạ cho xem gửi giúp chờ đợi vui cần cứ yên thông để tham ký duyệt nhận nhắn chọn xác kiểm cân nhắc lưu bớt bỏ thấy muốn nhé nha nghen hen đang dành nán dời coi chỉ ghé đọc liên',
);
/** What stands right before it. */
const BEFORE_READER = setOf('dạ thưa mời phiền nhờ chào ơn kính báo mong biếu chúc lỗi với');
/** Pronouns of a third person: "anh ấy", "cô ta". */
const THIRD = setOf('ấy ta này kia nọ đó trai gái họ');
/** What the younger one does or says of himself. */
const BY_SELF = setOf(
  'xin nhờ cảm cám gửi chào mong hỏi kính đã sẽ rất chưa không cần muốn biết thấy nghĩ mời báo kiểm có đang vừa hứa cam mang nhận trân thành',
);
const BEFORE_SELF = setOf('dạ thưa để cho giúp giùm dùm hộ bên');

/**
 * Kinship terms where they address: the reader as the elder ("nhờ chị", "anh ơi", "bác cho cháu hỏi") and the speaker
 * as the younger ("em xin phép", "giúp cháu"). Feature: `kin-address`.
 */
export function countKinAddress(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end, count } = block.tokens;
  for (let token = 0; token < count; token++) {
    const word = key[token] ?? '';
    if (READER.has(word) ? isReader(block, token) : SELF.has(word) && isSelf(block, token)) {
      add('kin-address', start[token] ?? 0, end[token] ?? 0);
    }
  }
}

function isReader(block: Block, token: number): boolean {
  const { key } = block.tokens;
  const after = key[token + 1] ?? '';
  if (THIRD.has(after)) return false;
  if (!opensClause(block, token)) return after === 'ơi' || after === 'ạ' || BEFORE_READER.has(key[token - 1] ?? '');
  return TO_READER.has(after);
}

function isSelf(block: Block, token: number): boolean {
  const { key } = block.tokens;
  const after = key[token + 1] ?? '';
  if (THIRD.has(after) || after === 'bé') return false;
  const at = SELF_PLURAL.has(key[token - 1] ?? '') ? token - 1 : token;
  const before = key[at - 1] ?? '';
  return (opensClause(block, at) && BY_SELF.has(after)) || (at > 0 && BEFORE_SELF.has(before));
}
