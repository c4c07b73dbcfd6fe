import { findingsOf } from '../examples';

const VI = [
  'bữa sáng',
  'trải nghiệm',
  'biệt thự',
  'kỳ nghỉ',
  'nghỉ ngơi',
  'đặc quyền',
  'nước lèo',
  'dịch vụ',
  'hồ sen',
  'quản gia',
  'thương hiệu',
  'khu nghỉ dưỡng',
  'quà tặng',
  'món quà',
  'bãi biển riêng',
  'lời hứa',
  'nhân viên',
  'thân thiện',
];
const EN = [
  'bungalow',
  'villa',
  'guest',
  'guests',
  'breakfast',
  'private beach',
  'retreat',
  'promise',
  'villa host',
  'privilege',
  'concierge',
  'unhurried',
  'lakeside',
  'complimentary',
];
const OPTIONS = { terms: [...VI, ...EN] };

/** Text ⇒ what is told of it: actual=expected. */
const HITS = `
Bữa sang được dọn lúc bảy giờ. ⇒ Bữa sang=Bữa sáng
Quý khách dùng bửa sáng bên hồ. ⇒ bửa sáng=bữa sáng
Quý khách dùng bua sang bên hồ. ⇒ bua sang=bữa sáng
Bữasáng gồm phở và trái cây. ⇒ Bữasáng=Bữa sáng
Một trãi nghiệm yên bình. ⇒ trãi nghiệm=trải nghiệm
Một trải ngiệm yên bình. ⇒ trải ngiệm=trải nghiệm
Một trai nghiem yên bình. ⇒ trai nghiem=trải nghiệm
Một trảinghiệm yên bình. ⇒ trảinghiệm=trải nghiệm
Một trải nghiệmj yên bình. ⇒ trải nghiệmj=trải nghiệm
Một trải nghiêm yên bình. ⇒ trải nghiêm=trải nghiệm
TRÃI NGHIỆM YÊN BÌNH ⇒ TRÃI NGHIỆM=TRẢI NGHIỆM
Mỗi biệt thư có vườn. ⇒ biệt thư=biệt thự
Mỗi biet thu có vườn. ⇒ biet thu=biệt thự
Kỳ nghĩ của gia đình. ⇒ Kỳ nghĩ=Kỳ nghỉ
Quý khách nghĩ ngơi bên biển. ⇒ nghĩ ngơi=nghỉ ngơi
Quý khách nghi ngoi bên biển. ⇒ nghi ngoi=nghỉ ngơi
Đăc quyền của hội viên. ⇒ Đăc quyền=Đặc quyền
Nươc lèo hầm từ ba giờ sáng. ⇒ Nươc lèo=Nước lèo
Dịch vu đưa đón tận nơi. ⇒ Dịch vu=Dịch vụ
Mười một hồ sên quanh nhà. ⇒ hồ sên=hồ sen
Một quản giá riêng cho Quý khách. ⇒ quản giá=quản gia
Thuơng hiệu của người Việt. ⇒ Thuơng hiệu=Thương hiệu
Thương hiêu của người Việt. ⇒ Thương hiêu=Thương hiệu
Khu nghĩ dưỡng bên biển. ⇒ Khu nghĩ dưỡng=Khu nghỉ dưỡng
Khu nghỉ dưởng bên biển. ⇒ Khu nghỉ dưởng=Khu nghỉ dưỡng
Bãi biễn riêng dài 300 m. ⇒ Bãi biễn riêng=Bãi biển riêng
Lòi hứa của chúng tôi. ⇒ Lòi hứa=Lời hứa
Nhân viện trực cả đêm. ⇒ Nhân viện=Nhân viên
Stay in a bungalo by the sea. ⇒ bungalo=bungalow
Stay in a bungallow by the sea. ⇒ bungallow=bungalow
Stay in a bunglaow by the sea. ⇒ bunglaow=bungalow
Our bungalos face the sea. ⇒ bungalos=bungalows
Bungalo for two, facing the sea. ⇒ Bungalo=Bungalow
Each vila has a garden. ⇒ vila=villa
Each villla has a garden. ⇒ villla=villa
Breakfest is served until ten. ⇒ Breakfest=Breakfast
Brekfast is served until ten. ⇒ Brekfast=Breakfast
A privat beach of our own. ⇒ privat beach=private beach
A privatebeach of our own. ⇒ privatebeach=private beach
A quiet retreet for two. ⇒ retreet=retreat
It is our priviledge to welcome you. ⇒ priviledge=privilege
It is our privilige to welcome you. ⇒ privilige=privilege
Ask the conceirge for a map. ⇒ conceirge=concierge
An unhuried morning. ⇒ unhuried=unhurried
A complimentry drink awaits you. ⇒ complimentry=complimentary
A complementary drink awaits you. ⇒ complementary=complimentary
A bunga-low by the sea. ⇒ bunga-low=bungalow
Phòng bungalo nhìn ra biển. ⇒ bungalo=bungalow
Mỗi vila có vườn riêng. ⇒ vila=villa
`;

