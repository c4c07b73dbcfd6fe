import type { Language, Localised } from '../language';

/** What a message is filled with; a text that differs by language comes in both. */
export type MessageValues = Readonly<Record<string, string | number | Localised>>;

const NUMBER_SEPARATOR: Readonly<Record<Language, string>> = { vi: '.', en: ',' };

/** Whole numbers grouped as each language does it: 1.240, 1,240. */
function write(value: MessageValues[string], language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return value[language];
  const digits = String(value);
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(\d{3})+$)/gu, NUMBER_SEPARATOR[language]);
}

const inBoth = (make: (language: Language) => string): Localised => ({ en: make('en'), vi: make('vi') });

/** Names of the `{name}` placeholders in a template, sorted. */
export const placeholdersIn = (template: string): string[] =>
  [...new Set(Array.from(template.matchAll(/\{(\w+)\}/gu), ([, name]) => name ?? ''))].sort();

/** A message with its `{name}` placeholders filled in both languages. */
export const fillMessage = (template: Localised, values: MessageValues): Localised =>
  inBoth((language) => filled(template[language], values, language));

/** By hand, since a text may have findings by the ten thousand and a call back for each placeholder is slow. */
function filled(template: string, values: MessageValues, language: Language): string {
  let text = '';
  let kept = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    let close = open + 1;
    while (isNameCode(template.charCodeAt(close))) close++;
    if (close === open + 1 || template.charCodeAt(close) !== CLOSING_BRACE) continue;
    const value = values[template.slice(open + 1, close)];
    if (value === undefined) continue;
    text += template.slice(kept, open) + write(value, language);
    kept = close + 1;
  }
  return kept === 0 ? template : text + template.slice(kept);
}

const CLOSING_BRACE = 0x7d;

/** `\w`: NaN, behind the end, is none. */
const isNameCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** What `%s` stands for, in order: Vale's substitution rules name the expected wording first. */
function positional(template: string, kind: string, values: MessageValues): readonly MessageValues[string][] {
  const slots = template.match(/%s/gu)?.length ?? 0;
  const actual = values['actual'] || values['term'] || values['missing'] || '';
  const expected = values['expected'] ?? '';
  return kind === 'substitution' && slots > 1 ? [expected, actual] : [actual, expected];
}

/** A rule owner's own message: `%s` is the matched text, `%d` the count, `%%` a per cent sign. */
export const fillOwnMessage = (template: Localised, kind: string, values: MessageValues): Localised =>
  inBoth((language) => {
    const text = template[language];
    const args = positional(text, kind, values);
    let next = 0;
    return text.replace(/%[sd%]/gu, (slot) => {
      if (slot === '%%') return '%';
      if (slot === '%d') return write(values['count'] ?? 0, language);
      const value = args[Math.min(next, args.length - 1)] ?? '';
      next += 1;
      return write(value, language);
    });
  });
