/**
 * The shape of a Vietnamese syllable without its diacritics: onset + rime, by the spelling rules of the
 * national alphabet (k, gh, ngh before e, i, y; c, g, ng elsewhere; no letters f, j, w, z).
 */
const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ' +
    'e ec ech em en eng enh eo ep et eu ' +
    'i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot ' +
    'u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu ' +
    'uy uya uych uyen uyet uynh uyt uyu ' +
    'y yem yen yet yeu'
  ).split(' '),
);
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?/;
const FRONT = /^[eiy]/;

/** Whether `base` (lower case, no diacritics, đ as d) can be one Vietnamese syllable. */
export function isSyllable(base: string): boolean {
  if (base.length > 7) return false;
  const onset = ONSET.exec(base)?.[0] ?? '';
  if (onset === 'gi') return base === 'gi' || RIMES.has(base.slice(2)) || RIMES.has(base.slice(1));
  const rime = base.slice(onset.length);
  if (onset === 'qu') return RIMES.has(rime) && !rime.startsWith('u');
  if (onset === 'p') return false;
  const front = FRONT.test(rime);
  if (
    onset === 'k' || onset === 'gh' || onset === 'ngh'
      ? !front
      : (onset === 'c' || onset === 'g' || onset === 'ng') && front
  ) {
    return false;
  }
  return RIMES.has(rime);
}

/**
 * Whether `base` is a syllable that is never right without diacritics: one that ends in a stop always bears
 * a tone mark, and the vowels in duoc, nguoi, tien, khuyen always a quality mark.
 */
export function needsDiacritics(base: string): boolean {
  return /(?:[ptc]|ch)$/.test(base) || /(?:uo|ie|ye|uu)/.test(base);
}

/** What the diacritics of a word say. `exclusive`: letters of no other language looked at here. */
export interface Diacritics {
  /** The word without Vietnamese diacritics, or null when it holds a letter outside the alphabet. */
  readonly base: string | null;
  readonly marked: boolean;
  readonly exclusive: boolean;
}

/** Takes the Vietnamese diacritics off one lower-case NFC word. */
export function stripDiacritics(word: string): Diacritics {
  let base = '';
  let marked = false;
  let exclusive = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 128) {
      base += word.charAt(i);
      continue;
    }
    const letter = word.charAt(i) === 'đ' ? 'd' : (BASES.get(code) ?? '');
    if (letter === '') return { base: null, marked: true, exclusive: false };
    base += letter;
    marked = true;
    if (code >= 0x1ea0 || code === 0x1a1 || code === 0x1b0) exclusive = true;
  }
  return { base, marked, exclusive };
}

const BASES: ReadonlyMap<number, string> = new Map(
  ['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ'].flatMap((row) =>
    [...row].slice(1).map((letter) => [letter.charCodeAt(0), row.charAt(0)] as const),
  ),
);
