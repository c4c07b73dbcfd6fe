import type { Block, Span } from '../../text/types';
import { sentenceAt } from '../blocks';

const QUOTED = /“[^“”]*”|«[^«»]*»|‘[^‘’]{2,}’(?!\p{L})|"[^"]*"/gu;

const OPENING_QUOTE = /[“«‘"]/u;

/** Turns of a written dialogue: “Khách: …”, up to the next label. */
const CUSTOMER_TURN =
  /(?<=^|\s)(?:Khách(?: hàng)?|Người mua|Bệnh nhân|Phụ huynh|Customer|Guest|Caller|Client)(?:\s\p{Lu}\p{L}*)?\s?:[^]*?(?=\p{Lu}[\p{L} ]{1,24}:\s|$)/gu;

function addMatches(pattern: RegExp, text: string, spans: Span[]): void {
  for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
}

/** Parts of a block in which somebody other than the brand speaks: quotations and a customer's turns. */
export function othersSpeaking(block: Block): Span[] {
  if (block.kind === 'quote') return [{ start: 0, end: block.text.length }];
  const spans: Span[] = [];
  if (OPENING_QUOTE.test(block.text)) addMatches(QUOTED, block.text, spans);
  if (block.text.includes(':')) addMatches(CUSTOMER_TURN, block.text, spans);
  return spans;
}

const CONSENT =
  /^(?:I (?:have read|agree|accept|confirm|consent|understand|am over)|Tôi (?:đồng ý|đã đọc|xác nhận|hiểu))(?!\p{L})/iu;
/** Closing brackets and quotation marks may follow the question mark, never much more. */
const TAIL_LENGTH = 20;

/** A frequent question is put in the customer's voice (“Tôi huỷ phòng được không?”), and so is a consent box. */
export function isCustomersVoice(block: Block, offset: number): boolean {
  if (CONSENT.test(block.text)) return true;
  const end = sentenceAt(block, offset)?.end ?? block.text.length;
  return /\?["”’)\s]*$/u.test(block.text.slice(Math.max(offset, end - TAIL_LENGTH), end));
}
