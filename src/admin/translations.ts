type Names = Readonly<Record<string, readonly [en: string, vi: string]>>;

/** Which brand, where, and when on the way: the same fields in every type. */
const PLACE: Names = {
  brand: ['Brand', 'Thương hiệu'],
  touchpoint: ['Touchpoint', 'Điểm chạm'],
  stage: ['Journey stage', 'Giai đoạn hành trình'],
};

/** Names that the content manager looks up as they stand. */
const TYPES: Names = {
  Brochure: ['Brochure', 'Brochure'],
  'E-mail message': ['E-mail message', 'Thư điện tử'],
  Notice: ['Notice', 'Bảng thông báo'],
  'Packaging label': ['Packaging label', 'Nhãn bao bì'],
  Page: ['Page', 'Trang web'],
  'Service standard': ['Service standard', 'Tiêu chuẩn phục vụ'],
  'Social post': ['Social post', 'Bài mạng xã hội'],
  'Staff script': ['Staff script', 'Kịch bản giao tiếp'],
};

/** Labels of fields in forms and lists, by the owner under which the content manager looks them up. */
const FIELDS: Readonly<Record<string, Names>> = {
  'content-types.api::brochure.brochure': {
    title: ['Title', 'Tiêu đề'],
    lead: ['Lead', 'Đoạn mở đầu'],
    body: ['Body', 'Nội dung'],
    callouts: ['Callouts', 'Ô nhấn'],
    footer: ['Footer', 'Chân trang'],
    ...PLACE,
  },
  'content-types.api::email-message.email-message': {
    subject: ['Subject', 'Tiêu đề thư'],
    preheader: ['Preheader', 'Dòng xem trước'],
    body: ['Body', 'Nội dung'],
    signature: ['Signature', 'Chữ ký'],
    ...PLACE,
  },
  'content-types.api::notice.notice': {
    heading: ['Heading', 'Tiêu đề'],
    place: ['Where it hangs', 'Nơi đặt'],
    text: ['Text', 'Nội dung'],
    ...PLACE,
  },
  'content-types.api::packaging-label.packaging-label': {
    product: ['Product', 'Sản phẩm'],
    front: ['Front', 'Mặt trước'],
    back: ['Back', 'Mặt sau'],
    instructions: ['Instructions', 'Hướng dẫn sử dụng'],
    storage: ['Storage', 'Bảo quản'],
    ...PLACE,
  },
  'content-types.api::page.page': {
    title: ['Title', 'Tiêu đề'],
    summary: ['Summary', 'Tóm tắt'],
    sections: ['Sections', 'Phần'],
    ...PLACE,
  },
  'content-types.api::service-standard.service-standard': {
    title: ['Title', 'Tiêu đề'],
    standard: ['Standard', 'Tiêu chuẩn'],
    greeting: ['Greeting', 'Lời chào'],
    ...PLACE,
  },
  'content-types.api::social-post.social-post': {
    title: ['Title', 'Tiêu đề'],
    body: ['Body', 'Nội dung'],
    hashtags: ['Hashtags', 'Hashtag'],
    imageAlt: ['Image description', 'Mô tả ảnh'],
    ...PLACE,
  },
  'content-types.api::staff-script.staff-script': {
    title: ['Title', 'Tiêu đề'],
    situation: ['Situation', 'Tình huống'],
    opening: ['Opening', 'Lời mở đầu'],
    lines: ['Lines', 'Lời thoại'],
    closing: ['Closing', 'Lời kết'],
    ...PLACE,
  },
  'components.print.callout': { heading: ['Heading', 'Tiêu đề'], text: ['Text', 'Nội dung'] },
  'components.sections.faq': { items: ['Questions', 'Câu hỏi'] },
  'components.sections.feature': { title: ['Title', 'Tiêu đề'], text: ['Text', 'Nội dung'] },
  'components.sections.features': { heading: ['Heading', 'Tiêu đề'], items: ['Features', 'Điểm nổi bật'] },
  'components.sections.hero': { heading: ['Heading', 'Tiêu đề'], lead: ['Lead', 'Đoạn mở đầu'] },
  'components.sections.question': { question: ['Question', 'Câu hỏi'], answer: ['Answer', 'Trả lời'] },
  'components.sections.quote': { text: ['Text', 'Nội dung'], author: ['Author', 'Người nói'] },
  'components.sections.text': { heading: ['Heading', 'Tiêu đề'], body: ['Body', 'Nội dung'] },
  'components.speech.line': { customer: ['Customer', 'Khách nói'], staff: ['Staff', 'Nhân viên nói'] },
};

const inLanguage = (which: 0 | 1): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(TYPES).map(([id, names]) => [id, names[which]]),
    ...Object.entries(FIELDS).flatMap(([owner, fields]) =>
      Object.entries(fields).map(([name, names]) => [`content-manager.${owner}.${name}`, names[which]]),
    ),
  ]) as Record<string, string>;

/** What the demo company's content types and their fields are called. */
export const TRANSLATIONS = { en: inLanguage(0), vi: inLanguage(1) };
