import { shown } from '../../../engine/src/compatibility/entries';
import type { Language, Localised } from '../../../engine/src/language';
import type { AssetChange, BookChange, Cause, Outcome } from '../../../engine/src/what-if/types';
import type { Band } from '../../../engine/src/score/types';
import { BAND, REASON } from './score';

/** A change of the brandbook with its line in the draft, or where it was removed in the book in force. */
export interface ToldChange extends BookChange {
  readonly line?: number;
}

export const WORDS = {
  en: {
    title: 'What if',
    changes: 'Changes of the brandbook',
    noChanges: 'The draft says nothing else than the brandbook in force.',
    path: 'path',
    before: 'before',
    after: 'after',
    text: 'text',
    texts: 'texts',
    change: 'change',
    causes: 'causes',
    bands: 'Bands',
    from: 'from',
    to: 'to',
    effects: 'What each change does',
    mean: 'mean',
    worst: 'worst',
    changed: 'Texts that change',
    line: (line: number): string => `line ${line}`,
    stay: 'stay',
    nothing: 'touches no text',
    total: (assets: number, changed: number): string =>
      `${assets} ${assets === 1 ? 'text' : 'texts'}, ${changed} changed`,
  },
  vi: {
    title: 'Xem trước tác động',
    changes: 'Thay đổi trong bộ quy chuẩn',
    noChanges: 'Bản nháp không khác gì bộ quy chuẩn hiện hành.',
    path: 'mục',
    before: 'trước',
    after: 'sau',
    text: 'nội dung',
    texts: 'số nội dung',
    change: 'thay đổi',
    causes: 'nguyên nhân',
    bands: 'Mức xếp loại',
    from: 'từ',
    to: 'sang',
    effects: 'Tác động của từng thay đổi',
    mean: 'trung bình',
    worst: 'giảm nhiều nhất',
    changed: 'Nội dung thay đổi',
    line: (line: number): string => `dòng ${line}`,
    stay: 'giữ nguyên',
    nothing: 'không ảnh hưởng nội dung nào',
    total: (assets: number, changed: number): string => `${assets} nội dung, ${changed} thay đổi`,
  },
} as const;

const NO_SCORE: Localised = { en: 'no score', vi: 'chưa có điểm' };
const TOGETHER: Localised = { en: 'only together', vi: 'chỉ khi kết hợp' };
const LONGEST = 60;

export const bandName = (band: Band | null, lang: Language): string =>
  band === null ? NO_SCORE[lang] : BAND[band][lang];

export const togetherName = (lang: Language): string => TOGETHER[lang];

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** A value of a brandbook in a few words; – where there is none. */
export const valueText = (value: unknown): string => (value === undefined ? '–' : cut(shown(value)));

/** Points with their sign: +2.5, −3; – where there is no score to compare. */
export const pointsText = (points: number | null): string =>
  points === null ? '–' : points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0';

export const outcomeText = ({ score, band, reason }: Outcome, lang: Language): string =>
  score === null ? `– (${REASON[reason ?? 'TOO_SHORT']?.[lang] ?? ''})` : `${score} ${bandName(band, lang)}`;

/** What did it, in one line: the path, its points, and the rule or target with its words. */
export function causeText({ kind, paths, points, band, through }: Cause, from: Band | null, lang: Language): string {
  const name = kind === 'together' ? `${TOGETHER[lang]}: ${paths.map(cut).join(' + ')}` : paths.map(cut).join();
  const moved = through.map(({ label, kind, source, words }) => {
    // What a finding says quotes one word of perhaps many: its rule and the words say more.
    const what = kind === 'rule' ? source : label[lang];
    return [what, ...(words.length > 0 ? [words.map((word) => `“${cut(word)}”`).join(', ')] : [])].join(': ');
  });
  const to = band === from ? [] : [`→ ${bandName(band, lang)}`];
  return [`${pointsText(points)}  ${name}`, ...to, ...(moved.length > 0 ? [`(${moved.join('; ')})`] : [])].join('  ');
}

/** Whether there is anything to tell of an asset. */
export const isMoved = ({ before, after }: AssetChange): boolean =>
  before.score !== after.score || before.band !== after.band;
