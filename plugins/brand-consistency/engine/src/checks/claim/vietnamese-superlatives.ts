import { holds, phraseList, phraseSet } from '../phrase-set';
import { firstWords, lastWords, wordCount } from './reach';
import { scopeAfter } from './scope';
import type { ClaimContext, ClaimPattern, Verdict } from './types';

/**
 * “Nhất” is no word list: it makes a claim where an adjective of the market stands before it and a market, or the
 * brand itself, is in the clause. Own lists; the traps are those of Vietnamese lexemes (thống nhất, nhất định).
 */
const words = (text: string): ReadonlySet<string> => new Set(phraseList(text));

const LEXEME_BEFORE = words(
  'thống | đồng | hợp | ít | nhiều | thứ | duy | độc | đệ | bất | hạng | giải | bậc | lớp | lần | ngày | tháng | quý | kỳ | tập | chương | đơn | tốp | nhất',
);
const LEXEME_AFTER = words(
  'quán | định | thiết | là | loạt | trí | thời | tề | cử | nguyên | thể | đẳng | ngôn | nhất | mực | tâm | quyết | thống | sinh',
);
/** Of time, of bounds, of liking: what they rank is no market. */
const PERSONAL = words(
  'mới | gần | sớm | muộn | trễ | chậm | lâu | xa | cũ | cuối | đầu | thích | yêu | mến | nhớ | mong | muốn | cần | ghét | sợ | thân | thương | ' +
    'quan trọng | đặc biệt | đáng nhớ | ý nghĩa | phù hợp | hợp | vui | buồn | căng thẳng | hạnh phúc | khó | khó khăn | dễ | nhỏ | nhỏ bé | đơn giản | ' +
    'rõ | kỹ | phổ biến | thường gặp | cơ bản | cần thiết | bận | mệt | đông | vắng | khuya | nóng | lạnh | rét | đói | yếu | già | trẻ | tệ | xấu | kém',
);
const BOUND = words('thấp | cao | tối thiểu | tối đa | ngắn | dài | nặng | nhẹ');
const MARKET = words(
  'tốt | rẻ | ngon | đẹp | lớn | mạnh | bền | nhanh | uy tín | chất lượng | hiệu quả | an toàn | hiện đại | tiên tiến | chuyên nghiệp | sang trọng | ' +
    'đẳng cấp | cao cấp | xịn | hot | hấp dẫn | ưu đãi | tận tâm | chu đáo | tiện lợi | tiện nghi | tiết kiệm | sạch | tươi | tươi ngon | thông minh | ' +
    'tinh khiết | hoàn hảo | xuất sắc | tuyệt vời | phải chăng | cạnh tranh | tin cậy | đáng tin cậy | giỏi | đầy đủ | toàn diện | tối ưu | rộng | ' +
    'nổi tiếng | danh giá | lâu đời | êm | thơm | nguyên chất | chính xác | trung thực | tử tế | bán chạy | ưa chuộng | được ưa chuộng | yêu thích | ' +
    'được yêu thích | tin dùng | được tin dùng | hời | mát | đa dạng | linh hoạt | thấp | cao | yên tĩnh | yên bình | riêng tư | trong lành | thư thái | ' +
    'thanh bình | êm ái | độc đáo | tinh tế | ấm cúng | thân thiện | nhân văn | minh bạch | tinh khôi | dày dặn kinh nghiệm | đậm đà | đắt khách | đắt đỏ | được săn đón | được tin cậy | được tin tưởng',
);
const CLAIM_NOUNS = phraseSet(
  'giá | giá cả | mức giá | chất lượng | dịch vụ | sản phẩm | thương hiệu | nhãn hiệu | công nghệ | giải pháp | cà phê | trà | sữa | quán | nhà hàng | ' +
    'khách sạn | resort | khu nghỉ dưỡng | spa | bệnh viện | phòng khám | trường | trung tâm | công ty | tập đoàn | doanh nghiệp | đội ngũ | bác sĩ | chuyên gia | ' +
    'khuyến mãi | khuyến mại | trải nghiệm | mỹ phẩm | dự án | căn hộ | nhà cung cấp | đơn vị | hệ thống | mạng lưới | ứng dụng | phần mềm | bảo hành | ' +
    'điện thoại | địa chỉ | lựa chọn | nền tảng | hãng | ngân hàng | mẫu xe | dòng xe | chuỗi | đồ uống | món',
);
const SELF = phraseSet(
  'chúng tôi | chúng mình | tụi mình | bên mình | bên em | nhà em | shop | shop em | quán mình | tiệm | nhà mình',
);
/** Places, times and ways of doing: “bãi biển đẹp nhất”, “thời điểm tốt nhất” rank no brand. */
const OTHER_HEADS = phraseSet(
  'thời điểm | thời gian | lúc | khi | mùa | ngày | giờ | dịp | tháng | năm | giai đoạn | khoảnh khắc | đoạn | tuổi | cách | phương án | phương pháp | lối | con đường | ' +
    'người bạn | người | đảo | hòn đảo | quần đảo | núi | đỉnh | đỉnh núi | sông | dòng sông | hồ | biển | bãi biển | vịnh | hang | hang động | rừng | cánh đồng | ' +
    'thác | đèo | cầu | chùa | đền | chợ | lễ hội | bình minh | hoàng hôn | góc | góc nhìn | điểm | vùng | loài | cây | trận | cơn | phần | điều | thứ | chỗ | bàn | phòng | việc',
);
const OWN_RANGE = phraseSet(
  'của bạn | của mình | của tôi | của em | của con | của bé | của quý khách | của chúng tôi | của nhà | của quán | của tiệm | của shop | của khách sạn | trong năm | trong ngày | trong tuần | ' +
    'trong tháng | trong mùa | trong đời | cuộc đời | trong thực đơn | trong nhà | trong phòng | từ trước đến nay | từ trước tới nay | cho bạn | nếu | khi | lúc | vào',
);
const PURPOSE = phraseSet('để | nên | hãy | nhằm | giúp | sao cho | muốn');
const ONE_OF = phraseSet('một trong | một trong những | một trong các | trong số những | top');

