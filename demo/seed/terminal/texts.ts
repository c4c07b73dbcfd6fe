import type { Language } from './language';

/** What the demo says in the terminal, in one language. */
export interface Texts {
  reading: string;
  seeding(done: number, total: number): string;
  seeded(written: number, removed: number, time: string): string;
  nothingToSeed: string;
  scoring(done: number, total: number): string;
  scored(versions: number, time: string): string;
  failed(title: string, message: string): string;
  reportTitle: string;
  reportSummary(assets: number, touchpoints: number, brands: number): string;
  nothingScored: string;
  brandOf(parent: string): string;
  assets: string;
  touchpoint: string;
  fit: string;
  consistency: string;
  compatibility: string;
  findings: string;
  worst: string;
  bands: { good: string; warning: string; off: string; unknown: string };
  clashes: string;
  outliers: string;
  noOutliers: string;
  unlike(measure: string, value: string, usual: string): string;
  contradictions: string;
  noContradictions: string;
  truth(value: string): string;
  saidIn(texts: number): string;
  open(url: string): string;
  logins(password: string): string;
  stopHint: string;
  roles: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, string>>;
}

const en: Texts = {
  reading: 'Reading the demo company …',
  seeding: (done, total) => `Writing the demo company’s texts: ${done} of ${total}`,
  seeded: (written, removed, time) => `Wrote ${written} texts${removed > 0 ? `, removed ${removed}` : ''} in ${time}.`,
  nothingToSeed: 'The demo company is in the database already.',
  scoring: (done, total) => `Scoring: ${done} of ${total}`,
  scored: (versions, time) => `All ${versions} versions (drafts and published) are scored (${time}).`,
  failed: (title, message) => `Could not be scored: ${title}: ${message}`,
  reportTitle: 'Brand consistency report',
  reportSummary: (assets, touchpoints, brands) => `${assets} texts at ${touchpoints} touchpoints of ${brands} brands`,
  nothingScored: 'Nothing is scored yet.',
  brandOf: (parent) => `a brand of ${parent}`,
  assets: 'Texts',
  touchpoint: 'Touchpoint',
  fit: 'Fit',
  consistency: 'Consistency',
  compatibility: 'Compatibility',
  findings: 'Findings',
  worst: 'Worst finding',
  bands: { good: 'good', warning: 'need work', off: 'off-brand', unknown: 'too short to tell' },
  clashes: 'Clashes with the parent brand',
  outliers: 'Outliers: texts that sound unlike the rest of their brand',
  noOutliers: 'No outliers.',
  unlike: (measure, value, usual) => `${measure} ${value}; the brand’s other texts have ${usual}`,
  contradictions: 'Contradictions: one fact, told differently',
  noContradictions: 'No contradictions.',
  truth: (value) => `the brandbook says “${value}”`,
  saidIn: (texts) => (texts === 1 ? 'in one text' : `in ${texts} texts`),
  open: (url) => `The admin is open at ${url}`,
  logins: (password) => `Log in as (password of all: ${password})`,
  stopHint: 'Ctrl-C stops it.',
  roles: {
    'strapi-super-admin': 'Super admin',
    'marketing-lead': 'Marketing lead',
    'content-editor': 'Content editor',
    'brand-manager': 'Brand manager',
  },
  measures: {
    'tone.formal': 'Formality',
    'tone.funny': 'Playfulness cues',
    'tone.respectful': 'Respect',
    'tone.enthusiastic': 'Enthusiasm',
    'personality.sincerity': 'Sincerity',
    'personality.excitement': 'Excitement',
    'personality.competence': 'Competence',
    'personality.sophistication': 'Sophistication',
    'personality.ruggedness': 'Ruggedness',
    tier: 'Price tier',
    sentiment: 'Sentiment',
  },
};

const vi: Texts = {
  reading: 'Đang đọc dữ liệu công ty mẫu …',
  seeding: (done, total) => `Đang ghi nội dung của công ty mẫu: ${done}/${total}`,
  seeded: (written, removed, time) =>
    `Đã ghi ${written} nội dung${removed > 0 ? `, gỡ ${removed}` : ''} trong ${time}.`,
  nothingToSeed: 'Công ty mẫu đã có sẵn trong cơ sở dữ liệu.',
  scoring: (done, total) => `Đang chấm: ${done}/${total}`,
  scored: (versions, time) => `Cả ${versions} bản (nháp và đã xuất bản) đều đã được chấm (${time}).`,
  failed: (title, message) => `Không chấm được: ${title}: ${message}`,
  reportTitle: 'Báo cáo nhất quán thương hiệu',
  reportSummary: (assets, touchpoints, brands) =>
    `${assets} nội dung tại ${touchpoints} điểm chạm của ${brands} thương hiệu`,
  nothingScored: 'Chưa có nội dung nào được chấm.',
  brandOf: (parent) => `thuộc ${parent}`,
  assets: 'Nội dung',
  touchpoint: 'Điểm chạm',
  fit: 'Phù hợp',
  consistency: 'Nhất quán',
  compatibility: 'Tương thích',
  findings: 'Cần sửa',
  worst: 'Điểm cần sửa nặng nhất',
  bands: { good: 'đạt', warning: 'cần sửa', off: 'lệch thương hiệu', unknown: 'quá ngắn để kết luận' },
  clashes: 'Xung đột với thương hiệu mẹ',
  outliers: 'Nội dung lạc giọng so với phần còn lại của thương hiệu',
  noOutliers: 'Không có nội dung lạc giọng.',
  unlike: (measure, value, usual) => `${measure} ${value}; các nội dung khác của thương hiệu là ${usual}`,
  contradictions: 'Mâu thuẫn: một sự thật, mỗi nơi nói một khác',
  noContradictions: 'Không có mâu thuẫn.',
  truth: (value) => `bộ quy chuẩn ghi “${value}”`,
  saidIn: (texts) => `trong ${texts} nội dung`,
  open: (url) => `Trang quản trị đã mở tại ${url}`,
  logins: (password) => `Đăng nhập bằng (mật khẩu chung: ${password})`,
  stopHint: 'Nhấn Ctrl-C để dừng.',
  roles: {
    'strapi-super-admin': 'Quản trị cao nhất',
    'marketing-lead': 'Trưởng marketing',
    'content-editor': 'Biên tập nội dung',
    'brand-manager': 'Quản lý thương hiệu',
  },
  measures: {
    'tone.formal': 'Độ trang trọng',
    'tone.funny': 'Dấu hiệu dí dỏm',
    'tone.respectful': 'Độ kính trọng',
    'tone.enthusiastic': 'Độ hào hứng',
    'personality.sincerity': 'Nét chân thành',
    'personality.excitement': 'Nét sôi nổi',
    'personality.competence': 'Nét năng lực',
    'personality.sophistication': 'Nét tinh tế',
    'personality.ruggedness': 'Nét mạnh mẽ',
    tier: 'Phân khúc giá',
    sentiment: 'Cảm xúc',
  },
};

export const TEXTS: Readonly<Record<Language, Texts>> = { en, vi };
