/** Names of U+00A0..U+00FF in order (HTML 4, section 24.2). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({
    amp: '&',
    AMP: '&',
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    quot: '"',
    QUOT: '"',
    apos: "'",
    hellip: '…',
    mldr: '…',
    ndash: '–',
    mdash: '—',
    horbar: '―',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    trade: '™',
    euro: '€',
    dagger: '†',
    Dagger: '‡',
    permil: '‰',
    prime: '′',
    Prime: '″',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    hairsp: '\u200a',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    ZeroWidthSpace: '\u200b',
    NoBreak: '\u2060',
    dstrok: 'đ',
    Dstrok: 'Đ',
    abreve: 'ă',
    Abreve: 'Ă',
    itilde: 'ĩ',
    Itilde: 'Ĩ',
    utilde: 'ũ',
    Utilde: 'Ũ',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    Scaron: 'Š',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    harr: '↔',
    infin: '∞',
    asymp: '≈',
    ne: '≠',
    le: '≤',
    ge: '≥',
    minus: '−',
    check: '✓',
    checkmark: '✓',
    star: '☆',
    starf: '★',
    hearts: '♥',
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    quest: '?',
    excl: '!',
    commat: '@',
    lsqb: '[',
    rsqb: ']',
    lowbar: '_',
    grave: '`',
    lcub: '{',
    rcub: '}',
    vert: '|',
    Tab: '\t',
    NewLine: '\n',
    hyphen: '‐',
    dash: '‐',
    numero: '№',
    phone: '☎',
    copysr: '℗',
  }),
]);

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** One decoded character reference: what it stands for, and where it ends. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** The character reference that begins at `at` (an `&`), or null. Unknown names stay text. */
export function entityAt(source: string, at: number): Entity | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const [whole, hex, decimal, name] = match;
  const text = name === undefined ? fromCode(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : NAMED.get(name);
  return text === undefined ? null : { text, end: at + whole.length };
}

function fromCode(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}
