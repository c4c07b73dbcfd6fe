import { LANGUAGES } from '../language';
import type { Language, Localised } from '../language';

/** What a message is filled with; a text that differs by language comes in both. */
export type MessageValues = Readonly<Record<string, string | number | Localised>>;

const NUMBER_SEPARATOR: Readonly<Record<Language, string>> = { vi: '.', en: ',' };

/** Whole numbers grouped as each language does it: 1.240, 1,240. */
function write(value: MessageValues[string], language: Language): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number'
    ? String(value).replace(/\B(?=(\d{3})+$)/gu, NUMBER_SEPARATOR[language])
    : value[language];
}

const inBoth = (make: (language: Language) => string): Localised => {
  const [en, vi] = LANGUAGES.map(make);
  return { en: en ?? '', vi: vi ?? '' };
};

/** Names of the `{name}` placeholders in a template, sorted. */
export const placeholdersIn = (template: string): string[] =>
  [...new Set(Array.from(template.matchAll(/\{(\w+)\}/gu), ([, name]) => name ?? ''))].sort();

/** A message with its `{name}` placeholders filled in both languages. */
export const fillMessage = (template: Localised, values: MessageValues): Localised =>
  inBoth((language) =>
    template[language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : write(value, language);
    }),
  );

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