const NEGATED = phraseSet(
  'không phải | không phải là | chẳng phải | chưa phải | không hẳn | không dám nhận | chưa chắc',
);
/** “Nhanh nhất có thể”. */
const AS_CAN_BE = phraseSet('có thể');
const REACH = 5;

/** The adjective before “nhất”: the longest of three, two or one words that a list knows, else one word. */
function adjectiveBefore({ before }: ClaimContext): string {
  const tail = before.trim().split(' ');
  for (const length of [3, 2]) {
    const candidate = tail.slice(-length).join(' ');
    if (tail.length >= length && (MARKET.has(candidate) || PERSONAL.has(candidate))) return candidate;
  }
  return tail.at(-1) ?? '';
}

function judgeNhat(context: ClaimContext): Verdict | null {
  if (LEXEME_BEFORE.has(context.key(-1)) || LEXEME_AFTER.has(context.key(1)) || context.key(-1) === '') return null;
  const { block, at, after, named, sentence } = context;
  if (holds(firstWords(after, 3), AS_CAN_BE)) return null;
  const adjective = adjectiveBefore(context);
  if (PERSONAL.has(adjective) || holds(context.before, NEGATED)) return null;
  const length = adjective.split(' ').length;
  const scope = scopeAfter(block, 'vi', at.last, at.last + wordCount(after));
  if (BOUND.has(adjective) && scope === null) return null;
  const head = context.before.trim().split(' ').slice(0, -length).join(' ');
  const near = lastWords(head, REACH);
  const self = named || holds(near, SELF);
  const noun = holds(near, CLAIM_NOUNS);
  if (!named && !noun && holds(lastWords(head, 3), OTHER_HEADS)) return null;
  if (scope === null && (holds(firstWords(after, 4), OWN_RANGE) || holds(lastWords(head, 12), PURPOSE))) return null;
  const suggest = [`rất ${adjective}`, adjective];
  const range = { first: at.first - length, last: scope ?? at.last };
  if (holds(sentence, ONE_OF)) {
    return scope !== null && self ? { range, suggest, severity: 'suggestion', confidence: 0.5 } : null;
  }
  if (scope !== null) return { range, suggest, severity: 'error', confidence: named || noun ? 0.9 : 0.75 };
  if (!MARKET.has(adjective) || !(self || noun)) return null;
  return { range, suggest, severity: named ? 'error' : 'warning', confidence: named ? 0.85 : 0.65 };
}

const GOODS = words(
  'khách | ngân | cửa | nhà | đơn | mặt | bán | mua | giao | lô | chuyến | dãy | xếp | ghế | quầy | kiện | gian | nhận | hành | tủ | nhập | lên',
);
const AFTER_ROW = words('tiên | tư | tháng | tuần | quý | mùa | năm | ra | vào | đợt');
const OWN_PRIORITY = phraseSet(
  'ưu tiên | nhiệm vụ | mối quan tâm | nguyên nhân | mục tiêu | tiêu chí | yếu tố | nguyên tắc | điều kiện | quan tâm | đặt | trách nhiệm | thách thức | kẻ thù',
);

const GROUPS = phraseSet('nhóm | top | tốp');

function judgeLeading(context: ClaimContext): Verdict | null {
  if (GOODS.has(context.key(-1)) || AFTER_ROW.has(context.key(1))) return null;
  if (holds(lastWords(context.before, 4), OWN_PRIORITY)) return null;
  if (holds(lastWords(context.before, 6), GROUPS) || holds(context.before, NEGATED)) return null;
  return ranked(context, ['giàu kinh nghiệm', 'có uy tín lâu năm'], true);
}

