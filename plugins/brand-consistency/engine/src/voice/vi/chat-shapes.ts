import type { Block } from '../../text/types';

/** Letters that Vietnamese spelling does not have, and words without a vowel, both common in chat spelling. */
const NO_VOWEL = /^[bcdđghklmnpqrstvxz]{2,5}$/;
const MARKED_FOREIGN = /(?=.*[jwzf])(?=.*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ])/;
const CHAT_ENDING = /^(?:[a-zà-ỹ]{0,4}(?:z|zì|j|wá|wa)|z[a-zà-ỹ]{1,4}|dz[a-zà-ỹ]{1,4})$/;
/** Units, abbreviations and foreign words in lower case that have such a shape and are no chat. */
const UNITS = new Set(
  'kg g mg ml l cl cm mm km m h s kw kwh hp vnd vnđ đ tr pp cc nd st rd th mb gb tb px ghz hz khz mhz dpi rpm vs jazz quiz buzz pizza mozzarella zalo zoom zip www html pdf hd fm tp q p tt gmt http https fp jeju fuji'.split(
    ' ',
  ),
);

/** Vietnamese chat spelling that no list can hold, by the shape of the syllable, and text typed without diacritics. */
export function countChatShapes(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end, count } = block.tokens;
  for (let token = 0; token < count; token++) {
    const word = key[token] ?? '';
    const from = start[token] ?? 0;
    if (UNITS.has(word) || isAfterNumber(block.text, from) || block.text.charAt(from) !== word.charAt(0)) continue;
    if (NO_VOWEL.test(word) || MARKED_FOREIGN.test(word) || CHAT_ENDING.test(word))
      add('chat-shapes', from, end[token] ?? from);
  }
  if (!block.undiacritised) return;
  for (const sentence of block.sentences)
    add('no-diacritics', sentence.start, Math.min(sentence.end, sentence.start + 20));
}

const isAfterNumber = (text: string, at: number): boolean => /\d ?$/.test(text.slice(Math.max(0, at - 2), at));
