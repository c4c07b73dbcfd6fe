import type { Language } from '../../language';
import type { Block, Span } from '../../text/types';
import { currencySlips } from './currency';
import { dateSlips } from './dates';
import { numberSlips, percentSlips, unitSlips } from './numbers';
import { numeralSlips } from './numerals';
import type { FormStyles } from './options';
import { phoneSlips } from './phones';
import type { Slip } from './slip';

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What touches none of `taken`; both are sorted here, so that each is walked once. */
function apartFrom(taken: readonly Slip[], slips: readonly Slip[]): Slip[] {
  const blocked = [...taken].sort(byStart);
  let next = 0;
  return [...slips].sort(byStart).filter((slip) => {
    while ((blocked[next]?.end ?? Infinity) <= slip.start) next += 1;
    return (blocked[next]?.start ?? Infinity) >= slip.end;
  });
}

/** “1,250,000 VND” has a wrong sign and wrong points: one finding says both. */
function withNumbers(text: string, whole: readonly Slip[], numbers: readonly Slip[]): Slip[] {
  const inner = [...numbers].sort(byStart);
  const told = new Set<Slip>();
  let next = 0;
  const merged = [...whole].sort(byStart).map((slip): Slip => {
    while ((inner[next]?.start ?? Infinity) < slip.start) next += 1;
    const number = inner[next];
    if (number === undefined || number.end > slip.end) return slip;
    told.add(number);
    const amount = text.slice(number.start, number.end);
    const at = slip.expected.indexOf(amount);
    // A short form (2.5 triệu) has been written out already.
    if (at < 0 || /[\d.,]/u.test(slip.expected.charAt(at + amount.length))) return slip;
    const expected = slip.expected.slice(0, at) + number.expected + slip.expected.slice(at + amount.length);
    return { ...slip, expected };
  });
  return [...merged, ...inner.filter((number) => !told.has(number))];
}

/** Everything in a block that is written in another style than the brand's; styles that are not set say nothing. */
export function slipsIn(block: Block, language: Language | null, styles: FormStyles): Slip[] {
  const { percent, units, decimal, thousands, numerals, currency, date, phone } = styles;
  const { text } = block;
  const counts = numerals === undefined ? [] : numeralSlips(block, language, numerals);
  // Everything else is about digits, and most blocks hold none.
  if (!/\d/u.test(text)) return counts;
  const taken = [
    ...(date === undefined ? [] : dateSlips(text, date)),
    ...(phone === undefined ? [] : phoneSlips(text, phone)),
  ];
  const whole = [
    ...(currency === undefined ? [] : currencySlips(text, currency, language)),
    ...(percent === undefined ? [] : percentSlips(text, percent)),
    ...(units === undefined ? [] : unitSlips(text, units)),
  ];
  const numbers = decimal === undefined && thousands === undefined ? [] : numberSlips(text, { decimal, thousands });
  return [...taken, ...apartFrom(taken, [...withNumbers(text, whole, numbers), ...counts])].sort(byStart);
}
