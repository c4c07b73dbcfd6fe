import type { Language } from '../../language';
import type { Block } from '../../text/types';
import { phraseSet } from '../phrase-set';
import type { PhraseSet } from '../phrase-set';

/** Markets, regions and trades in which somebody can be first. Own list. */
const SCOPES: Readonly<Record<Language, PhraseSet>> = {
  vi: phraseSet(
    'thị trường | việt nam | vietnam | thế giới | toàn cầu | quốc tế | châu á | đông nam á | đông dương | khu vực | trong ngành | ' +
      'ngành | làng | giới | trong nước | cả nước | toàn quốc | hiện nay | hành tinh | mọi thời đại | lịch sử | trong phân khúc | ' +
      'phân khúc | thành phố | thủ đô | tỉnh | miền bắc | miền trung | miền nam | miền tây | tây nguyên | bắc bộ | nam bộ | ' +
      'hà nội | sài gòn | tp hcm | hcm | hồ chí minh | đà nẵng | huế | hội an | nha trang | phú quốc | đà lạt | hạ long | hải phòng | ' +
      'cần thơ | vũng tàu | quy nhơn | sa pa | sapa | phan thiết | mũi né | ninh bình | quảng ninh | quảng nam | khánh hòa | ' +
      'bình dương | đồng nai | nghệ an | thanh hóa | lâm đồng | bình định | kiên giang | quận | phố cổ',
  ),
  en: phraseSet(
    "the world | world | world's | in vietnam | vietnam | vietnam's | viet nam | asia | asia's | southeast asia | the market | the industry | industry's | " +
      "the country | country's | the region | region's | the city | city's | in town | on earth | the planet | anywhere | nationwide | worldwide | " +
      "the nation | nation's | britain | britain's | the uk | uk's | america | america's | the us | europe | europe's | australia | australia's | " +
      'its class | the category | the business | you can buy | money can buy | all time | hanoi | ha noi | saigon | ho chi minh city | da nang | ' +
      'danang | hue | hoi an | nha trang | phu quoc | da lat | ha long | hai phong | can tho',
  ),
};

const AFTER_REACH = 8;
const LONGEST_SCOPE = 4;

/**
 * The end of the first scope phrase (exclusive token index) within eight words after `from` and before `limit`;
 * null when there is none.
 */
export function scopeAfter(block: Block, language: Language, from: number, limit: number): number | null {
  const { phrases, byFirst } = SCOPES[language];
  const { key } = block.tokens;
  for (let at = from; at < Math.min(limit, from + AFTER_REACH); at++) {
    if (!byFirst.has(key[at] ?? '')) continue;
    for (let length = Math.min(LONGEST_SCOPE, limit - at); length > 0; length--) {
      if (phrases.has(key.slice(at, at + length).join(' '))) return at + length;
    }
  }
  return null;
}

/** Whether a scope phrase ends right before token `to` or up to `reach` words earlier (“Vietnam’s largest”). */
export function scopeBefore(block: Block, language: Language, to: number, reach: number): boolean {
  const { phrases, byFirst } = SCOPES[language];
  const { key } = block.tokens;
  for (let end = to; end > Math.max(0, to - reach); end--) {
    for (let length = 1; length <= Math.min(LONGEST_SCOPE, end); length++) {
      if (byFirst.has(key[end - length] ?? '') && phrases.has(key.slice(end - length, end).join(' '))) return true;
    }
  }
  return false;
}
