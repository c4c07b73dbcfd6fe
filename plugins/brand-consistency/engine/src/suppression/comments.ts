import type { AnalysedUnit, Span } from '../text/types';
import { namesRule } from './rule-names';

/** A comment that turns rules off or on: `<!-- brand-check off rule-a, rule-b: reason -->`. */
export interface Directive extends Span {
  readonly verb: 'off' | 'on' | 'off-next-line';
  /** Empty: all rules. */
  readonly names: readonly string[];
  readonly reason?: string;
}

// A verb that is none (`off-line`) silences nothing: taken for `off`, it would silence all that follows.
const DIRECTIVE = /^<!--\s*brand-check\s+(off-next-line|off|on)(?=[\s:]|-{1,2}>)([^]*?)-?->$/u;

/** Names are parted by blanks or commas; ids of vocabulary and required content may hold blanks themselves. */
function namesIn(list: string): string[] {
  const wholes = list.split(',').map((part) => part.trim());
  return [...new Set([...wholes, ...list.split(/[\s,]+/u)])].filter((name) => /[^-]/u.test(name));
}

function directiveAt(source: string, { start, end }: Span): Directive[] {
  const match = DIRECTIVE.exec(source.slice(start, end));
  if (match === null) return [];
  const written = match[2] ?? '';
  const colon = written.indexOf(':');
  const list = colon < 0 ? written : written.slice(0, colon);
  const reason = colon < 0 ? '' : written.slice(colon + 1).trim();
  const names = namesIn(list);
  const verb = match[1] as Directive['verb'];
  return [{ start, end, verb, names, ...(reason === '' ? {} : { reason }) }];
}

/** The directives of a unit, in reading order. */
export const directivesOf = ({ source, comments }: AnalysedUnit): Directive[] =>
  comments.flatMap((comment) => directiveAt(source, comment)).sort((a, b) => a.start - b.start);

/** Where one rule is silent in a unit, and which directive made it so. */
interface Silence extends Span {
  readonly by: Directive;
}

interface BlockSpan extends Span {
  /** Nothing but blocks from here on starts at or after `start`. */
  readonly start: number;
}

function blockSpans({ blocks }: AnalysedUnit): BlockSpan[] {
  return blocks
    .map(({ text, map }) => ({ start: map.from(0), end: map.to(text.length - 1) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The last of the spans, sorted by start, that starts at or before the offset. */
function lastUpTo<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** The first of the spans, sorted by start, that starts at or after the offset. */
function firstFrom<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** What the comments of one unit silence. */
export interface UnitSilences {
  /** The directive that silences the rule at this place. */
  at(rule: string, span: Span): Directive | null;
  /** The directive that turned the rule off by name and was not taken back: it silences what is said of the whole. */
  ofWhole(rule: string): Directive | null;
}

const SILENT_NOWHERE: UnitSilences = { at: () => null, ofWhole: () => null };

/** Makes a unit's directives ready; each rule's stretches are worked out once, when first asked for. */
export function silencesOf(unit: AnalysedUnit): UnitSilences {
  const directives = unit.comments.length === 0 ? [] : directivesOf(unit);
  if (directives.length === 0) return SILENT_NOWHERE;
  const blocks = blockSpans(unit);
  const known = new Map<string, { stretches: Silence[]; blocks: Silence[] }>();
  const silences = (rule: string): { stretches: Silence[]; blocks: Silence[] } => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const stretches: Silence[] = [];
    const nextBlocks: Silence[] = [];
    let off: Directive | null = null;
    const close = (end: number): void => {
      if (off !== null) stretches.push({ start: off.end, end, by: off });
      off = null;
    };
    for (const directive of directives) {
      const { verb, names, start, end } = directive;
      if (names.length > 0 && !names.some((name) => namesRule(name, rule))) continue;
      if (verb === 'off-next-line') {
        const block = firstFrom(blocks, end);
        if (block !== undefined) nextBlocks.push({ ...block, by: directive });
      } else if (verb === 'on') close(start);
      else off ??= directive;
    }
    close(unit.source.length);
    const made = { stretches, blocks: nextBlocks };
    known.set(rule, made);
    return made;
  };
  return {
    at(rule, span) {
      const own = silences(rule);
      for (const spans of [own.stretches, own.blocks]) {
        const found = lastUpTo(spans, span.start);
        if (found !== undefined && span.start < found.end) return found.by;
      }
      return null;
    },
    ofWhole(rule) {
      let off: Directive | null = null;
      for (const directive of directives) {
        const { verb, names } = directive;
        if (verb === 'off-next-line' || !names.some((name) => namesRule(name, rule))) continue;
        off = verb === 'on' ? null : directive;
      }
      return off;
    },
  };
}
