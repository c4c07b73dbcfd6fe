import type { Brandbook } from '../../../engine/src/brandbook/schema';
import type { Clash, CompatibilityReport } from '../../../engine/src/compatibility/types';
import type { Language } from '../../../engine/src/language';
import { said } from './quoted';

const TEXTS = {
  en: {
    line: (line: number): string => `line ${line}`,
    shared: 'in common',
    link: 'link',
    noLink: 'no link: nothing explains why this brand belongs to its parent',
    heard: 'heard of the parent',
  },
  vi: {
    line: (line: number): string => `dòng ${line}`,
    shared: 'điểm chung',
    link: 'mối liên kết',
    noLink: 'chưa có mối liên kết: chưa có gì giải thích vì sao thương hiệu này thuộc về thương hiệu mẹ',
    heard: 'nhắc tới thương hiệu mẹ',
  },
} as const;

const scoreText = ({ score, reason }: CompatibilityReport): string => (score === null ? `– (${reason})` : `${score}`);
/** A reader of a terminal wants to see what counts, not all of it. */
const MOST_SHARED = 8;

function clashLine(clash: Clash, place: string, several: boolean, lang: Language): string {
  const whose = several ? ` (${clash.brand})` : '';
  return `  ${clash.path}${place}${whose}  ${clash.message[lang]}  (−${clash.contribution})\n`;
}

/** A child's brandbook against its parents': the clashes, what they have in common, what links them. */
export function prettyReport(
  child: Brandbook,
  parents: readonly Brandbook[],
  report: CompatibilityReport,
  lineOf: (clash: Clash) => number | undefined,
  lang: Language,
): string {
  const words = TEXTS[lang];
  const clashes = report.clashes.map((clash) => {
    const line = lineOf(clash);
    return clashLine(clash, line === undefined ? '' : ` (${words.line(line)})`, parents.length > 1, lang);
  });
  const { shared = [], links = [], closeness = null } = report.associations ?? {};
  const common = shared.slice(0, MOST_SHARED).map(({ path, message }) => `  + ${path}  ${message[lang]}\n`);
  const link = links.map(({ message }) => `  ~ ${words.link}: ${message[lang]}\n`);
  const names = parents.map(({ brand }) => brand.name).join(' × ');
  return [
    `${child.brand.name} × ${names}: ${scoreText(report)}\n`,
    ...clashes,
    ...(common.length > 0 ? [` ${words.shared} (${shared.length})\n`, ...common] : []),
    ...(link.length > 0 || closeness === null ? link : [`  ~ ${words.noLink}\n`]),
  ].join('');
}

/** One text against the parents. */
export function prettyAssetReport(id: string, report: CompatibilityReport, lang: Language): string {
  const brands = new Set(report.clashes.map(({ brand }) => brand));
  const clashes = report.clashes.map((clash) => {
    const [first] = clash.evidence ?? [];
    const place = first === undefined ? '' : ` ${first.path}:${first.start} ${said({ actual: first.text }).join('')}`;
    return clashLine(clash, place, brands.size > 1, lang);
  });
  const heard = (report.heard ?? []).map(({ text }) => said({ actual: text }).join('')).join(', ');
  const rest = heard === '' ? '' : `  + ${TEXTS[lang].heard}: ${heard}\n`;
  return `${id}: ${scoreText(report)}\n${clashes.join('')}${rest}`;
}
