import { BREAK, careTable, DROP, JOINER, KEEP, ODD_SPACE, SPACE } from './care';
import { HAS_CARE, HAS_DOUBLE_SPACE, HAS_LINE_FEED, MAY_COMPOSE, type Look } from './look';
import { part, Pieces, type MappedText } from './mapped-text';

/** Which white space becomes one space: runs that hold a line break (plain text), or any run (HTML, Markdown). */
export type WhiteSpace = 'lines' | 'all';

/**
 * Normalises what readers cannot see: line breaks and odd spaces become a space, invisible characters go,
 * letters become NFC; white space at both ends goes. Lone surrogates stay. Linear; maps stay monotone.
 * What is normal already comes back as it is; the same map says that no unit moved.
 * `look` is of this very text.
 */
export function normalise(mapped: MappedText, whiteSpace: WhiteSpace, { bits }: Look): MappedText {
  const clean = careful(bits, whiteSpace)
    ? trimmed(cleaned(mapped, whiteSpace))
    : (bits & HAS_LINE_FEED) !== 0
      ? trimmed({ text: mapped.text.replace(LINE_FEEDS, ' '), map: mapped.map })
      : trimmed(mapped);
  return (bits & MAY_COMPOSE) === 0 ? clean : composed(clean);
}

const LINE_FEEDS = /\n/g;

function careful(bits: number, whiteSpace: WhiteSpace): boolean {
  if ((bits & HAS_CARE) !== 0) return true;
  return (bits & HAS_DOUBLE_SPACE) !== 0 && (whiteSpace === 'all' || (bits & HAS_LINE_FEED) !== 0);
}

function cleaned(mapped: MappedText, whiteSpace: WhiteSpace): MappedText {
  const { text } = mapped;
  const careOf = careTable();
  const pieces = new Pieces(mapped);
  let kept = 0;
  let i = 0;
  while (i < text.length) {
    const care = careOf[text.charCodeAt(i)] as number;
    if (care === KEEP) {
      i++;
    } else if (care >= DROP) {
      if (care === JOINER && joinsEmoji(text, i)) {
        i++;
        continue;
      }
      pieces.keep(kept, i);
      kept = ++i;
    } else {
      let end = i;
      let breaks = false;
      for (;;) {
        const next = careOf[text.charCodeAt(end)] ?? KEEP;
        if (next < SPACE || next > ODD_SPACE) break;
        if (next === BREAK) breaks = true;
        end++;
      }
      if (breaks || whiteSpace === 'all') {
        if (end - i > 1 || care !== SPACE) {
          pieces.keep(kept, i);
          pieces.put(' ', i, end);
          kept = end;
        }
        i = end;
      } else {
        for (; i < end; i++) {
          if (careOf[text.charCodeAt(i)] === SPACE) continue;
          pieces.keep(kept, i);
          pieces.put(' ', i, i + 1);
          kept = i + 1;
        }
      }
    }
  }
  pieces.keep(kept, text.length);
  return pieces.join();
}

/** A zero-width joiner inside an emoji sequence makes one picture of several: it stays. */
function joinsEmoji(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.codePointAt(at + 1);
  return (
    (before === 0xfe0f || (before >= 0xdc00 && before < 0xe000)) &&
    next !== undefined &&
    /\p{Extended_Pictographic}/u.test(String.fromCodePoint(next))
  );
}

/** Without the spaces at its ends. */
export function trimmed(mapped: MappedText): MappedText {
  const { text } = mapped;
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  return start === 0 && end === text.length ? mapped : part(mapped, start, end);
}

/** A character with the marks (and conjoining Hangul letters) that may melt into it. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|[\p{M}\u1160-\u11ff]+|[^\p{M}\u1160-\u11ff]/uy;
/** Below this no unit is a mark, and each is its own NFC. */
const SETTLED = 0x300;
const LONG_CLUSTER = 20;

function composed(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (text.normalize('NFC') === text) return mapped;
  const pieces = new Pieces(mapped);
  let kept = 0;
  /** Texts that come apart have few different clusters. */
  const wholes = new Map<string, string>();
  for (let i = 0; i < text.length;) {
    const start = i++;
    if (text.charCodeAt(start) < SETTLED && !(text.charCodeAt(i) >= SETTLED)) continue;
    CLUSTER.lastIndex = start;
    if (CLUSTER.test(text)) i = CLUSTER.lastIndex;
    const cluster = text.slice(start, i);
    let whole = wholes.get(cluster);
    if (whole === undefined) {
      whole = cluster.normalize('NFC');
      if (cluster.length < LONG_CLUSTER) wholes.set(cluster, whole);
    }
    if (whole === cluster) continue;
    pieces.keep(kept, start);
    kept = i;
    pieces.put(whole, start, kept);
  }
  pieces.keep(kept, text.length);
  return pieces.join();
}
