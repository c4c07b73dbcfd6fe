import type { Language } from '../language';
import type { Analysis, Block, Place } from '../text/types';
import type { FeatureCounts } from './counts';
import { countGrammar } from './en/grammar';
import { countVietnameseUse } from './vi/use';

/** One sign, or a run of the same: "!", "!!!", "?!". */
const EXCLAMATION = /[!?]*![!?]*/g;
const QUESTION = /\?+/g;
const ELLIPSIS = /…|\.{3,}/g;
const EMOJI = /\p{Extended_Pictographic}(?:\p{M}|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const NO_EMOJI = /[©®™]/;
const EMOTICON =
  /(?<![\p{L}\p{N}:=])(?:[:;=]['’]?-?[)(DPpOo3|/*]{1,6}|<3+|\^[_.-]?\^|[xX]D+|T[_.]T|=\){1,6}|:v|:3)(?![\p{L}\p{N}])/gu;
const STRETCHED = /(\p{L})\1{2,}/iu;
const NUMERAL = /^[ivxlcdm]+$/i;
const DISCOUNT: Readonly<Record<Language, RegExp>> = {
  en: /\b\d{1,2} ?% (?:off|discount|less)\b|\b(?:save|up to|extra) \d{1,2} ?%/gi,
  vi: /(?<!\p{L})(?:giảm|sale|off|rẻ hơn|hạ|giam)(?: (?:giá|sốc|sâu|ngay|tới|đến|thêm|gia|toi|den))* ?\d{1,2} ?%|(?<![\d\p{L}])-\d{1,2} ?%/giu,
};
const CHARM_PRICE: Readonly<Record<Language, RegExp>> = {
  en: /[$£€] ?\d+[.,](?:99|95)(?!\d)|\bonly [$£€] ?\d+/gi,
  vi: /(?<![\p{L}\p{N}.,])\d{1,3} ?(?:k|K|ngàn|nghìn|cành)(?![\p{L}\p{N}])|(?<![\d.,])\d{0,2}9[.,]000 ?(?:đ|₫|vnđ|vnd|đồng)/giu,
};

/** Counts what is seen in signs, casing and shapes rather than looked up: exclamation marks, emoji, shouting, prices. */
export function countMarks(analysis: Analysis, counts: Readonly<Record<Language, FeatureCounts>>): void {
  analysis.units.forEach((unit, unitAt) => {
    unit.blocks.forEach((block, blockAt) => {
      if (block.language === null) return;
      const into = counts[block.language];
      const add = (feature: string, start: number, end: number): void => {
        const place: Place = { unit: unitAt, block: blockAt, start, end };
        into.add(feature, 1, place, block.text.slice(start, end));
      };
      countSigns(block, block.language, add);
      countCasing(block, add);
      if (block.language === 'en') countGrammar(block, add);
      else countVietnameseUse(block, add);
    });
  });
}

export type Add = (feature: string, start: number, end: number) => void;

function countSigns(block: Block, language: Language, add: Add): void {
  const { text } = block;
  const all = (pattern: RegExp, feature: string): void => {
    for (const found of text.matchAll(pattern)) add(feature, found.index, found.index + found[0].length);
  };
  if (text.includes('!')) {
    for (const found of text.matchAll(EXCLAMATION)) {
      const end = found.index + found[0].length;
      add(found[0].length > 1 ? 'exclamation-run' : 'exclamation', found.index, end);
    }
  }
  if (text.includes('?')) all(QUESTION, 'question');
  all(ELLIPSIS, 'ellipsis');
  for (const found of text.matchAll(EMOJI)) {
    if (!NO_EMOJI.test(found[0])) add('emoji', found.index, found.index + found[0].length);
  }
  all(EMOTICON, 'emoticon');
  if (/\d/.test(text)) {
    all(DISCOUNT[language], 'discount');
    all(CHARM_PRICE[language], 'charm-price');
  }
}

function countCasing(block: Block, add: Add): void {
  const { start, end, count } = block.tokens;
  const stretches = STRETCHED.test(block.text);
  let runFrom = -1;
  for (let token = 0; token <= count; token++) {
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    const loud = token < count && isLoud(block.text, from, to);
    if (loud && runFrom < 0) runFrom = token;
    if (!loud && runFrom >= 0) {
      countShouting(block, runFrom, token, add);
      runFrom = -1;
    }
    if (stretches && token < count && isStretched(block.text.slice(from, to))) add('stretched', from, to);
  }
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return;
  for (const sentence of block.sentences) {
    const letters = block.text.slice(sentence.start, sentence.end);
    if (/^["'“‘(]?\p{Ll}[^.]*\s/u.test(letters))
      add('lowercase-start', sentence.start, Math.min(sentence.end, sentence.start + 12));
  }
}

/** Two or more letters, all of them capitals. */
function isLoud(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (to - from < 2 || (first > 0x60 && first < 0x7b) || first < 0x41) return false;
  const word = text.slice(from, to);
  return word === word.toUpperCase() && /^\p{L}+$/u.test(word) && !NUMERAL.test(word);
}

function isStretched(word: string): boolean {
  return STRETCHED.test(word) && !NUMERAL.test(word) && word.toLowerCase() !== 'www';
}

/** One loud word may be an acronym; two together, or one of six letters, shout. */
function countShouting(block: Block, from: number, to: number, add: Add): void {
  const { start, end } = block.tokens;
  const alone = to - from === 1;
  for (let token = from; token < to; token++) {
    const begin = start[token] ?? 0;
    const stop = end[token] ?? 0;
    if (!alone || stop - begin > 5) add('shouting', begin, stop);
  }
}
