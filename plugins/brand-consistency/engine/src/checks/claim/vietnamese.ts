import { holds, phraseSet } from '../phrase-set';
import { firstWords as first, lastWords as last, widen } from './reach';
import type { ClaimContext, ClaimPattern, Verdict } from './types';
import { judgeOffer, judgePromise } from './vietnamese-promises';
import { VIETNAMESE_SUPERLATIVES } from './vietnamese-superlatives';

/** Absolutes, comparisons, social proof, promises and offers in Vietnamese. Own lists. */
const EFFECTS = phraseSet(
  'hiệu quả | an toàn | thành công | chính xác | bảo mật | hài lòng | yên tâm | vô hại | lành tính | khỏi | khỏi bệnh | hết mụn | hết đau | không tác dụng phụ | không gây hại | ' +
    'không rủi ro | không độc hại | vô trùng | diệt khuẩn | sạch khuẩn | đậu | đỗ | sinh lời | kết quả',
);
const CURE_WORDS =
  'trị | điều trị | chữa | chữa trị | diệt | tẩy | đẩy lùi | loại bỏ mụn | triệt lông | giảm đau | giảm cân | giảm mỡ | trắng da | trắng | mụn | nám | bệnh | đau | tàn nhang | hôi nách | rụng tóc | béo phì | sẹo';
const CURES = phraseSet(`${CURE_WORDS} | khỏi | hết`);
/** After the trigger “khỏi” and “hết” are prepositions: “xoá vĩnh viễn khỏi hệ thống”. */
const CURES_AFTER = phraseSet(CURE_WORDS);
const NEGATED = phraseSet('không | đừng | chớ | tránh | cấm | giữ');

const near = (context: ClaimContext, reach: number): string =>
  `${last(context.before, reach)}${first(context.after, reach)}`;

const OF_MONEY = phraseSet('hoàn tiền | hoàn cọc | hoàn lại | giảm | cọc | đặt cọc | phí | trả trước | vốn | tặng');
const GENUINE = phraseSet('chính hãng | hàng thật | hàng chuẩn');

function judgeHundred(context: ClaimContext): Verdict | null {
  if (holds(near(context, 3), OF_MONEY)) return null;
  if (holds(near(context, 4), EFFECTS))
    return { range: widen(context, EFFECTS, 4), suggest: ['nêu tỷ lệ đo được kèm nguồn'], confidence: 0.8 };
  if (holds(near(context, 3), GENUINE)) {
    return { suggest: ['có giấy tờ xuất xứ'], severity: 'suggestion', confidence: 0.5 };
  }
  return null;
}

function judgeWholly(context: ClaimContext): Verdict | null {
  if (holds(first(context.after, 1), NEGATED) && !holds(first(context.after, 4), EFFECTS)) return null;
  if (!holds(near(context, 3), EFFECTS)) return null;
  return {
    range: widen(context, EFFECTS, 3),
    suggest: ['ở mức đã kiểm nghiệm', 'trong điều kiện nêu dưới đây'],
    confidence: 0.75,
  };
}

const judgeCure = (context: ClaimContext): Verdict | null =>
  holds(last(context.before, 5), CURES) || holds(first(context.after, 4), CURES_AFTER)
    ? { suggest: ['hỗ trợ', 'góp phần cải thiện'], severity: 'error', confidence: 0.8 }
    : null;

const UPKEEP = phraseSet('bảo hành | bảo trì | bảo dưỡng');

const judgeLifetime = (context: ClaimContext): Verdict | null =>
  holds(last(context.before, 4), UPKEEP)
    ? { suggest: ['nêu số năm'], severity: 'suggestion', confidence: 0.6 }
    : judgeCure(context);

const OTHERS = phraseSet(
  'các sản phẩm khác | sản phẩm khác | các loại khác | loại khác | thương hiệu khác | các thương hiệu khác | hãng khác | các hãng khác | nơi khác | những nơi khác | bên khác | chỗ khác | ' +
    'quán khác | các quán khác | đối thủ | các đối thủ | sản phẩm cùng loại | cùng loại | cùng phân khúc | sản phẩm thông thường | loại thông thường | loại thường | thị trường | phần còn lại | ' +
    'công ty khác | khách sạn khác | ngân hàng khác | đơn vị khác',
);
const OWN_PAST = phraseSet(
  'phiên bản cũ | bản cũ | bản trước | thế hệ trước | phiên bản trước | đời trước | trước đây | trước kia | năm trước | năm ngoái | tháng trước | quý trước | cùng kỳ | ngày thường | mọi ngày | mọi năm | hôm qua | bình thường | hôm nay',
);

