import type { Language } from '../../../engine/src/language';
import type {
  ExplainedTerm,
  NearMissReason,
  RuleExplanation,
  TextExplanation,
} from '../../../engine/src/rules/explanation';
import { quoted } from './quoted';
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

function termLine({ written, path, phrases, count, hits }: ExplainedTerm, lang: Language): string {
  const stands = count > 1 || (phrases[0] !== undefined && phrases[0] !== written);
  const rest = count > phrases.length ? `, … (${count - phrases.length} ${WORDS.more[lang]})` : '';
  const list = stands ? ` → ${phrases.map((phrase) => `“${phrase}”`).join(', ')}${rest}` : '';
  return `    “${written}”${list}  ×${hits}  (${path})`;
}

function textLines(
  { id, blocks, read, applies, hits, silenced, nearMisses }: TextExplanation,
  lang: Language,
): string[] {
  const silencedCount = silenced.length === 0 ? '' : `, ${silenced.length} ${WORDS.silenced[lang]}`;
  return [
    `  ${id}: ${read}/${blocks} ${WORDS.reads[lang]}${silencedCount}${applies ? '' : `; ${WORDS.absent[lang]}`}`,
    ...hits.map(({ path, start, actual, expected, message, toldBy }) => {
      const kind = toldBy === undefined ? WORDS.hit[lang] : `${WORDS.told[lang]} ${toldBy}`;
      const instead = expected.length === 0 ? '' : `  → ${quoted(expected, lang)}`;
      return `    ${kind}  ${path}:${start}  “${actual}”${instead}  ${message[lang]}`;
    }),
    ...silenced.map(
      ({ path, start, actual, by }) =>
        `    ${WORDS.silenced[lang]}  ${path}:${start}  “${actual}”  ${silencer(by, lang)}`,
    ),
    ...nearMisses.map(({ path, start, actual, reason, term }) => {
      const wanted = term === '' || term === actual ? '' : ` (“${term}”)`;
      return `    ${WORDS.near[lang]}  ${path}:${start}  “${actual}”${wanted}  ${REASON[reason][lang]}`;
    }),
  ];
}

/** A dry run of one rule for people: what it is, what it looks for, and what became of it in each text. */
export function prettyExplanation(explained: RuleExplanation, lang: Language): string {
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
    ...texts.flatMap((text) => textLines(text, lang)),
    ...diagnostics.map(({ path: at, message, cure }) => `  ${at}: ${message[lang]} ${cure[lang]}`),
    '',
  ].join('\n');
}
