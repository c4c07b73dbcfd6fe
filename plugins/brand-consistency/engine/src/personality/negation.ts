const words = (...list: readonly string[]): RegExp => new RegExp(`^(?:(?:${list.join('|')})\\s+)+`, 'iu');

const NEGATION = words(
  ...['we', 'it', 'is', 'are', 'be', 'not', 'never', 'no', 'nor', "we['’]re", "it['’]s", "isn['’]t", "aren['’]t"],
  ...['chúng tôi', 'chúng ta', 'thương hiệu', 'không phải', 'không bao giờ', 'không hề', 'không', 'chẳng', 'chả'],
  ...['đừng', 'chớ', 'là', 'bị'],
);
/** How much of it: what is too much of a manner is the manner. */
const DEGREE = words('too', 'overly', 'very', 'so', 'ever', 'a bit', 'a little', 'quá', 'rất', 'hơi', 'hay', 'tỏ ra');

const without = (text: string, leading: RegExp): string => {
  const rest = text.replace(leading, '').trim();
  return rest === '' ? text : rest;
};

/** An adjective as written, without a leading negation: "never too pushy" → "too pushy", "không khoe" → "khoe". */
export const withoutNegation = (adjective: string): string => without(adjective.normalize('NFC').trim(), NEGATION);

/** The bare adjective: "never too pushy" → "pushy", "không hay khoe khoang" → "khoe khoang". */
export const bareAdjective = (adjective: string): string => without(withoutNegation(adjective), DEGREE);
