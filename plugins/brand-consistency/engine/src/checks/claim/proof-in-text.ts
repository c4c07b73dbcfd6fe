import type { Analysis, Block, Place, Span } from '../../text/types';

/** No sentence of sane prose is longer; a run-on text costs no more. */
const REACH = 320;

/** “Theo Nielsen”, “theo khảo sát của Kantar”, “according to Nielsen”: a source with a name. */
const NAMED_SOURCE =
  /(?<!\p{L})(?:theo|nguồn|according to|source|certified by|verified by|audited by|tested by|as measured by|chứng nhận bởi|được chứng nhận bởi|kiểm định bởi|survey by|study by|research by|voted by|ranked by)(?!\p{L})\s*:?\s+(?:(?:the|một|a|kết quả|báo cáo|khảo sát|nghiên cứu|số liệu|thống kê|công bố|xếp hạng|bình chọn|đánh giá|chứng nhận|bảng xếp hạng|điều tra|kiểm nghiệm|đo đạc|đo lường|thử nghiệm|phiếu|của|do|từ|tổ chức|công ty|viện|cục|bộ|hiệp hội|report|survey|study|figures|data|ranking|from|by|of)\s+){0,6}(?!Quý|Bạn|Anh|Chị|Ông|Bà)\p{Lu}/giu;
/** What the pattern begins with; found sooner than the letters that may not stand before it are ruled out. */
const SOURCE_WORD = /theo|nguồn|according to|source| by|bởi/iu;
const CAPITAL_AFTER = /\p{Lu}/u;
/** A kind of document with a year, a number or a share close by. */
const DATED_DOCUMENT =
  /(?<!\p{L})(?:báo cáo|khảo sát|nghiên cứu|thống kê|bình chọn|xếp hạng|giải thưởng|giải|giấy chứng nhận|chứng nhận|chứng chỉ|kiểm nghiệm|kiểm định|bằng sáng chế|danh hiệu|điều tra|survey|study|report|award|awards|certificate|certification|certified|ranking|trial|audit|patent)(?!\p{L})[^.!?]{0,80}?(?:(?<!\d)(?:19|20)\d{2}(?!\d)|(?:số|No\.?|n\s?=)\s?\d|\d\s?(?:người|respondents|participants|customers|khách))/iu;
/** The same with the year first: “2025 … Awards”. */
const YEAR_THEN_DOCUMENT =
  /(?<!\d)(?:19|20)\d{2}(?!\d)[^.!?]{0,30}?(?<!\p{L})(?:Awards?|Survey|Report|Ranking)(?!\p{L})/u;
/** “số 123/2025/CN-ABC”: a document's number. */
const DOCUMENT_NUMBER = /(?<!\p{L})(?:số|No\.?)\s?:?\s?\d[\d.]*[/-][\p{L}\d]+(?:[/-][\p{L}\d-]+)?/iu;
/** “(Nielsen, 2025)”. */
const CITATION = /\(\s?\p{Lu}[^()]{1,60}[,\s]\s?(?:19|20)\d{2}\s?\)/u;
/** “ISO 22000:2018”, “HACCP certified”: standards are documents. */
const STANDARD = /(?<!\p{L})(?:ISO|IEC|HACCP|ASTM|TCVN|QCVN|GMP|FDA|EN)\s?-?\s?\d{2,}/u;

function namesSource(text: string): boolean {
  if (!SOURCE_WORD.test(text)) return false;
  // The pattern ignores case for its key words, so that its last letter must be looked at once more.
  for (const [match] of text.matchAll(NAMED_SOURCE)) if (CAPITAL_AFTER.test(match.slice(-1))) return true;
  return false;
}

/** Every document below is told by its year or number. */
const DIGIT = /\d/u;

/** Whether a stretch of text names where a claim comes from. Linear in its length, which the caller bounds. */
export const showsSource = (text: string): boolean =>
  namesSource(text) ||
  (DIGIT.test(text) &&
    (DATED_DOCUMENT.test(text) ||
      YEAR_THEN_DOCUMENT.test(text) ||
      DOCUMENT_NUMBER.test(text) ||
      CITATION.test(text) ||
      STANDARD.test(text)));

/** The sentence of the place with one neighbour on either side, at most 320 characters each way. */
function neighbourhood(block: Block, place: Span): Span {
  let low = 0;
  let high = block.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.sentences[middle]?.start ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const index = Math.max(0, low - 1);
  const before = block.sentences[Math.max(0, index - 1)]?.start ?? 0;
  const after = block.sentences[Math.min(block.sentences.length - 1, index + 1)]?.end ?? block.text.length;
  return { start: Math.max(before, place.start - REACH), end: Math.min(after, place.end + REACH) };
}

const MARK = /^[^.!?]{0,120}?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]|\(\d\))/u;
const NOTE_LENGTH = 300;

/** Notes of an asset: what follows a footnote mark at the start of a block or sentence, when it names a source. */
export function footnotesIn(analysis: Analysis): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { blocks } of analysis.units) {
    for (const { text, sentences } of blocks) {
      if (!/[*¹²³⁴⁵⁶⁷⁸⁹[(]/u.test(text)) continue;
      for (const { start } of sentences) {
        const head = text.slice(start, start + NOTE_LENGTH);
        const mark = /^(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]|\(\d\))/u.exec(head)?.[1];
        if (mark !== undefined && showsSource(head)) marks.add(mark);
      }
    }
  }
  return marks;
}

/** Whether the text itself proves what stands at `place`: a source close by, or a footnote that leads to one. */
export function isProvenInText(block: Block, place: Place, footnotes: ReadonlySet<string>): boolean {
  const { start, end } = neighbourhood(block, place);
  if (showsSource(block.text.slice(start, end))) return true;
  if (footnotes.size === 0) return false;
  const mark = MARK.exec(block.text.slice(place.end, place.end + REACH))?.[1];
  return mark !== undefined && footnotes.has(mark);
}
