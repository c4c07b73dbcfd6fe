import type { Localised } from '../../language';
import type { Way } from './types';

/** What a finding says: how the words take the promise back, and the cure. */
export const WALK_BACK_MESSAGES: Readonly<Record<Way | 'condition', Localised>> = {
  refusal: {
    vi: '“{actual}” từ chối điều thương hiệu đã hứa. Nói bạn sẽ làm gì thay vào đó và khi nào.',
    en: '“{actual}” refuses what the brand promises. Say what you do instead, and by when.',
  },
  disclaimer: {
    vi: '“{actual}” đẩy trách nhiệm đi. Nói bạn lo phần nào và khách cần làm gì.',
    en: '“{actual}” hands the responsibility away. Say what you take care of, and what is left to the reader.',
  },
  delay: {
    vi: '“{actual}” để khách chờ không hẹn ngày. Nêu ngày giờ, hoặc ngày giờ sẽ báo lại.',
    en: '“{actual}” leaves the reader waiting without a date. Name a date, or the date by which you will know.',
  },
  cost: {
    vi: '“{actual}” để ngỏ một khoản khách phải trả. Nêu số tiền và trường hợp nào thì tính.',
    en: '“{actual}” leaves open what the reader will pay. Name the amount, and when it is due.',
  },
  blame: {
    vi: '“{actual}” đổ phần khó cho khách. Nói bạn giúp khách gỡ bằng cách nào.',
    en: '“{actual}” puts the trouble on the reader. Say how you help to mend it.',
  },
  shrug: {
    vi: '“{actual}” chỉ mong khách bỏ qua. Nói bạn sẽ làm gì thay vào đó và khi nào.',
    en: '“{actual}” shrugs where help is due. Say what you do instead, and by when.',
  },
  condition: {
    vi: '“{actual}” là điều kiện làm lời hứa nhẹ đi. Nêu rõ trường hợp, số tiền hoặc thời hạn.',
    en: '“{actual}” is a condition that weakens the promise. Name the case, the amount or the date.',
  },
};

/** Why each way matters to readers. */
export const WALK_BACK_REASONS: Readonly<Record<Way, Localised>> = {
  refusal: {
    vi: 'Khách đến vì lời hứa; một câu từ chối không lối ra làm họ thấy lời hứa chỉ để quảng cáo.',
    en: 'The promise is why people come; a refusal without a way out tells them that it was only advertising.',
  },
  disclaimer: {
    vi: 'Thương hiệu hứa mà không chịu trách nhiệm thì lời hứa không còn giá trị.',
    en: 'A promise for which nobody answers is worth nothing.',
  },
  delay: {
    vi: 'Chờ có hẹn thì khách chịu được; chờ không hẹn thì khách không tin nữa.',
    en: 'People bear a wait that has an end; one that has none costs their trust.',
  },
  cost: {
    vi: 'Khoản tiền không nói trước là lần thất hứa khách nhớ lâu nhất.',
    en: 'Money that was not named beforehand is the broken promise that people remember longest.',
  },
  blame: {
    vi: 'Khi khách gặp khó, họ cần được giúp; nghe bị trách là họ đi.',
    en: 'A customer in trouble wants help; one who hears a reproach leaves.',
  },
  shrug: {
    vi: '“Mong thông cảm” không giải quyết được gì: khách vẫn còn nguyên việc của họ.',
    en: 'Asking for understanding mends nothing: the customer still has the problem.',
  },
};
