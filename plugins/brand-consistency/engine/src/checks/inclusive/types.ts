import type { Language, Localised } from '../../language';

export const TOPICS = ['gender', 'disability', 'age', 'ethnicity', 'orientation', 'health', 'body', 'status'] as const;
export type Topic = (typeof TOPICS)[number];

/** Words that leave people out or wound, with what to write instead. */
export interface InclusiveEntry {
  readonly language: Language;
  readonly topic: Topic;
  readonly terms: readonly string[];
  /** The likeliest cure first. */
  readonly use: readonly string[];
  /** An insult is an error, a habit of speech a suggestion; default: warning. */
  readonly weight: 'insult' | 'habit' | 'usual';
  /** Longer phrases in which the word is right. */
  readonly unless: readonly string[];
}

/** Why, by topic. */
export const REASONS: Readonly<Record<Topic, Localised>> = {
  gender: {
    vi: 'Cách nói gắn nghề, việc hay tính nết với một giới khiến người đọc khác giới thấy mình bị bỏ ra ngoài.',
    en: 'Tying a job, a task or a trait to one gender leaves out every other reader.',
  },
  disability: {
    vi: 'Gọi người bằng khiếm khuyết là lấy khiếm khuyết thay cho người; luật Việt Nam dùng “người khuyết tật”.',
    en: 'Naming people by an impairment puts it before the person.',
  },
  age: {
    vi: 'Tuổi tác không nói lên năng lực; cách gọi này xem nhẹ người lớn tuổi hoặc trẻ tuổi.',
    en: 'Age says nothing of ability; the wording talks down to the old or the young.',
  },
  ethnicity: {
    vi: 'Tên gọi này do người ngoài đặt hoặc có ý coi thường; dùng tên mà chính cộng đồng ấy chọn.',
    en: 'The name was given by outsiders or looks down on people; use the one that they chose.',
  },
  orientation: {
    vi: 'Cách gọi này chế giễu hoặc xem xu hướng tính dục, bản dạng giới là bệnh.',
    en: 'The wording mocks orientation or gender identity, or treats it as an illness.',
  },
  health: {
    vi: 'Người mắc bệnh không phải là căn bệnh; từ bệnh lý dùng để chê cũng làm đau người bệnh.',
    en: 'A person is not the illness, and an illness used as an insult wounds those who have it.',
  },
  body: { vi: 'Chê ngoại hình khiến người đọc thấy bị xúc phạm.', en: 'Mocking bodies offends those who read it.' },
  status: {
    vi: 'Cách gọi này hạ thấp nghề nghiệp, quê quán hay hoàn cảnh của người khác.',
    en: 'The wording looks down on work, origin or means.',
  },
};

/**
 * Lines of `term | term → cure | cure`, with `!` before an insult, `?` before a habit of speech, and ` ~ phrase | phrase`
 * for the longer phrases in which the word is right.
 */
export function readEntries(language: Language, topic: Topic, text: string): InclusiveEntry[] {
  const split = (list: string): string[] =>
    list
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return text
    .trim()
    .split('\n')
    .map((line): InclusiveEntry => {
      const [main = '', unless = ''] = line.trim().split(' ~ ');
      const [left = '', right = ''] = main.split('→');
      const mark = left.trim().charAt(0);
      const weight = mark === '!' ? 'insult' : mark === '?' ? 'habit' : 'usual';
      const terms = split(weight === 'usual' ? left : left.trim().slice(1));
      return { language, topic, terms, use: split(right), weight, unless: split(unless) };
    });
}
