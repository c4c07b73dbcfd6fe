import type {
  BrandRow,
  ContradictionRow,
  Mean,
  OutlierRow,
  PortfolioReport,
  TouchpointRow,
} from '../../../plugins/brand-consistency/shared/contracts';
import type { Language } from './language';
import type { Style } from './style';
import type { Cell, Column } from './table';
import { table } from './table';
import type { Texts } from './texts';
import { TEXTS } from './texts';
import { fit, wrap } from './width';

/** The whole portfolio, and the same report narrowed to each of its brands by the brand's key. */
export interface Reports {
  all: PortfolioReport;
  byBrand: ReadonlyMap<string, PortfolioReport>;
}

export interface Paper {
  language: Language;
  /** Cells in a line. */
  room: number;
  style: Style;
}

interface Pen extends Paper {
  texts: Texts;
  number(value: number | null): string;
}

const GOOD = 80;
const WARNING = 60;
const QUOTES_SHOWN = 2;
/** In a narrower window the worst finding goes below its touchpoint's numbers. */
const ROOM_FOR_SENTENCES = 110;

const NOTHING = '–';

function penFor(paper: Paper): Pen {
  const format = new Intl.NumberFormat(paper.language, { maximumFractionDigits: 0 });
  return {
    ...paper,
    texts: TEXTS[paper.language],
    number: (value) => (value === null ? NOTHING : format.format(value)),
  };
}

/** Colour repeats what the number says; whoever sees none misses nothing. */
function scoreCell({ number, style }: Pen, value: number | null): Cell {
  const text = number(value);
  if (value === null) return { text, paint: style.dim };
  if (value >= GOOD) return { text, paint: style.green };
  return { text, paint: value >= WARNING ? style.yellow : style.red };
}

const meanCell = (pen: Pen, mean: Mean): Cell => scoreCell(pen, mean.value);

const indented = (pen: Pen, text: string, indent: string): string[] =>
  wrap(text, Math.max(20, pen.room - indent.length)).map((line) => indent + line);

function touchpointTable(pen: Pen, rows: readonly TouchpointRow[]): string[] {
  const { texts, language, room, style } = pen;
  const columns: Column[] = [
    { title: texts.touchpoint, squeezeTo: 14 },
    { title: texts.assets, align: 'right' },
    { title: texts.fit, align: 'right' },
    { title: texts.consistency, align: 'right' },
    { title: texts.compatibility, align: 'right' },
    { title: texts.findings, align: 'right' },
  ];
  const worst: Column = { title: texts.worst, squeezeTo: 24 };
  const worstOf = (row: TouchpointRow): string => row.worst?.message[language] ?? NOTHING;
  const numbers = (row: TouchpointRow): Cell[] => [
    { text: row.name[language] },
    { text: pen.number(row.assets) },
    meanCell(pen, row.fit),
    meanCell(pen, row.consistency),
    meanCell(pen, row.compatibility),
    { text: pen.number(row.findings) },
  ];
  if (room >= ROOM_FOR_SENTENCES) {
    const cells = rows.map((row) => [...numbers(row), { text: worstOf(row) }]);
    return table([...columns, worst], cells, room, style);
  }
  const [heading = '', rule = '', ...lines] = table(columns, rows.map(numbers), room, style);
  const withWorst = rows.flatMap((row, index) => [
    lines[index] ?? '',
    ...indented(pen, worstOf(row), '    ').map(style.dim),
  ]);
  return [heading, rule, ...withWorst];
}

function brandSection(pen: Pen, brand: BrandRow, reports: Reports): string[] {
  const { texts, style, language } = pen;
  const parent = reports.all.brands.find(({ key }) => key === brand.parent);
  const bands = (['good', 'warning', 'off', 'unknown'] as const)
    .filter((band) => brand.bands[band] > 0)
    .map((band) => `${pen.number(brand.bands[band])} ${texts.bands[band]}`);
  const scores: [string, number | null][] = [
    [texts.fit, brand.fit.value],
    [texts.consistency, brand.consistency],
    [texts.compatibility, brand.compatibility],
  ];
  const numbers = scores.map(([label, value]) => {
    const { text, paint = (same: string) => same } = scoreCell(pen, value);
    return `${label} ${paint(text)}`;
  });
  const clashes = brand.clashes.map((clash) => clash.message[language]);
  return [
    style.bold(brand.name) + (parent === undefined ? '' : style.dim(`, ${texts.brandOf(parent.name)}`)),
    [...numbers, bands.join(', ')].join('   '),
    '',
    ...touchpointTable(pen, reports.byBrand.get(brand.key)?.touchpoints ?? []),
    ...(clashes.length === 0
      ? []
      : ['', `${texts.clashes}:`, ...clashes.flatMap((clash) => indented(pen, clash, '  '))]),
    '',
  ];
}

