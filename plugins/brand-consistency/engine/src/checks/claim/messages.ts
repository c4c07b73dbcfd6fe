import type { Localised } from '../../language';
import type { ClaimClass } from './types';

/** Why a claim asks for proof; never that it is unlawful. */
export const CLAIM_REASONS: Readonly<Record<ClaimClass, Localised>> = {
  superlative: {
    vi: 'Người đọc hiểu đây là so với mọi đối thủ trên thị trường, nên sẽ hỏi: ai đo, đo khi nào, trong phạm vi nào?',
    en: 'Readers take it as a comparison with every competitor and ask: measured by whom, when, in which market?',
  },
  absolute: {
    vi: 'Lời tuyệt đối sai ngay khi có một ngoại lệ.',
    en: 'An absolute is wrong as soon as one customer meets an exception.',
  },
  comparison: {
    vi: 'So sánh với bên khác chỉ đứng vững khi có tài liệu đo cùng một điều, cùng một cách.',
    en: 'A comparison stands only on documents that measured the same thing in the same way.',
  },
  socialProof: {
    vi: 'Số khách, chuyên gia hay nghiên cứu cần tên nguồn và ngày để người đọc kiểm chứng được.',
    en: 'Customers, experts and studies need a name and a date, so that a reader can check them.',
  },
  promise: {
    vi: 'Lời hứa kết quả mà không nêu điều kiện sẽ thành khiếu nại khi kết quả không đến.',
    en: 'A promised outcome without its condition becomes a complaint when the outcome does not come.',
  },
  promotion: {
    vi: 'Ưu đãi gấp gáp cần ngày kết thúc hoặc số suất có thật.',
    en: 'Urgency needs a real end date or a real number left.',
  },
};

const needs = (vi: string, en: string): Localised => ({
  vi: `“{actual}” ${vi} cần bằng chứng: nêu nguồn, số liệu và ngày ngay trong bài, hoặc nói nhẹ hơn.`,
  en: `“{actual}” ${en} needs proof: give the source, the figure and the date in the text, or say less.`,
});

export const CLAIM_MESSAGES = {
  superlative: needs('là lời xếp hạng,', 'is a superlative and'),
  absolute: needs('là lời tuyệt đối,', 'is an absolute and'),
  comparison: needs('là lời so sánh,', 'is a comparison and'),
  socialProof: needs('mượn uy tín người khác,', 'leans on others and'),
  promise: needs('là lời hứa kết quả,', 'promises an outcome and'),
  promotion: {
    vi: '“{actual}” cần bằng chứng: nêu ngày kết thúc hoặc số suất còn lại.',
    en: '“{actual}” needs proof: give the end date or how many are left.',
  },
  proofExpired: {
    vi: '“{actual}” cần bằng chứng mới: bằng chứng “{proof}” chỉ có hiệu lực đến {until}.',
    en: '“{actual}” needs new proof: “{proof}” was valid until {until}.',
  },
  proofExpiring: {
    vi: 'Bằng chứng cho “{actual}” (“{proof}”) sắp hết hạn, ngày {until}; chuẩn bị bản mới.',
    en: 'The proof for “{actual}” (“{proof}”) runs out on {until}; prepare the next one.',
  },
  proofNotShown: {
    vi: '“{actual}” đã có bằng chứng trong sổ nhưng bài chưa nêu: thêm “{shown}”.',
    en: '“{actual}” has proof on file, but the text does not show it: add “{shown}”.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
