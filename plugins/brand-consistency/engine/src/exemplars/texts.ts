import type { MeasureName } from '../consistency/measures';
import type { Language, Localised } from '../language';
import type { ExemplarMatch, ExemplarSide } from './types';

/** What a measure is called where two texts are compared in it. */
const NAME: Readonly<Record<MeasureName, Localised>> = {
  'tone.formal': { en: 'formality', vi: 'độ trang trọng' },
  'tone.funny': { en: 'playfulness cues', vi: 'dấu hiệu dí dỏm' },
  'tone.respectful': { en: 'respect', vi: 'độ kính trọng' },
  'tone.enthusiastic': { en: 'enthusiasm', vi: 'độ hào hứng' },
  'personality.sincerity': { en: 'sincerity', vi: 'nét chân thành' },
  'personality.excitement': { en: 'excitement', vi: 'nét sôi nổi' },
  'personality.competence': { en: 'competence', vi: 'nét năng lực' },
  'personality.sophistication': { en: 'sophistication', vi: 'nét tinh tế' },
  'personality.ruggedness': { en: 'ruggedness', vi: 'nét mạnh mẽ' },
  tier: { en: 'price tier', vi: 'phân khúc giá' },
};

const KIND: Readonly<Record<ExemplarSide, Localised>> = {
  on: { en: 'your exemplar', vi: 'mẫu đúng thương hiệu' },
  off: { en: 'your example of how not to write', vi: 'mẫu không hợp thương hiệu' },
};

const LONGEST_QUOTE = 60;

/** The beginning of an exemplar, cut between words. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `“${space > 0 ? cut.slice(0, space) : cut}…”`;
}

const AND: Localised = { en: 'and', vi: 'và' };

function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

const names = (measures: readonly MeasureName[], language: Language): string =>
  listed(
    measures.map((measure) => NAME[measure][language]),
    language,
  );

const inBoth = (write: (language: Language) => string): Localised => ({ en: write('en'), vi: write('vi') });

function sentence(
  side: ExemplarSide,
  match: ExemplarMatch,
  opening: Localised,
  measures: readonly MeasureName[],
): Localised {
  return inBoth((language) => {
    const start = `${opening[language]} ${KIND[side][language]} ${shortQuote(match.text)}`;
    const where = measures.length === 0 ? '' : ` ${language === 'vi' ? 'ở' : 'in'} ${names(measures, language)}`;
    return `${start}${where}`;
  });
}

/** "closest to your exemplar “…” in formality and excitement; both say “…”" */
export function nearText(side: ExemplarSide, match: ExemplarMatch): Localised {
  const own = sentence(side, match, { en: 'closest to', vi: 'gần nhất với' }, match.alike);
  if (match.words.length === 0) return own;
  return inBoth((language) => {
    const words = listed(
      match.words.map((word) => `“${word}”`),
      language,
    );
    return `${own[language]}; ${language === 'vi' ? 'cùng dùng' : 'both say'} ${words}`;
  });
}

/** "far from your exemplar “…” in respect", or only less near where nothing sets the two far apart. */
export const farText = (side: ExemplarSide, match: ExemplarMatch): Localised =>
  match.apart.length === 0
    ? sentence(side, match, { en: 'less near to', vi: 'ít giống hơn với' }, [])
    : sentence(side, match, { en: 'far from', vi: 'khác xa' }, match.apart);
