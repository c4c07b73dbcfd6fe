import { namesIn } from '../positioning/fact-names';
import { firstToken } from '../positioning/fact-spans';
import { spanOf } from '../text/places';
import type { Analysis, Block, Span } from '../text/types';
import type { FactPlace } from './types';

/** A name or a slogan as an asset writes it; `canonical` is its words without case and signs. */
export interface Wording extends FactPlace {
  readonly kind: 'name' | 'slogan';
}

const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 5;
const FEWEST_SLOGAN_WORDS = 3;
const MOST_SLOGAN_WORDS = 9;
/** Of one asset; a directory of people is no text about one. */
const MOST_NAMES = 40;
const MOST_SLOGANS = 20;
const QUOTED = /“([^“”]{4,80})”/gu;
/** "Brand – slogan". */
const DASHED = /^[^–—|]{1,30} [–—|] (?=\S)/u;
const END = /[\s.!…]+$/u;
const NO_SLOGAN = /[\d?@:;]/u;
/** Invitations, greetings and headings of lists are alike because they do the same, not because one was misquoted. */
const OPENS_OTHERWISE =
  /^(?:book|call|contact|see|read|learn|view|order|get|buy|shop|find|ask|visit|join|send|about|our|your|how|what|why|thank|thanks|hello|hi|dear|welcome|good|frequently|xem|đặt|gọi|liên hệ|mua|đăng ký|hỏi|câu hỏi|mời|cảm ơn|cám ơn|chào|xin|hẹn|tìm|nhận|gửi|về|thông tin|kính|giới thiệu|chính sách|hướng dẫn)(?![\p{L}])/iu;

function keysIn(block: Block, { start, end }: Span): string[] {
  const { tokens } = block;
  const keys: string[] = [];
  for (let at = firstToken(block, start); at < tokens.count && (tokens.end[at] ?? 0) <= end; at++)
    keys.push(tokens.key[at] ?? '');
  return keys;
}

const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (END.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** Stretches that may be a slogan: short lines that stand alone, and short quotations. */
function slogansIn(block: Block): Span[] {
  const { text, sentences, kind } = block;
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
  if (quoted.length > 0 || sentences.length !== 1 || kind === 'tableCell' || kind === 'altText') return quoted;
  const start = DASHED.exec(text)?.[0].length ?? 0;
  return [{ start, end: text.length }];
}

const isSlogan = (text: string, words: number): boolean =>
  words >= FEWEST_SLOGAN_WORDS && words <= MOST_SLOGAN_WORDS && !NO_SLOGAN.test(text) && !OPENS_OTHERWISE.test(text);

/** The names and the lines like slogans of a text, each spelling once. `brandKeys` are the words of the brand's name. */
export function wordingsIn(analysis: Analysis, brandKeys: ReadonlySet<string>): Wording[] {
  const found = { name: new Map<string, Wording>(), slogan: new Map<string, Wording>() };
  const keep = (kind: Wording['kind'], unit: number, at: number, block: Block, span: Span, sentence: Span): void => {
    const canonical = keysIn(block, span).join(' ');
    const list = found[kind];
    if (list.has(canonical) || list.size >= (kind === 'name' ? MOST_NAMES : MOST_SLOGANS)) return;
    const { path, start, end, actual } = spanOf(analysis, { unit, block: at, ...span });
    const { actual: text } = spanOf(analysis, { unit, block: at, ...sentence });
    list.set(canonical, { kind, canonical, value: actual, path, start, end, text });
  };
  for (const [unit, { blocks }] of analysis.units.entries()) {
    for (const [at, block] of blocks.entries()) {
      for (const sentence of block.sentences) {
        for (const name of namesIn(block, sentence, [], brandKeys)) {
          const words = name.text.split(' ').length;
          if (words >= FEWEST_NAME_WORDS && words <= MOST_NAME_WORDS) keep('name', unit, at, block, name, sentence);
        }
      }
      for (const stretch of slogansIn(block)) {
        const span = trimmed(block.text, stretch);
        const words = keysIn(block, span).length;
        if (isSlogan(block.text.slice(span.start, span.end), words))
          keep('slogan', unit, at, block, span, { start: 0, end: block.text.length });
      }
    }
  }
  return [...found.name.values(), ...found.slogan.values()];
}
