/**
 * Vietnamese spells the tone of oa, oe, uy in two ways: on the first vowel (hòa, khỏe, thủy) or on the second
 * (hoà, khoẻ, thuỷ). Unicode normalisation keeps them apart, so matching needs one form. Chosen: first vowel
 * in an open syllable, second before a final letter (hoàn, hoài) and after q, where u is no vowel (quý).
 */
const VOWELS: Readonly<Record<string, string>> = {
  o: 'oòóỏõọ',
  u: 'uùúủũụ',
  a: 'aàáảãạ',
  e: 'eèéẻẽẹ',
  y: 'yỳýỷỹỵ',
};
const FOLLOWERS: Readonly<Record<string, string>> = { o: 'ae', u: 'y' };

const BASE_AND_TONE: ReadonlyMap<number, readonly [base: string, tone: number]> = new Map(
  Object.entries(VOWELS).flatMap(([base, row]) =>
    [...row].map((vowel, tone) => [vowel.charCodeAt(0), [base, tone] as const] as const),
  ),
);

/** 1: can be the first vowel of such a pair; 2: can be the second. */
const ROLE = new Uint8Array(0x1f00);
for (const [code, [base]] of BASE_AND_TONE) ROLE[code] = base in FOLLOWERS ? 1 : 2;

/** The canonical tone placement of one lower-case NFC syllable; any other word comes back as it is. */
export function foldTonePlacement(word: string): string {
  for (let i = 0; i + 1 < word.length; i++) {
    if (ROLE[word.charCodeAt(i)] !== 1 || ROLE[word.charCodeAt(i + 1)] !== 2) continue;
    const folded = foldPair(word, i);
    if (folded !== undefined) return folded;
  }
  return word;
}

function foldPair(word: string, at: number): string | undefined {
  const first = BASE_AND_TONE.get(word.charCodeAt(at));
  const second = BASE_AND_TONE.get(word.charCodeAt(at + 1));
  if (first === undefined || second === undefined || !FOLLOWERS[first[0]]?.includes(second[0])) return undefined;
  const tone = first[1] || second[1];
  if (tone === 0 || (first[1] !== 0 && second[1] !== 0)) return word;
  const onFirst = at + 2 === word.length && !(first[0] === 'u' && word.charAt(at - 1) === 'q');
  const pair = onFirst
    ? (VOWELS[first[0]]?.charAt(tone) ?? '') + second[0]
    : first[0] + (VOWELS[second[0]]?.charAt(tone) ?? '');
  return word.slice(0, at) + pair + word.slice(at + 2);
}
