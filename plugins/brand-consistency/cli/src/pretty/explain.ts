import type { Language } from '../../../engine/src/language';
import type {
  ExplainedTerm,
  NearMissReason,
  RuleExplanation,
  TextExplanation,
} from '../../../engine/src/rules/explanation';
import type { RuleDiagnostic } from '../../../engine/src/rules/diagnostic';
import type { Asset } from '../assets';
import { placesOf, type PlaceWriter } from './place';
import { quoted, said } from './quoted';
import { silencer } from './suppression';

type Words = Readonly<Record<Language, string>>;

const WORDS = {
  why: { en: 'why:', vi: 'lý do:' },
  owner: { en: 'owner:', vi: 'phụ trách:' },
  from: { en: 'inherits from', vi: 'kế thừa từ' },
  scope: { en: 'limited to', vi: 'giới hạn ở' },
  terms: { en: 'looks for', vi: 'tìm' },
  exceptions: { en: 'except in', vi: 'trừ trong' },
  more: { en: 'more', vi: 'cụm từ khác' },
  moreNear: { en: 'more near misses', vi: 'chỗ gần giống khác' },
  reads: { en: 'blocks read', vi: 'đoạn được đọc' },
  hit: { en: 'hit', vi: 'trúng' },
  told: { en: 'hit, told by', vi: 'trúng, được báo bởi' },
  silenced: { en: 'silenced', vi: 'bỏ qua' },
  near: { en: 'near miss', vi: 'gần giống' },
  absent: {
    en: 'the rule is not for this touchpoint or stage',
    vi: 'quy tắc không dùng cho điểm chạm hay giai đoạn này',
  },
} as const satisfies Record<string, Words>;

const REASON: Readonly<Record<NearMissReason, Words>> = {
  scope: { en: 'outside its scope', vi: 'ngoài phạm vi' },
  language: { en: 'in another language', vi: 'thuộc ngôn ngữ khác' },
  exception: { en: 'an exception covers it', vi: 'thuộc ngoại lệ' },
  case: { en: 'other capitals', vi: 'khác chữ hoa, chữ thường' },
  spelling: { en: 'other diacritics, blanks or hyphens', vi: 'khác dấu, khoảng trắng hoặc gạch nối' },
  letter: { en: 'one letter differs', vi: 'khác một chữ cái' },
};

const MOST_TERMS = 20;
const MOST_NEAR_MISSES = 20;

function termLine({ written, path, phrases, count, hits }: ExplainedTerm, lang: Language): string {
  const stands = count > 1 || (phrases[0] !== undefined && phrases[0] !== written);
  const rest = count > phrases.length ? `, … (${count - phrases.length} ${WORDS.more[lang]})` : '';
  const list = stands ? ` → ${phrases.map((phrase) => `“${phrase}”`).join(', ')}${rest}` : '';
  return `    “${written}”${list}  ×${hits}  (${path})`;
}

function textLines(
  { id, blocks, read, applies, hits, silenced, nearMisses }: TextExplanation,
  placeOf: PlaceWriter,
  lang: Language,
): string[] {
  const left = nearMisses.length - MOST_NEAR_MISSES;
  const silencedCount = silenced.length === 0 ? '' : `, ${silenced.length} ${WORDS.silenced[lang]}`;
  return [
    `  ${id}: ${read}/${blocks} ${WORDS.reads[lang]}${silencedCount}${applies ? '' : `; ${WORDS.absent[lang]}`}`,
    ...hits.map((hit) => {
      const { expected, message, toldBy } = hit;
      const kind = toldBy === undefined ? WORDS.hit[lang] : `${WORDS.told[lang]} ${toldBy}`;
      const instead = expected.length === 0 ? [] : [`→ ${quoted(expected, lang)}`];
      return `    ${[kind, placeOf(hit), ...said(hit), ...instead, message[lang]].join('  ')}`;
    }),
    ...silenced.map(
      (passage) =>
        `    ${[WORDS.silenced[lang], placeOf(passage), ...said(passage), silencer(passage.by, lang)].join('  ')}`,
    ),
    ...nearMisses.slice(0, MOST_NEAR_MISSES).map((miss) => {
      const { actual, reason, term } = miss;
      const wanted = term === '' || term === actual ? '' : ` (“${term}”)`;
      return `    ${WORDS.near[lang]}  ${placeOf(miss)}  “${actual}”${wanted}  ${REASON[reason][lang]}`;
    }),
    ...(left > 0 ? [`    … (${left} ${WORDS.moreNear[lang]})`] : []),
  ];
}

/** A dry run of one rule for people: what it is, what it looks for, and what became of it in each text. */
export function prettyExplanation(
  explained: RuleExplanation,
  assets: readonly Asset[],
  diagnosticLineOf: (diagnostic: RuleDiagnostic) => string,
  lang: Language,
): string {
  const { rule, kind, path, severity, why, owner, parents, scope, terms, exceptions, texts, diagnostics, verdict } =
    explained;
  const limits = Object.entries(scope).map(([name, list]) => `${name}: ${list.join(', ')}`);
  const left = terms.length - MOST_TERMS;
  return [
    `${rule}  (${kind}, ${severity}, ${path})`,
    `  ${verdict[lang]}`,
    ...(why === undefined ? [] : [`  ${WORDS.why[lang]} ${why[lang]}`]),
    ...(owner === undefined ? [] : [`  ${WORDS.owner[lang]} ${owner}`]),
    ...(parents.length === 0 ? [] : [`  ${WORDS.from[lang]} ${parents.join(' ← ')}`]),
    ...(limits.length === 0 ? [] : [`  ${WORDS.scope[lang]} ${limits.join('; ')}`]),
    ...(terms.length === 0 ? [] : [`  ${WORDS.terms[lang]}:`]),
    ...terms.slice(0, MOST_TERMS).map((term) => termLine(term, lang)),
    ...(left > 0 ? [`    … (${left} ${WORDS.more[lang]})`] : []),
    ...(exceptions.length === 0
      ? []
      : [`  ${WORDS.exceptions[lang]} ${exceptions.map((text) => `“${text}”`).join(', ')}`]),
    ...texts.flatMap((text, index) => {
      const asset = assets[index];
      return asset === undefined ? [] : textLines(text, placesOf(asset), lang);
    }),
    ...diagnostics.map((diagnostic) => `  ${diagnosticLineOf(diagnostic)}`),
    '',
  ].join('\n');
}