/** Words that are right, or another word. */
const SILENT = `
Bữa sáng được dọn lúc bảy giờ. Bữa tối lúc sáu giờ.
Chiều nay chúng tôi chuyển bữa tiệc sang nhà bên.
Hoa quả tặng khách để sẵn trong phòng.
Anh mang qua tặng mẹ một bó hoa.
Món quá cay thì bếp làm lại.
Một món qua tay nhiều người.
Suy nghĩ ngời sáng trong mắt em.
Khách nghi ngờ và nghĩ ngợi rất lâu.
Chị ấy là người thần thiện chiến.
Thường hiểu nhau qua ánh mắt.
Ngày nghỉ lễ, quán vẫn mở cửa.
Thu trải dài trên đồi, nghiêm trang và tĩnh lặng.
Hành lý để ở sảnh, hàng lý do kể sau.
Nhận viện phí tại quầy số hai.
Lợi hứa hẹn đến từ quý sau.
Villas, villa’s gardens and the villas’ pools.
The villain left the village.
Guests and a guest: the guest’s key, guests’ keys.
A quest for quiet; a gust of wind; I guess so.
We promised, we promise, promises kept.
The premise of the plan is simple.
Retreats, retreated, retreating guests.
A treat for two and a threat of rain.
Privileged and privileges are other forms.
Breakfasts are cooked to order; a breakfasting couple.
The lakes side by side are deep.
Mr Vila welcomes you; the Vila Nova is across the bay.
We met Mrs Bungalo in the lobby.
Write to #bungalo, @vila or bungalo.example.
Thăm trang bungalo.vn để xem thêm.
Hurried and unhurriedly are other words.
The private beaches of the bay.
Privacy beach side talks.
Private bench, private peach.
A concierges’ meeting.
A compliment, complimented, compliments of the chef.
Trai nghiem bua sang tai biet thu cua chung toi.
Kì nghỉ và kỳ nghỉ đều được viết.
Đặc biệt dành cho Quý khách.
Nước lọc, nước lẩu và nước lèo.
Dịch sang tiếng Anh, vụ mùa đã tới.
Mười một hồ sen, hồ sơ đã gửi, hồ bơi mở lúc sáu giờ.
Quản lý và quan giả trong vở chèo.
Thương hiệu, thưởng thức và thường xuyên.
Món quà quê và quà tặng khách.
`;

const lines = (text: string): string[] => text.trim().split('\n');

const hits = lines(HITS).map((line) => line.split(' ⇒ '));

test.each(hits)('tells the slip in: %s', (text = '', told = '') => {
  const findings = findingsOf('protect', { options: OPTIONS, text });
  expect(findings.map(({ actual, expected }) => `${actual}=${expected.join()}`)).toEqual([told]);
  for (const { confidence, edit, start, end, severity } of findings) {
    expect(confidence).toBeLessThan(1);
    expect(severity).toBe('warning');
    expect(text.slice(0, edit?.start) + (edit?.text ?? '') + text.slice(edit?.end)).toContain(told.split('=')[1]);
    expect([edit?.start, edit?.end]).toEqual([start, end]);
  }
});

test.each(lines(SILENT))('is silent on: %s', (text) => {
  expect(findingsOf('protect', { options: OPTIONS, text }).map(({ actual }) => actual)).toEqual([]);
});

test('there are enough of both', () => {
  expect(hits.length).toBeGreaterThanOrEqual(40);
  expect(lines(SILENT).length).toBeGreaterThanOrEqual(40);
});

test('another word of the vocabulary is no slip', () => {
  const options = { terms: ['bungalow'], exceptions: ['bungalo'] };
  expect(findingsOf('protect', { options, text: 'A bungalo by the sea.' })).toEqual([]);
});
