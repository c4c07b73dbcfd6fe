import type { Span } from '../../text/types';

/**
 * Pictures with a text form that print uses as signs: ©, ®, ™, ℹ, arrows, ticks, stars, telephone, envelope,
 * geometric bullets. They count as emoji only with the variation selector that asks for the coloured form.
 */
const SIGNS =
  /[©®™‼⁉ℹ〰〽㊗㊙\u2190-\u21ff\u2300-\u231a\u231c-\u23e8\u25a0-\u25ff\u2605-\u2613\u2618-\u263f\u2702-\u2704\u2706-\u2709\u270e-\u2727\u2729-\u274b\u2794-\u27bf\u2900-\u297f\u2b00-\u2b4f]/u;

const COLOURED = '\uFE0F';

/** One emoji: a flag, a keycap, or a picture with its skin tones and joined pictures. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*/gu;

const isSign = (emoji: string): boolean =>
  !emoji.includes(COLOURED) && SIGNS.test(emoji) && !/\p{Emoji_Presentation}/u.test(emoji);

/** Every emoji holds something beyond ASCII. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Every emoji in a text. Linear. */
export function emojiIn(text: string): Span[] {
  const found: Span[] = [];
  if (!BEYOND_ASCII.test(text)) return found;
  for (const match of text.matchAll(EMOJI)) {
    if (!isSign(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