const judgeVersus = (context: ClaimContext): Verdict | null => {
  if (['hẳn', 'nữa', 'hết'].includes(context.key(1)) || holds(context.sentence, OWN_PAST)) return null;
  if (context.rival) return { severity: 'critical', confidence: 0.9, suggest: ['nêu riêng ưu điểm của mình'] };
  return holds(context.after, OTHERS) ? { confidence: 0.75, suggest: ['nêu số liệu đo được'] } : null;
};

const PRAISED = phraseSet(
  'chất lượng | hiệu quả | hiệu năng | công nghệ | sản phẩm | dịch vụ | tính năng | ưu điểm | ưu thế | khả năng | giá trị | độ bền | tốc độ',
);

/** “Vượt trội”, “hơn hẳn”: puffery alone (a suggestion), a comparison beside a rival or “các loại khác”. */
function judgeAhead(context: ClaimContext): Verdict | null {
  const versus = judgeVersus(context);
  if (versus !== null || holds(context.sentence, OWN_PAST)) return versus;
  if (!context.named && !holds(last(context.before, 4), PRAISED)) return null;
  return { severity: 'suggestion', confidence: 0.5, suggest: ['nêu số liệu đo được'] };
}

const TIMES = phraseSet('lần');

/** “Gấp 3 lần”: a multiple of what, measured by whom? */
function judgeMultiple(context: ClaimContext): Verdict | null {
  if (!/\d|một|hai|ba|bốn|năm|mười|nhiều/u.test(context.key(1)) || !holds(first(context.after, 3), TIMES)) return null;
  return judgeVersus(context);
}

const CROWD = phraseSet(
  'khách hàng | khách | người dùng | người tiêu dùng | người việt | người | gia đình | mẹ | bà mẹ | mẹ bầu | phụ nữ | chị em | doanh nghiệp | đối tác | hội viên | học viên | bệnh nhân | bạn trẻ | phụ huynh | hộ gia đình | cửa hàng',
);
const TRUST = phraseSet(
  'tin dùng | tin tưởng | tin yêu | tin chọn | lựa chọn | yêu thích | ưa chuộng | khuyên dùng | hài lòng | sử dụng | tin cậy | mê mẩn',
);

const judgeCrowd = (context: ClaimContext): Verdict | null =>
  holds(first(context.after, 4), CROWD) && holds(near(context, 9), TRUST)
    ? { range: widen(context, TRUST, 9), suggest: ['nêu số khách, nguồn và năm'], confidence: 0.8 }
    : null;

const EXPERTS = phraseSet(
  'chuyên gia | bác sĩ | dược sĩ | nha sĩ | y bác sĩ | nhà khoa học | các chuyên gia | các bác sĩ | giáo sư',
);

const BY_MANY = phraseSet('được | nhiều | đông đảo | hàng');

function judgeRecommended(context: ClaimContext): Verdict | null {
  if (holds(last(context.before, 4), EXPERTS)) {
    return {
      range: widen({ block: context.block, at: context.at, before: context.before, after: '' }, EXPERTS, 4),
      severity: 'error',
      confidence: 0.85,
      suggest: ['nêu tên người, nơi công tác và văn bản đồng ý'],
    };
  }
  return holds(last(context.before, 5), CROWD) && holds(context.before, BY_MANY)
    ? { confidence: 0.6, suggest: ['nêu số khách, nguồn và năm'] }
    : null;
}

const SATISFIED = phraseSet(
  'hài lòng | đồng ý | khuyên dùng | cảm nhận | nhận thấy | cải thiện | quay lại | tin dùng | giới thiệu',
);

const judgeShare = (context: ClaimContext): Verdict | null =>
  /^\d/u.test(context.key(0)) && holds(first(context.after, 4), CROWD) && holds(first(context.after, 12), SATISFIED)
    ? { range: widen(context, SATISFIED, 12), suggest: ['nêu khảo sát, số người trả lời và ngày'], confidence: 0.85 }
    : null;

const always = (verdict: Verdict) => (): Verdict => verdict;

