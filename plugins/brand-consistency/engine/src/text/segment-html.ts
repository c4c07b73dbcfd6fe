import { MASK } from './characters';
import { entityAt } from './entities';
import { Pieces, sourceSpan, type MappedText } from './mapped-text';
import type { TakeSegment } from './segment-plain';
import { attributeOf, TagScanner, type Tag } from './tags';
import type { BlockKind, Span } from './types';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements whose content no reader sees as prose. */
const SKIPPED = set('script style template svg math pre iframe object canvas noembed noframes textarea select head');
const CODE = set('code kbd samp var tt');
/** Elements that end the block before them and begin a new one. */
const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup option p search ' +
    'section summary table tbody td tfoot th thead title tr ul video audio picture',
);
const VOID = set('area base br col embed hr img input link meta source track wbr');
const IMPLIED_END = set('li p dt dd td th tr option');
const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  blockquote: 'quote',
  td: 'tableCell',
  th: 'tableCell',
  caption: 'caption',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** What an element's name says of it. */
interface Element {
  readonly skipped: boolean;
  readonly code: boolean;
  readonly block: boolean;
  readonly empty: boolean;
  /** Its end tag is often left out: a new one ends its sibling. */
  readonly endImplied: boolean;
  readonly kind: BlockKind | null;
  readonly level: number;
}

const elementOf = (name: string): Element => ({
  skipped: SKIPPED.has(name),
  code: CODE.has(name),
  block: BLOCKS.has(name),
  empty: VOID.has(name),
  endImplied: IMPLIED_END.has(name),
  kind: KINDS[name] ?? null,
  level: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0,
});
const INLINE = elementOf('');
const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  [...SKIPPED, ...CODE, ...BLOCKS, ...VOID].map((name) => [name, elementOf(name)]),
);

interface Open {
  readonly name: string;
  readonly kind: BlockKind;
  readonly level: number;
}

/**
 * HTML, tolerant of anything: block elements part blocks, inline tags vanish, entities are decoded, scripts,
 * styles and preformatted code are left out, inline code is masked, alternative texts are blocks. Linear.
 */
export function segmentHtml(origin: MappedText, around: BlockKind, take: TakeSegment): readonly Span[] {
  const { text } = origin;
  const scanner = new TagScanner(text, false);
  const comments: Span[] = [];
  let links: Span[] = [];
  /** Where the text of the open link began, or -1. */
  let anchor = -1;
  /** The open block elements, the outermost first; below them what stands around the markup. */
  const open: Open[] = [{ name: '', kind: around, level: 0 }];
  const innermost = (): Open => open[open.length - 1] as Open;
  const openCount = new Map<string, number>();
  /** Elements known to have no end tag any more, so that none is looked for twice. */
  const missing = new Set<string>();
  let pieces = new Pieces(origin);
  let kept = 0;
  const closeLink = (end: number): void => {
    if (anchor >= 0 && anchor < end) links.push(sourceSpan(origin, anchor, end));
  };
  const flush = (): void => {
    if (pieces.isEmpty) return;
    closeLink(kept);
    if (anchor >= 0) anchor = kept;
    const { kind, level } = innermost();
    take({ kind, level, mapped: pieces.join(), links });
    links = [];
    pieces = new Pieces(origin);
  };
  const put = (start: number, end: number, replacement: string | null): void => {
    pieces.keep(kept, start);
    if (replacement !== null) pieces.put(replacement, start, end);
    kept = end;
  };
  const openBlock = (name: string, { kind, level }: Element): void => {
    const outer = innermost();
    open.push({ name, kind: kind ?? outer.kind, level: kind === null ? outer.level : level });
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
  };
  const closeBlock = (name: string): void => {
    if ((openCount.get(name) ?? 0) === 0) return;
    for (;;) {
      const top = open.pop();
      if (top === undefined) return;
      openCount.set(top.name, (openCount.get(top.name) ?? 1) - 1);
      if (top.name === name) return;
    }
  };
  const altText = (start: number, end: number): void => {
    const value = attributeOf(text, start, end, 'alt');
    if (value === null || value.start >= value.end) return;
    take({ kind: 'altText', level: 0, mapped: decoded(origin, value.start, value.end), links: [] });
  };
  const tag = (at: number, { name, closing, end }: Tag): number => {
    const element = ELEMENTS.get(name) ?? INLINE;
    if (!closing && (element.skipped || element.code) && text.charAt(end - 2) !== '/') {
      const stop = missing.has(name) ? -1 : elementEnd(text, name, end);
      if (stop < 0) {
        missing.add(name);
        put(at, end, null);
        return end;
      }
      put(at, stop, element.code ? MASK : null);
      if (element.skipped) flush();
      return stop;
    }
    if (name === 'br') put(at, end, '\n');
    else if (name === 'img' || name === 'area') {
      put(at, end, MASK);
      altText(at, end);
    } else if (element.block) {
      put(at, end, null);
      flush();
      if (closing) closeBlock(name);
      else {
        if (element.endImplied && innermost().name === name) closeBlock(name);
        if (!element.empty) openBlock(name, element);
      }
    } else {
      if (name === 'a') {
        closeLink(at);
        anchor = closing ? -1 : end;
      }
      put(at, end, null);
    }
    return end;
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 0x26) {
      const entity = entityAt(text, i);
      if (entity !== null) put(i, entity.end, entity.text);
      i = entity?.end ?? i + 1;
    } else if (code === 0x3c) {
      const comment = scanner.commentEnd(i);
      if (comment > 0) {
        comments.push(sourceSpan(origin, i, comment));
        put(i, comment, null);
        i = comment;
        continue;
      }
      const found = scanner.tagAt(i);
      i = found === null ? i + 1 : tag(i, found);
    } else i++;
  }
  pieces.keep(kept, text.length);
  kept = text.length;
  flush();
  return comments;
}

/** Offset after `</name>`. Without one, scripts and styles take the rest, as in browsers; any other gives -1. */
function elementEnd(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return name === 'script' || name === 'style' ? text.length : -1;
  return match.index + match[0].length;
}

function decoded(origin: MappedText, start: number, end: number): MappedText {
  const pieces = new Pieces(origin);
  let kept = start;
  for (let at = origin.text.indexOf('&', start); at >= 0 && at < end; at = origin.text.indexOf('&', at + 1)) {
    const entity = entityAt(origin.text, at);
    if (entity === null || entity.end > end) continue;
    pieces.keep(kept, at);
    pieces.put(entity.text, at, entity.end);
    kept = entity.end;
  }
  pieces.keep(kept, end);
  return pieces.join();
}
