import type { KindExamples } from './examples';

const silent = (text: string, options: object = {}) => ({ options, text });
const proof = {
  claim: 'cà phê bán chạy nhất Việt Nam',
  kind: 'survey',
  issuer: 'Khảo sát Mẫu',
  validUntil: '2026-12-31',
};

const shown = { proofs: [proof], showProof: true };

export const examples: KindExamples = {
  valid: [
    // Lexemes that hold “nhất” and rank nothing.
    silent('Chúng tôi thống nhất giờ giao, ít nhất hai lần mỗi tuần, nhất là cuối tuần.'),
    silent('Đội bóng hợp nhất và đồng nhất về màu áo. Nhất định ghé nhé, nhất quán từ đầu đến cuối.'),
    silent('Nhất thiết mang theo căn cước. Họ nhất trí. Nhất thời chưa có hàng, nhất loạt hoãn.'),
    silent('Giải nhất, hạng nhất và ngày thứ nhất. Duy nhất một lần.'),
    // Time, bounds, liking.
    silent('Mẫu mới nhất đến cửa hàng gần nhất, sớm nhất là thứ Hai, chậm nhất ngày 25.'),
    silent('Nhiệt độ thấp nhất 18 độ, cao nhất 32 độ. Chúng tôi trả lời nhanh nhất có thể.'),
    silent('Điều tôi thích nhất là buổi sáng. Món quà ý nghĩa nhất với con.'),
    silent('Thời điểm tốt nhất để ngắm sen là tháng Sáu. Bãi biển đẹp nhất Việt Nam nằm cách đây hai giờ xe.'),
    silent('Để có trải nghiệm tốt nhất, bạn nên cập nhật ứng dụng.'),
    silent('Hà Giang là một trong những nơi đẹp nhất Việt Nam.'),
    silent('Sữa mẹ là thức ăn tốt nhất cho sức khoẻ và sự phát triển toàn diện của trẻ nhỏ.'),
    silent('Chị Lan kể: “Đây là khách sạn tốt nhất Việt Nam.”'),
    silent('Đâu là quán cà phê ngon nhất Sài Gòn?'),
    // “Hàng đầu”, “số 1”, “duy nhất”, “đầu tiên” in other meanings.
    silent('Khách hàng đầu tư vào trái phiếu. Ngân hàng đầu tư. Chuyến hàng đầu tiên đã tới.'),
    silent('Bước 1: chọn số 1. Mời bạn tới số 1 Nguyễn Huệ. Phòng số 1 ở tầng hai.'),
    silent('Khách là ưu tiên hàng đầu. Mỗi mã là duy nhất và chỉ dùng một lần duy nhất.'),
    silent('Lần đầu tiên tới biển. Người đứng đầu đoàn dẫn đầu nhóm đi bộ.'),
    // Absolutes in other meanings.
    silent('Áo 100% cotton. Hoàn tiền 100% nếu huỷ trước 7 ngày. Giảm 100% phí giao.'),
    silent('Tuyệt đối không hút thuốc. Dịch vụ hoàn toàn miễn phí, bạn hoàn toàn có thể huỷ.'),
    silent('Chúng tôi cam kết bảo mật thông tin và tuân thủ pháp luật.'),
    silent('Bản mới chạy nhanh hơn hẳn bản cũ.'),
    // With proof in the text.
    silent('Cà phê bán chạy nhất Việt Nam theo Khảo sát Mẫu 2025.'),
    silent('Thương hiệu số 1 Việt Nam (Giấy chứng nhận số 12/2026/CN-HH).'),
    silent('Thương hiệu số 1 Việt Nam*. *Nguồn: báo cáo thị trường 2025, n = 1200.'),
    // With proof in the register.
    { ...silent('Cà phê bán chạy nhất Việt Nam. Nguồn: Khảo sát Mẫu.', shown), asOf: '2026-05-01' },
    { ...silent('Đây là loại cà phê bán chạy nhất Việt Nam.', { proofs: [proof] }), asOf: '2026-05-01' },
    silent('Sen Việt, thương hiệu số một Việt Nam.', {
      brand: ['Sen Việt'],
      proofs: [{ claim: 'thương hiệu No.1 Việt Nam', kind: 'award' }],
    }),
    silent("Ours is Vietnam's best-selling coffee.", {
      proofs: [{ claim: 'market-share', wordings: ['the best-selling coffee in Vietnam'], kind: 'survey' }],
    }),
    // The proof that has run out is not the one that the text names.
    {
      ...silent('Cà phê bán chạy nhất Việt Nam theo Viện Nghiên cứu Thị trường, 2027.', { proofs: [proof] }),
      asOf: '2027-05-01',
    },
    silent('SEN, LỰA CHỌN SỐ 1 MIỀN TÂY', { slogans: ['Sen, lựa chọn số 1 miền Tây'] }),
    // English.
    silent('Best regards. We do our best; best before June. The best way to get there is on foot.'),
    silent('Our largest room sleeps four. The shell is 100% recycled polyester. Never miss a sale.'),
    silent('The first step is easy, and only guests may enter. This path is leading you to the sea.'),
    silent('Best-selling coffee in Vietnam, according to Sample Research, 2025.'),
    silent('One of the most beautiful beaches in Vietnam is an hour away.'),
  ],
  invalid: [
    {
      options: {},
      text: 'Sen là khách sạn sang trọng nhất Việt Nam hiện nay.',
      actual: ['sang trọng nhất Việt Nam'],
      expected: ['rất sang trọng', 'sang trọng'],
      messages: [/needs proof/],
    },
    { options: {}, text: 'Dịch vụ uy tín, giá rẻ nhất thị trường.', actual: ['rẻ nhất thị trường'] },
    { options: { brand: ['Sen Việt'] }, text: 'Sen Việt phục vụ chu đáo nhất.', actual: ['chu đáo nhất'] },
    { options: {}, text: 'Thương hiệu cà phê số 1 Việt Nam.', actual: ['số 1 Việt Nam'] },
    { options: {}, text: 'Công ty hàng đầu trong ngành du lịch.', actual: ['hàng đầu trong ngành'] },
    { options: {}, text: 'Đơn vị duy nhất tại Việt Nam có công nghệ này.', actual: ['duy nhất tại Việt Nam'] },
    { options: {}, text: 'Kem này an toàn tuyệt đối, hiệu quả 100%.', actual: ['an toàn tuyệt đối', 'hiệu quả 100%'] },
    { options: {}, text: 'Viên uống trị mụn tận gốc, không tác dụng phụ.', actual: ['tận gốc', 'không tác dụng phụ'] },
    { options: {}, text: 'Chất lượng hơn hẳn các loại khác.', actual: ['hơn hẳn'] },
    {
      options: { competitors: ['Khách sạn Mây'] },
      text: 'Phòng của chúng tôi tốt hơn Khách sạn Mây.',
      actual: ['tốt hơn'],
    },
    {
      options: {},
      text: 'Hàng triệu khách hàng tin dùng, được bác sĩ khuyên dùng.',
      actual: ['Hàng triệu khách hàng tin dùng', 'bác sĩ khuyên dùng'],
    },
    { options: {}, text: 'Khảo sát: 95% khách hàng hài lòng.', actual: ['95% khách hàng hài lòng'] },
    { options: {}, text: 'Trung tâm cam kết đậu visa.', actual: ['cam kết đậu'] },
    {
      options: { proofs: [{ ...proof, validUntil: '2025-12-31' }] },
      asOf: '2026-05-01',
      text: 'Cà phê bán chạy nhất Việt Nam. Khảo sát Mẫu.',
      actual: ['bán chạy nhất Việt Nam'],
      messages: [/was valid until 31 December 2025/],
    },
    {
      options: { proofs: [{ ...proof, shownAs: 'Khảo sát Mẫu 2026' }], showProof: true },
      asOf: '2026-05-01',
      text: 'Cà phê bán chạy nhất Việt Nam.',
      actual: ['bán chạy nhất Việt Nam'],
      expected: ['Khảo sát Mẫu 2026'],
      messages: [/does not show it/],
    },
    // A proof that has run out counts as none, even where the text still names it.
    {
      options: { proofs: [{ ...proof, validUntil: '2025-12-31' }] },
      asOf: '2026-05-01',
      text: 'Cà phê bán chạy nhất Việt Nam theo Khảo sát Mẫu.',
      actual: ['bán chạy nhất Việt Nam'],
      messages: [/was valid until 31 December 2025/],
    },
    {
      options: { proofs: [proof] },
      asOf: '2026-12-01',
      text: 'Cà phê bán chạy nhất Việt Nam.',
      actual: ['bán chạy nhất Việt Nam'],
      messages: [/runs out on 31 December 2026/],
    },
    // A proof of one thing proves no other.
    {
      options: { proofs: [proof] },
      text: 'Cà phê ngon nhất Việt Nam.',
      actual: ['ngon nhất Việt Nam'],
      messages: [/needs proof/],
    },
    {
      options: {},
      text: "Vietnam's leading resort brand. The best coffee in the world.",
      actual: ['leading', 'best coffee in the world'],
    },
    {
      options: {},
      text: 'Trusted by thousands of happy customers. Clinically proven.',
      actual: ['Trusted by thousands of happy customers', 'Clinically proven'],
    },
    {
      options: {},
      text: 'Results guaranteed. It never fails and is completely safe.',
      actual: ['Results guaranteed', 'never', 'completely safe'],
    },
    {
      options: {},
      text: 'Better than other brands, our tea is the only one on the market.',
      actual: ['Better than', 'only one on the market'],
    },
    { options: { claims: ['promotion'] }, text: 'Số lượng có hạn, nhanh tay kẻo hết!', actual: ['Số lượng có hạn'] },
  ],
};