/** All Vietnamese claims. */
export const VIETNAMESE_CLAIMS: readonly ClaimPattern[] = [
  ...VIETNAMESE_SUPERLATIVES,
  {
    language: 'vi',
    claim: 'absolute',
    phrases: ['100%', '100 %', 'một trăm phần trăm', 'trăm phần trăm'],
    judge: judgeHundred,
  },
  { language: 'vi', claim: 'absolute', phrases: ['tuyệt đối', 'hoàn toàn'], judge: judgeWholly },
  {
    language: 'vi',
    claim: 'absolute',
    phrases: [
      'vĩnh viễn',
      'triệt để',
      'dứt điểm',
      'tận gốc',
      'tức thì',
      'ngay lập tức',
      'hoàn toàn khỏi',
      'khỏi hẳn',
      'không tái phát',
    ],
    judge: judgeCure,
  },
  { language: 'vi', claim: 'absolute', phrases: ['trọn đời', 'suốt đời'], judge: judgeLifetime },
  {
    language: 'vi',
    claim: 'absolute',
    phrases: [
      'không tác dụng phụ',
      'không có tác dụng phụ',
      'không gây tác dụng phụ',
      'không hề có tác dụng phụ',
      'cam kết khỏi',
      'khỏi bệnh hoàn toàn',
      'chữa khỏi',
      'thần dược',
    ],
    judge: always({ severity: 'error', confidence: 0.85, suggest: ['hỗ trợ', 'theo kết quả kiểm nghiệm số …'] }),
  },
  {
    language: 'vi',
    claim: 'comparison',
    phrases: ['hơn hẳn', 'vượt trội', 'vượt xa', 'ăn đứt', 'bỏ xa'],
    judge: judgeAhead,
  },
  {
    language: 'vi',
    claim: 'comparison',
    phrases: [
      'tốt hơn',
      'rẻ hơn',
      'nhanh hơn',
      'bền hơn',
      'ngon hơn',
      'mạnh hơn',
      'hiệu quả hơn',
      'an toàn hơn',
      'đẹp hơn',
      'chất lượng hơn',
      'uy tín hơn',
      'cao cấp hơn',
      'chuyên nghiệp hơn',
      'so với',
    ],
    judge: judgeVersus,
  },
  {
    language: 'vi',
    claim: 'comparison',
    phrases: ['gấp', 'cao gấp', 'nhanh gấp', 'hiệu quả gấp'],
    judge: judgeMultiple,
  },
  {
    language: 'vi',
    claim: 'socialProof',
    phrases: [
      'hàng triệu',
      'hàng nghìn',
      'hàng ngàn',
      'hàng vạn',
      'hàng trăm nghìn',
      'hàng trăm ngàn',
      'hàng chục nghìn',
      'hàng chục ngàn',
      'hàng chục triệu',
      'hàng tỷ',
      'hàng trăm',
      'triệu',
      'nghìn',
      'vạn',
      'đông đảo',
    ],
    judge: judgeCrowd,
  },
  {
    language: 'vi',
    claim: 'socialProof',
    phrases: ['khuyên dùng', 'khuyến cáo dùng', 'tin dùng', 'tin chọn', 'khuyên chọn'],
    judge: judgeRecommended,
  },
  {
    language: 'vi',
    claim: 'socialProof',
    phrases: Array.from({ length: 51 }, (_, i) => `${i + 50}%`),
    judge: judgeShare,
  },
  {
    language: 'vi',
    claim: 'socialProof',
    phrases: [
      'đã được chứng minh lâm sàng',
      'chứng minh lâm sàng',
      'khoa học đã chứng minh',
      'nghiên cứu cho thấy',
      'nghiên cứu đã chứng minh',
      'được khoa học chứng minh',
    ],
    judge: always({ confidence: 0.75, suggest: ['nêu tên nghiên cứu, nơi công bố và năm'] }),
  },
  {
    language: 'vi',
    claim: 'promise',
    phrases: ['cam kết', 'bảo đảm', 'đảm bảo', 'cam đoan', 'chắc chắn sẽ', 'bao đậu', 'bao đỗ'],
    judge: judgePromise,
  },
  {
    language: 'vi',
    claim: 'promotion',
    phrases: ['chỉ còn', 'ngày cuối', 'số lượng có hạn', 'giá sốc', '0đ', 'cơ hội cuối', 'duy nhất hôm nay', 'sắp hết'],
    judge: judgeOffer,
  },
];
