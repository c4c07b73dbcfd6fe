import type { ValueKind } from './fact-values';

/** A thing that brands state as a fact, and the words by which both languages name it. */
export interface FactSubject {
  readonly id: string;
  readonly kind: ValueKind;
  readonly words: readonly string[];
}

/**
 * Subjects known without being told, so that two hotlines are heard even where the brandbook lists no facts.
 * Written by hand from what Vietnamese and English customer copy promises in figures.
 */
export const FACT_SUBJECTS: readonly FactSubject[] = [
  { id: 'check-in', kind: 'time', words: ['nhận phòng', 'check-in', 'check in', 'arrival'] },
  { id: 'check-out', kind: 'time', words: ['trả phòng', 'check-out', 'check out', 'departure'] },
  {
    id: 'delivery-time',
    kind: 'duration',
    words: ['giao hàng', 'giao trong', 'giao tận', 'giao tới', 'delivery', 'delivered', 'ship trong', 'shipping'],
  },
  {
    id: 'hotline',
    kind: 'phone',
    words: ['hotline', 'tổng đài', 'đường dây nóng', 'đường dây', 'gọi', 'điện thoại', 'call', 'phone', 'telephone'],
  },
  {
    id: 'opening-hours',
    kind: 'time',
    words: ['mở cửa', 'giờ mở cửa', 'mở bán', 'opens', 'open from', 'opening hours'],
  },
  { id: 'return-period', kind: 'duration', words: ['đổi trả', 'hoàn tiền', 'return within', 'refund', 'returns'] },
  {
    id: 'reply-time',
    kind: 'duration',
    words: ['phản hồi', 'trả lời trong', 'hồi âm', 'reply within', 'respond within', 'answer within'],
  },
  {
    id: 'serving-time',
    kind: 'duration',
    words: ['lên món', 'ra món', 'có món', 'phục vụ trong', 'served within', 'served in'],
  },
  { id: 'warranty', kind: 'duration', words: ['bảo hành', 'warranty', 'guarantee'] },
];
