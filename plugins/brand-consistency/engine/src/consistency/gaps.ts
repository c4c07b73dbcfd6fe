import type { CompiledBrandbook } from '../brandbook/compile';
import type { Language } from '../language';
import type { Said, SaidValue } from './said';

/** Something that one text says and another does not. */
export type Gap =
  | { readonly kind: SaidValue['kind']; readonly what: string; readonly value: SaidValue }
  /** A statement of the positioning, by its claim, or required content, by its rule. */
  | { readonly kind: 'statement' | 'required'; readonly what: string };

const NUMBER = 'number ';
const isNumber = (reading: string): boolean => reading.startsWith(NUMBER);

const DATE = 'date ';
/** The same day, of which one text may leave the year out. */
const isSameDate = (a: string, b: string): boolean =>
  a.startsWith(DATE) && b.startsWith(DATE) && (a.endsWith(b.slice(DATE.length)) || b.endsWith(a.slice(DATE.length)));

/** Same value: a typed reading in common; or a bare number where one of the two is nothing but a number. */
function isSame(a: SaidValue, b: SaidValue): boolean {
  const common = a.readings.filter((reading) =>
    b.readings.some((other) => reading === other || isSameDate(reading, other)),
  );
  if (common.some((reading) => !isNumber(reading))) return true;
  return common.length > 0 && (a.kind === 'number' || b.kind === 'number');
}

const currencyOf = ({ readings }: SaidValue): string =>
  readings.find((reading) => reading.startsWith('price '))?.replace(/^price |[\d.,\s–-]/g, '') ?? '';

/** Prices in another currency cannot be compared; each excuses one. */
function withoutConverted(missing: readonly SaidValue[], others: readonly SaidValue[]): SaidValue[] {
  const left = others.filter(({ kind }) => kind === 'price');
  return missing.filter((value) => {
    if (value.kind !== 'price') return true;
    const at = left.findIndex((other) => currencyOf(other) !== currencyOf(value));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

function valueGaps(from: Said, to: Said): SaidValue[] {
  const lacks = (one: SaidValue, other: Said): boolean =>
    !other.values.some((value) => isSame(one, value)) &&
    !one.readings.some((reading) => other.inWords.includes(reading));
  const missing = from.values.filter((value) => lacks(value, to));
  const strange = to.values.filter((value) => lacks(value, from));
  const seen = new Set<string>();
  return withoutConverted(missing, strange).filter(({ readings }) => {
    const key = readings.join('\u0000');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Letters that only Vietnamese has among the two languages. */
const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Whether a statement's evidence holds words that the language could say it with. */
function sayable(evidence: readonly { readonly text: string }[], language: Language): boolean {
  const vietnamese = evidence.filter(({ text }) => VIETNAMESE_LETTER.test(text.normalize('NFC'))).length;
  return language === 'vi' ? vietnamese > 0 : vietnamese < evidence.length;
}

const REQUIRED = '.required.';
/** Content that only one language must have is no gap between two. */
const asksBothLanguages = (rule: string, book: CompiledBrandbook): boolean =>
  book.sources.get(rule)?.rule.scope?.languages === undefined;

/**
 * What the first text says and the second does not: figures, statements of the positioning that the second's language
 * has words for, and content that the touchpoint requires.
 */
export function gapsBetween(from: Said, to: Said, language: Language, book: CompiledBrandbook): Gap[] {
  const known = new Set([...to.heard, ...to.hinted]);
  const statements = book.statements
    .filter(({ id, evidence }) => from.heard.includes(id) && !known.has(id) && sayable(evidence, language))
    .map(({ claim }): Gap => ({ kind: 'statement', what: claim }));
  const required = to.withoutRequired
    .filter((rule) => !from.withoutRequired.includes(rule) && asksBothLanguages(rule, book))
    .map((rule): Gap => ({ kind: 'required', what: rule.slice(rule.indexOf(REQUIRED) + REQUIRED.length) }));
  return [
    ...valueGaps(from, to).map((value): Gap => ({ kind: value.kind, what: value.text, value })),
    ...statements,
    ...required,
  ];
}
