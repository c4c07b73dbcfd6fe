import type { Language } from '../../../engine/src/language';
import { DIMENSION_LABEL } from '../../../engine/src/score/labels';
import type { Band, Scorecard } from '../../../engine/src/score/types';
import { DIMENSIONS, type Severity } from '../../../engine/src/findings/types';
import type { Asset } from '../assets';
import { placesOf, type PlaceWriter } from './place';
import { quoted, said } from './quoted';
import { silencer } from './suppression';

export const BAND: Readonly<Record<Band, Readonly<Record<Language, string>>>> = {
  good: { en: 'good', vi: 'đạt' },
  warning: { en: 'needs work', vi: 'cần sửa' },
  off: { en: 'off-brand', vi: 'lệch thương hiệu' },
};
const SEVERITY: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  suggestion: { en: 'suggestion', vi: 'gợi ý' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  error: { en: 'error', vi: 'lỗi' },
  critical: { en: 'critical', vi: 'nghiêm trọng' },
};
export const REASON: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  TOO_SHORT: { en: 'not enough text', vi: 'nội dung quá ngắn để kết luận' },
  FIELD_EMPTY: { en: 'no text', vi: 'chưa có nội dung' },
  UNSUPPORTED_LANGUAGE: { en: 'neither Vietnamese nor English', vi: 'không phải tiếng Việt hay tiếng Anh' },
  NO_TARGET: { en: 'the brandbook sets no target', vi: 'bộ quy chuẩn chưa đặt mục tiêu' },
  NOT_FOR_THIS_TOUCHPOINT: { en: 'not for this touchpoint', vi: 'không áp dụng cho điểm chạm này' },
};
const CODE: Readonly<Record<Band, number>> = { good: 32, warning: 33, off: 31 };

const paint = (text: string, code: number, colours: boolean): string =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;
const round = (value: number | null): string => (value === null ? '–' : String(Math.round(value)));

const LABEL = {
  why: { en: 'why:', vi: 'lý do:' },
  owner: { en: 'owner:', vi: 'phụ trách:' },
  also: { en: 'also said by:', vi: 'quy tắc khác cũng nhắc:' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

function findingLines(finding: Scorecard['findings'][number], placeOf: PlaceWriter, lang: Language): string[] {
  const { severity, message, contribution, expected, why, owner, also = [] } = finding;
  return [
    `  ${SEVERITY[severity][lang]}  ${placeOf(finding)}  ${message[lang]}  (−${contribution})`,
    ...(expected.length === 0 ? [] : [`      → ${quoted(expected, lang)}`]),
    ...(why === undefined ? [] : [`      ${LABEL.why[lang]} ${why[lang]}`]),
    ...(owner === undefined ? [] : [`      ${LABEL.owner[lang]} ${owner}`]),
    ...(also.length === 0 ? [] : [`      ${LABEL.also[lang]} ${also.join(', ')}`]),
  ];
}

function suppressedLines({ suppressed }: Scorecard, placeOf: PlaceWriter, lang: Language): string[] {
  if (suppressed.length === 0) return [];
  const head = lang === 'vi' ? `${suppressed.length} điểm được bỏ qua:` : `${suppressed.length} waived:`;
  return [
    `  ${head}`,
    ...suppressed.map(
      ({ finding, by }) => `      ${[finding.rule, placeOf(finding), ...said(finding), silencer(by, lang)].join('  ')}`,
    ),
  ];
}

/** A scorecard for people: the number with its interval and band, what took points, and the findings. */
export function prettyScore(asset: Asset, card: Scorecard, lang: Language, colours: boolean): string {
  const { fit, band } = card;
  const { id } = asset;
  const placeOf = placesOf(asset);
  const head =
    band === null
      ? `${id}  – ${REASON[fit.reason ?? 'TOO_SHORT']?.[lang]}`
      : `${id}  ${paint(`${round(fit.score)} (${round(fit.low)}–${round(fit.high)}) ${BAND[band][lang]}`, CODE[band], colours)}`;
  const dimensions = DIMENSIONS.map((name) => {
    const dimension = card.dimensions[name];
    const label = DIMENSION_LABEL[name][lang];
    return dimension.score === null
      ? `  ${label}: – (${REASON[dimension.reason ?? 'NO_TARGET']?.[lang]})`
      : `  ${label}: ${round(dimension.score)}${dimension.loss > 0 ? `  −${dimension.loss}` : ''}`;
  });
  const findings = card.findings.flatMap((finding) => findingLines(finding, placeOf, lang));
  const others = card.contributions
    .filter(({ source }) => !('finding' in source))
    .map(
      ({ label, amount, evidence }) =>
        `  −${amount}  ${label[lang]}${evidence.length > 0 ? `: ${[...new Set(evidence.map(({ text }) => `“${text}”`))].join(', ')}` : ''}`,
    );
  return [head, ...dimensions, ...findings, ...others, ...suppressedLines(card, placeOf, lang), ''].join('\n');
}
