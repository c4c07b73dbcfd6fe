import type { ScopeClass } from './fact-scopes';
import type { ValueKind } from './fact-values';

/** A thing that brands state as a fact, and the words by which both languages name it. */
export interface FactSubject {
  readonly id: string;
  readonly kind: ValueKind;
  readonly words: readonly string[];
  /** The qualifiers that make it another fact: the warranty of the frame is not that of the lamp. */
  readonly scopes: readonly ScopeClass[];
  /** Said without a qualifier it compares with nothing: "30 % off" of one offer is not that of another. */
  readonly needsScope?: boolean;
  /** What it is about is known by the value and its neighbours, without a word of `words`. */
  readonly implied?: boolean;
  /** A bound by nature: "from 2 million" and "over 2 million" say the same. */
  readonly threshold?: boolean;
  /** Things in the text's own words tell it apart too: "Đèn bàn bảo hành 6 tháng". */
  readonly ofThings?: boolean;
}

const list = (text: string): readonly string[] => text.split('|');

/**
 * Subjects known without being told, so that two hotlines are heard even where the brandbook lists no facts.
 * Written by hand from what Vietnamese and English customer copy promises in figures.
 */
export const FACT_SUBJECTS: readonly FactSubject[] = [
  {
    id: 'address',
    kind: 'address',
    words: list('địa chỉ|address|nằm ở|tọa lạc|toạ lạc|located at|find us at|visit us at|ghé'),
    scopes: ['office'],
    needsScope: true,
    implied: true,
  },
  { id: 'branches', kind: 'count', words: [], scopes: ['region'], implied: true },
  {
    id: 'cancellation',
    kind: 'duration',
    words: list('huỷ|hủy|huỷ phòng|hủy phòng|huỷ đặt|hủy đặt|cancel|cancellation|cancelled|cancelling'),
    scopes: ['course', 'person', 'facility'],
  },
  { id: 'check-in', kind: 'time', words: list('nhận phòng|check-in|check in|arrival'), scopes: ['early'] },
  { id: 'check-out', kind: 'time', words: list('trả phòng|check-out|check out|departure'), scopes: ['early'] },
  {
    id: 'closing-time',
    kind: 'time',
    words: list('đóng cửa|closes at|closes|close at|closing time'),
    scopes: ['facility', 'day'],
  },
  {
    id: 'course-length',
    kind: 'duration',
    words: list('kéo dài|thời lượng|dài|lasts|length|duration|takes'),
    scopes: ['course', 'person', 'level'],
    needsScope: true,
  },
  {
    id: 'deadline',
    kind: 'date',
    words: list(
      'hạn nộp|hạn chót|hạn đăng ký|hạn cuối|nhận hồ sơ đến|close on|closes on|deadline|apply by|applications close|register by',
    ),
    scopes: ['matter', 'course'],
    needsScope: true,
  },
  {
    id: 'delivery-fee',
    kind: 'price',
    words: list(
      'phí giao hàng|phí vận chuyển|phí ship|cước vận chuyển|delivery fee|shipping fee|delivery costs|delivery charge|shipping costs',
    ),
    scopes: ['area', 'speed'],
  },
  {
    id: 'delivery-time',
    kind: 'duration',
    words: list(
      'giao hàng|giao trong|giao tận|giao tới|giao đến|được giao|nhận hàng|hàng tới tay|hàng đến tay|ship trong|delivery|delivered|deliver|shipping|ships within|ships in|arrives within',
    ),
    scopes: ['area', 'speed'],
  },
  {
    id: 'deposit',
    kind: 'percent',
    words: list('đặt cọc|tiền cọc|cọc|deposit|deposits|down payment|trả trước'),
    scopes: ['trade', 'person', 'course'],
  },
  {
    id: 'discount',
    kind: 'percent',
    words: list('giảm|ưu đãi|chiết khấu|off|discount|save|saves|saving'),
    scopes: ['person', 'trade'],
    needsScope: true,
  },
  { id: 'distance', kind: 'distance', words: [], scopes: ['place'], needsScope: true, implied: true },
  {
    id: 'founding-year',
    kind: 'year',
    words: list(
      'thành lập|ra đời|từ năm|sáng lập năm|khởi nghiệp năm|có mặt từ|since|founded|established|est.|est|was born in|began in|started in',
    ),
    scopes: ['facility', 'award'],
  },
  {
    id: 'free-age',
    kind: 'age',
    words: list('miễn phí|free|free of charge'),
    scopes: ['facility'],
  },
  {
    id: 'free-delivery-from',
    kind: 'price',
    words: list(
      'miễn phí giao hàng|giao hàng miễn phí|miễn phí vận chuyển|vận chuyển miễn phí|miễn phí ship|freeship|free ship|free delivery|delivery is free|ship free|ships free|free shipping|deliver free|miễn phí giao',
    ),
    scopes: ['area', 'speed', 'person'],
    threshold: true,
  },
  {
    id: 'grand-opening',
    kind: 'date',
    words: list(
      'khai trương|ngày mở cửa|ra mắt|khánh thành|grand opening|opens its doors|opens on|opening day|launches on',
    ),
    scopes: ['facility'],
    needsScope: true,
  },
  {
    id: 'hotline',
    kind: 'phone',
    words: list(
      'hotline|tổng đài|đường dây nóng|đường dây|gọi|gọi ngay|điện thoại|đt|sđt|số máy|liên hệ|call|call us|phone|telephone|tel|ring us|helpline|contact us',
    ),
    scopes: ['topic', 'channel', 'office'],
  },
  {
    id: 'instalment-term',
    kind: 'duration',
    words: list('trả góp|kỳ hạn|instalment|instalments|installment|installments|spread the cost'),
    scopes: ['trade'],
  },
  {
    id: 'interest',
    kind: 'percent',
    words: list('lãi suất|lãi|interest|interest rate|apr'),
    scopes: ['trade', 'person'],
  },
  {
    id: 'opening-hours',
    kind: 'hours',
    words: list('mở cửa|giờ mở cửa|giờ hoạt động|làm việc|giờ làm việc|open|opens|opening hours|open from|hours'),
    scopes: ['facility', 'day', 'course'],
    implied: true,
  },
  {
    id: 'opening-time',
    kind: 'time',
    words: list('mở cửa từ|mở cửa lúc|mở bán|opens at|open from'),
    scopes: ['facility', 'day'],
  },
  {
    id: 'price',
    kind: 'price',
    words: [],
    scopes: ['facility', 'person', 'day', 'size', 'course', 'level'],
    implied: true,
  },
  {
    id: 'processing-time',
    kind: 'duration',
    words: list('xử lý|duyệt hồ sơ|xét duyệt|phê duyệt|processed within|approval|approved within|processing time'),
    scopes: ['matter', 'trade', 'person'],
  },
  {
    id: 'recycled-share',
    kind: 'percent',
    words: list('tái chế|recycled|recyclable'),
    scopes: ['part'],
  },
  {
    id: 'refund-time',
    kind: 'duration',
    words: list('hoàn tiền|tiền hoàn|hoàn lại tiền|hoàn trả|refund|refunds|refunded|money back'),
    scopes: ['payment', 'trade', 'course'],
  },
  {
    id: 'reply-time',
    kind: 'duration',
    words: list(
      'phản hồi|trả lời|hồi âm|rep tin|reply|replies|respond|response|response time|answer within|answer messages|get back to you',
    ),
    scopes: ['topic', 'matter', 'channel'],
  },
  {
    id: 'return-period',
    kind: 'duration',
    words: list('đổi trả|đổi hàng|trả hàng|đổi mới|returns|return|return within|exchange|send it back'),
    scopes: ['trade', 'person'],
  },
  {
    id: 'serving-time',
    kind: 'duration',
    words: list('lên món|ra món|có món|món lên|phục vụ trong|served within|served in|on your table'),
    scopes: ['facility'],
  },
  {
    id: 'service-fee',
    kind: 'price',
    words: list(
      'phí lắp đặt|phí lắp ráp|công lắp|phí dịch vụ|assembly fee|assembly costs|home assembly|installation fee|service fee|installation costs',
    ),
    scopes: ['area', 'course'],
  },
  {
    id: 'trial-period',
    kind: 'duration',
    words: list('dùng thử|free trial|trial period|try it for'),
    scopes: ['person'],
  },
  {
    id: 'tuition',
    kind: 'price',
    words: list('học phí|phí lớp|tuition|class fee|course fee|class costs|course costs|class is'),
    scopes: ['course', 'person', 'level'],
  },
  {
    id: 'validity',
    kind: 'duration',
    words: list('hiệu lực|hạn dùng|dùng được trong|có giá trị trong|valid for|validity|valid'),
    scopes: ['matter'],
    needsScope: true,
  },
  {
    id: 'warranty',
    kind: 'duration',
    words: list('bảo hành|warranty|guarantee|guaranteed|warranted'),
    scopes: ['part', 'trade'],
    ofThings: true,
  },
  ...['rooms', 'villas', 'staff', 'craftsmen', 'countries', 'provinces', 'seats', 'doctors', 'beds', 'teachers'].map(
    (id): FactSubject => ({ id, kind: 'count', words: [], scopes: ['region'], implied: true }),
  ),
];