const quoted = (pen: Pen, text: string): string[] =>
  indented(pen, `“${text.trim()}”`, '      ').map((line) => pen.style.dim(line));

/** A line that begins in bold; cut to the paper before it is painted, because colours cannot be cut. */
const headed = ({ room, style }: Pen, indent: string, head: string, rest: string): string => {
  const cut = fit(head + rest, room - indent.length);
  return indent + style.bold(cut.slice(0, head.length)) + cut.slice(head.length);
};

const brandName = (all: PortfolioReport, key: string): string =>
  all.brands.find((brand) => brand.key === key)?.name ?? key;

function outlierLines(pen: Pen, row: OutlierRow, all: PortfolioReport): string[] {
  const { texts } = pen;
  const touchpoint = all.touchpoints.find(({ key }) => key === row.touchpoint)?.name[pen.language];
  const place = [brandName(all, row.brand), touchpoint, row.locale].filter((part) => part !== undefined).join(', ');
  const said = new Set<string>();
  const reasons = row.because.flatMap((reason) => {
    const measure = texts.measures[reason.measure] ?? reason.measure;
    // One sentence often pushes several measures; it is read once.
    const fresh = reason.sentences.filter(({ text }) => !said.has(text)).slice(0, QUOTES_SHOWN);
    for (const { text } of fresh) said.add(text);
    return [
      ...indented(pen, texts.unlike(measure, pen.number(reason.value), pen.number(reason.usual)), '    '),
      ...fresh.flatMap(({ text }) => quoted(pen, text)),
    ];
  });
  return [headed(pen, '  ', row.title, ` (${place}): ${texts.consistency} ${pen.number(row.score)}`), ...reasons];
}

type Statement = ContradictionRow['values'][number];

/** What is said in one way, by how many texts, and where first. */
function statementLines(pen: Pen, value: string, statements: readonly Statement[]): string[] {
  // A text that says it twice is one text.
  const texts = [
    ...new Map(statements.toReversed().map((statement) => [statement.id, statement])).values(),
  ].toReversed();
  return [
    headed(pen, '    ', value, `  ${pen.texts.saidIn(texts.length)}`),
    ...texts.slice(0, QUOTES_SHOWN).flatMap(({ title, text }) => {
      const quote = text.trim() === value ? '' : `: “${text.trim()}”`;
      return indented(pen, title + quote, '      ').map(pen.style.dim);
    }),
  ];
}

function contradictionLines(pen: Pen, row: ContradictionRow, all: PortfolioReport): string[] {
  const truth = row.truth === null ? '' : `: ${pen.texts.truth(row.truth)}`;
  const ways = new Map<string, Statement[]>();
  for (const statement of row.values)
    ways.set(statement.canonical, [...(ways.get(statement.canonical) ?? []), statement]);
  // The fewer say it, the likelier it is the mistake.
  const rareFirst = [...ways].sort(([, a], [, b]) => a.length - b.length);
  return [
    headed(pen, '  ', row.fact, ` (${brandName(all, row.brand)})${truth}`),
    ...rareFirst.flatMap(([canonical, statements]) =>
      statementLines(pen, statements[0]?.value ?? canonical, statements),
    ),
  ];
}

/** Parents before the brands that descend from them. */
const inFamilyOrder = (brands: readonly BrandRow[]): BrandRow[] =>
  [...brands].sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null) || (a.key < b.key ? -1 : 1));

/** The portfolio as lines for a terminal: each brand with a table by touchpoint, then outliers and contradictions. */
export function reportLines(reports: Reports, paper: Paper): string[] {
  const pen = penFor(paper);
  const { texts, style } = pen;
  const { all } = reports;
  if (all.assets === 0) return [texts.nothingScored];
  return [
    style.bold(texts.reportTitle),
    texts.reportSummary(all.assets, all.touchpoints.length, all.brands.length),
    '',
    ...inFamilyOrder(all.brands).flatMap((brand) => brandSection(pen, brand, reports)),
    style.bold(all.outliers.length === 0 ? texts.noOutliers : texts.outliers),
    ...all.outliers.flatMap((row) => outlierLines(pen, row, all)),
    '',
    style.bold(all.contradictions.length === 0 ? texts.noContradictions : texts.contradictions),
    ...all.contradictions.flatMap((row) => contradictionLines(pen, row, all)),
    '',
  ];
}
