import { examine } from '../examine';
import type { Language } from '../language';
import type { ApprovedText } from './types';

/** An approved text for tests. */
export const approved = (
  id: string,
  text: string,
  { language, touchpoint }: { language?: Language; touchpoint?: string } = {},
): ApprovedText => ({
  id,
  examination: examine({ units: [{ path: 'text', text, format: 'plain' }], language, touchpoint }),
});

/** Approved texts of an invented spa by a lake: formal, quý khách, with one compound and one name of its own. */
export const SPA: readonly ApprovedText[] = [
  'Kính chào Quý khách. Chúng tôi hân hạnh đón Quý khách tới khu trị liệu bên hồ. Mỗi liệu trình thảo mộc tại An Hồ kéo dài 90 phút.',
  'Chúng tôi trân trọng gửi Quý khách lịch trị liệu. Liệu trình thảo mộc bắt đầu lúc 9:00, Quý khách vui lòng đến sớm để dùng trà.',
  'Thưa Quý khách, thảo mộc được hái mỗi sáng quanh hồ. Chúng tôi dùng thảo mộc tươi cho từng liệu trình để Quý khách an tâm tại An Hồ.',
  'Kính mời Quý khách thư giãn trong phòng trị liệu riêng. Chúng tôi chuẩn bị khăn ấm, thảo mộc và trà sen cho Quý khách.',
  'Sau liệu trình thảo mộc, Quý khách nghỉ tại hiên bên hồ. Nhân viên An Hồ phục vụ trà, và chúng tôi không giục Quý khách ra về.',
  'Chúng tôi xin cảm ơn Quý khách đã chọn trị liệu tại An Hồ. Lần tới, Quý khách có thể thử liệu trình thảo mộc cho đôi vai.',
].map((text, at) => approved(`spa-${at + 1}`, text, { language: 'vi', touchpoint: at < 3 ? 'email' : 'brochure' }));

export const LOUD = approved(
  'loud',
  'Sale sập sàn nè mấy bạn ơi!!! Giá siêu rẻ luôn á, nhanh tay chốt đơn liền nha, hết là thôi đó haha!!! 🔥🔥🔥',
  { language: 'vi', touchpoint: 'social-page' },
);