/** A rank word: an error with a market or the brand's name, a warning beside a noun of trade, otherwise nothing. */
function ranked(context: ClaimContext, suggest: readonly string[], bare = false): Verdict | null {
  const { block, at, before, after, named, sentence } = context;
  const scope = scopeAfter(block, 'vi', at.last, at.last + wordCount(after));
  const noun = holds(lastWords(before, REACH), CLAIM_NOUNS) || holds(lastWords(before, REACH), SELF);
  if (!named && !noun && holds(lastWords(before, 4), OTHER_HEADS)) return null;
  const range = { first: at.first, last: scope ?? at.last };
  if (holds(sentence, ONE_OF))
    return named && scope !== null ? { range, suggest, severity: 'suggestion', confidence: 0.5 } : null;
  if (scope !== null && (bare || named || noun)) return { range, suggest, severity: 'error', confidence: 0.85 };
  if (named) return { range: at, suggest, severity: 'error', confidence: 0.7 };
  return noun ? { range: at, suggest, confidence: 0.65 } : null;
}

const NUMBERED = words(
  'bước | phòng | nhà | tập | câu | điều | mã | tầng | cổng | quầy | bàn | đội | hình | bảng | khoản | lô | tuyến | xe | ca | cửa | mục | chương | bài | vé | nhóm | đường | ngõ | kiốt | ưu tiên',
);

const PRIORITY = phraseSet('ưu tiên');

function judgeNumberOne(context: ClaimContext): Verdict | null {
  if (NUMBERED.has(context.key(-1)) || holds(lastWords(context.before, 2), PRIORITY)) return null;
  const { block, at } = context;
  // A street and number: “số 1 Nguyễn Huệ”, “Số 1, đường Láng”.
  const next = block.text.slice(block.tokens.end[at.last - 1] ?? 0, (block.tokens.end[at.last - 1] ?? 0) + 12);
  const address = /^,?\s(?:đường|phố|ngõ|ngách|hẻm|phường|quận)(?!\p{L})/u.test(next);
  if (address || (/^\s\p{Lu}/u.test(next) && scopeAfter(block, 'vi', at.last, at.last + 3) === null)) return null;
  return ranked(context, ['được nhiều khách chọn', 'giàu kinh nghiệm'], true);
}

const FIRST_NOUNS = phraseSet(
  'thương hiệu | đơn vị | công ty | hãng | doanh nghiệp | sản phẩm | khách sạn | resort | khu nghỉ dưỡng | ngân hàng | ứng dụng | nền tảng | dòng | mẫu | nhà hàng | nơi',
);

const FIRST_TO = phraseSet('tại | ở | có | được | trên | và | mang | ứng dụng');

/** “Duy nhất”, “đầu tiên”: claims about a market, not about today, a key or a bracelet. */
function judgeOnly(context: ClaimContext): Verdict | null {
  const { block, at, before, after, named } = context;
  if (context.key(-1) === 'lần' || context.key(-1) === 'bước') return null;
  const scope = scopeAfter(block, 'vi', at.last, at.last + Math.min(6, wordCount(after)));
  const noun = holds(lastWords(before, 3), FIRST_NOUNS);
  if (scope === null && !(noun && holds(firstWords(after, 6), FIRST_TO))) return null;
  if (!noun && !named) return null;
  const range = { first: at.first, last: scope ?? at.last };
  return {
    range,
    suggest: ['nêu năm và phạm vi kèm nguồn'],
    severity: scope !== null ? 'error' : 'warning',
    confidence: 0.75,
  };
}

const LEADS_PEOPLE = words('đoàn | nhóm | đội | tour | buổi | đường | lối | trận | hàng | đầu | danh | bảng');

const PERSON = phraseSet('người');

function judgeLead(context: ClaimContext): Verdict | null {
  if (LEADS_PEOPLE.has(context.key(1)) || context.key(-1) === 'người' || holds(lastWords(context.before, 2), PERSON))
    return null;
  return ranked(context, ['nhiều kinh nghiệm', 'không ngừng cải tiến']);
}

const CONTESTS = phraseSet('giải | cúp | trận | bóng | đội tuyển | mùa giải | cuộc thi | huy chương');

function judgeChampion(context: ClaimContext): Verdict | null {
  if (holds(context.sentence, CONTESTS)) return null;
  return ranked(context, ['nổi bật', 'khác biệt']);
}

/** Vietnamese superlatives and ranks. */
export const VIETNAMESE_SUPERLATIVES: readonly ClaimPattern[] = [
  { language: 'vi', claim: 'superlative', phrases: ['nhất'], judge: judgeNhat },
  { language: 'vi', claim: 'superlative', phrases: ['hàng đầu'], judge: judgeLeading },
  {
    language: 'vi',
    claim: 'superlative',
    phrases: ['số 1', 'số một', 'top 1', 'no.1', 'no. 1', '#1', 'number one', 'number 1'],
    judge: judgeNumberOne,
  },
  { language: 'vi', claim: 'superlative', phrases: ['duy nhất', 'đầu tiên'], judge: judgeOnly },
  { language: 'vi', claim: 'superlative', phrases: ['dẫn đầu', 'đứng đầu', 'tiên phong'], judge: judgeLead },
  {
    language: 'vi',
    claim: 'superlative',
    phrases: [
      'vô địch',
      'vô đối',
      'bậc nhất',
      'có một không hai',
      'độc nhất',
      'độc nhất vô nhị',
      'chưa từng có',
      'không đối thủ',
      'không có đối thủ',
      'siêu việt',
      'best seller',
      'bestseller',
    ],
    judge: judgeChampion,
  },
];
