import { holds, phraseSet } from '../phrase-set';
import { firstWords as first, lastWords as last, widen } from './reach';
import type { ClaimContext, Verdict } from './types';

const OUTCOMES = phraseSet(
  'hiệu quả | khỏi | giảm cân | giảm mỡ | trắng | trắng da | đậu | đỗ | lợi nhuận | sinh lời | lợi tức | có việc làm | việc làm | hài lòng | thành công | giá rẻ | rẻ | giá tốt | không tác dụng phụ | kết quả | ' +
    'tăng doanh thu | doanh thu | an toàn | chính hãng | hàng thật | không đau | hết mụn | hết đau | tăng chiều cao | tốt | chất lượng | đầu ra | 100',
);
const CONDITIONED = phraseSet(
  'nếu | trong vòng | theo hợp đồng | theo quy định | theo điều khoản | theo chính sách | hoàn tiền | hoàn lại | bồi thường | đền | đổi mới',
);
const DEADLINE = / trong \d+ (?:ngày|giờ|phút|tuần|tháng) /u;
const INTERNAL = phraseSet(
  'bảo mật | thông tin | quyền | dữ liệu | trách nhiệm | tuân thủ | nghiêm | phát triển bền vững | đồng hành | môi trường | vệ sinh | an toàn thông tin | an toàn thực phẩm | dinh dưỡng | cung cấp | khoảng cách | trật tự | cho bé | cho trẻ | giấc ngủ | lắng nghe | cải thiện',
);

/** What makes the word no promise of the brand's own. */
const OF_OTHERS = phraseSet(
  'không | nhằm | để | giúp | cần | phải | chưa | được | khách hàng | quý khách | bạn | tôi | bên | hợp đồng | bản | giấy',
);

/** A promise of an outcome, without the condition under which it holds. */
export function judgePromise(context: ClaimContext): Verdict | null {
  if (
    holds(first(context.after, 8), INTERNAL) ||
    holds(context.sentence, CONDITIONED) ||
    DEADLINE.test(context.sentence)
  )
    return null;
  if (holds(last(context.before, 3), OF_OTHERS)) return null;
  return holds(first(context.after, 6), OUTCOMES)
    ? {
        range: widen(context, OUTCOMES, 6),
        suggest: ['nêu điều kiện và cách bồi hoàn', 'hướng tới', 'nỗ lực'],
        confidence: 0.7,
      }
    : null;
}

const DATED = /\d/u;
/** An offer without an end or a number of places. */
export const judgeOffer = (context: ClaimContext): Verdict | null =>
  DATED.test(context.sentence.replace(/ 0đ | 0 /gu, ' '))
    ? null
    : { suggest: ['nêu ngày kết thúc hoặc số suất'], confidence: 0.7 };
