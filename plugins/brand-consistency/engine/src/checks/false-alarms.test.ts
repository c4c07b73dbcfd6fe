import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES } from '../language';
import type { Language } from '../language';
import type { TextUnit } from '../text/types';
import { analyse } from '../text/analyse';
import { compileRules, runRules } from './rules';

/** A text that is meant to be right, to count false alarms on. */
interface CleanText {
  readonly id: string;
  readonly language: Language;
  readonly units: readonly TextUnit[];
}

const root = path.resolve(__dirname, '../../../../..');
const company = path.join(root, 'demo/company');
/** Labelled texts of others, beside the project and never in it. */
const EVAL = path.resolve(root, '../shared/eval');
const hasEval = existsSync(EVAL);

function leaves(value: unknown, at: string, name: string): TextUnit[] {
  if (typeof value === 'string') {
    if (['component', 'speaker', 'url', 'image', 'type'].includes(name)) return [];
    const heading = name === 'heading' || name === 'title';
    return [
      { path: at, text: value, format: 'markdown', ...(heading ? { format: 'plain', kind: 'heading', level: 2 } : {}) },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`, key));
}

/** The demo company's texts without those that are off on purpose. */
function cleanDemoTexts(): CleanText[] {
  const read = (file: string): unknown => parse(readFileSync(path.join(company, file), 'utf8'));
  const misfits = new Set(
    (read('misfits.yaml') as { asset: string; locale: string }[]).map((m) => `${m.asset}/${m.locale}`),
  );
  return readdirSync(path.join(company, 'assets')).flatMap((file) =>
    (read(`assets/${file}`) as { key: string; locales: Record<string, unknown> }[]).flatMap(({ key, locales }) =>
      LANGUAGES.filter((language) => locales[language] !== undefined && !misfits.has(`${key}/${language}`)).map(
        (language) => ({
          id: `${key}/${language}`,
          language,
          units: leaves(locales[language], 'text', ''),
        }),
      ),
    ),
  );
}

interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
}

const rows = (file: string): Row[] =>
  readFileSync(path.join(EVAL, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** One row of a labelled set as a text. */
const evalTexts = (file: string): CleanText[] =>
  rows(file).map(({ id, lang, text }) => ({ id, language: lang, units: [{ path: 'text', text, format: 'plain' }] }));

/** The demo's own names: near misses among them would be false alarms in its clean texts. */
const NAMES = ['Sen Group', 'Sen Việt', 'Quán Bà Sáu'];
/** Words that many brands prefer; near misses of them would be false alarms too. */
const TERMS = (
  'trải nghiệm|biệt thự|bữa sáng|bữa tối|kỳ nghỉ|nghỉ ngơi|nghỉ dưỡng|khu nghỉ dưỡng|đặc quyền|ưu đãi|dịch vụ|sản phẩm|thương hiệu|khách hàng|nhân viên|' +
  'lời hứa|món ăn|nước lèo|cơm tấm|hủ tiếu|quà tặng|thân thiện|chất lượng|giao hàng|thanh toán|bảo hành|tận tâm|hồ sen|bãi biển|sức khỏe|gia đình|thời gian|' +
  'villa|bungalow|guest|guests|promise|privilege|breakfast|retreat|people|customers|service|resort|private beach|airport transfer|team member|quality|experience|' +
  'product|products|support|account|payment|delivery|comfort|wellness|sustainable|together|community|natural|healthy|delicious|welcome'
).split('|');
const RIVALS = [
  'Tập đoàn Hải Lam',
  'Hai Lam Holdings',
  'Mộc Thành Group',
  'Ngọc Lam Bay',
  'Vịnh Mây Retreat',
  'Live Every Wave',
];

/** The kinds that judge any text by their own lists, so that their silence on good texts must be measured. */
const RULES: Readonly<Record<string, object>> = {
  claim: {},
  competitor: { names: RIVALS },
  inclusive: {},
  'missing-diacritics': {},
  protect: { names: NAMES, terms: TERMS },
  teencode: {},
  'walk-back': {},
};

interface Alarm {
  readonly kind: string;
  readonly id: string;
  readonly actual: string;
  readonly severity: string;
}

function alarmsIn(texts: readonly CleanText[], wanted: Readonly<Record<string, object>>): Alarm[] {
  const { rules, problems } = compileRules(
    Object.entries(wanted).map(([kind, options]) => ({ id: kind, kind, options })),
  );
  expect(problems).toEqual([]);
  return texts.flatMap(({ id, language, units }) =>
    runRules(rules, analyse(units, { language })).map(({ kind, actual, severity }) => ({ kind, id, actual, severity })),
  );
}

/** Prints how many texts each kind spoke on, and what it saw there. */
function report(name: string, texts: readonly CleanText[], alarms: readonly Alarm[], kinds: readonly string[]): void {
  const lines = kinds.map((kind) => {
    const own = alarms.filter((alarm) => alarm.kind === kind);
    const seen = own.slice(0, 8).map(({ id, actual }) => `${id} “${actual.slice(0, 40)}”`);
    return `  ${kind}: ${new Set(own.map(({ id }) => id)).size} texts${seen.length > 0 ? `: ${seen.join(', ')}` : ''}\n`;
  });
  process.stdout.write(`${name}, ${texts.length} texts\n${lines.join('')}`);
}

const textsWith = (alarms: readonly Alarm[], kind: string): number =>
  new Set(alarms.filter((alarm) => alarm.kind === kind && alarm.severity !== 'suggestion').map(({ id }) => id)).size;

test('the clean texts of the demo are silent', () => {
  const texts = cleanDemoTexts();
  const alarms = alarmsIn(texts, RULES);
  report('demo company', texts, alarms, Object.keys(RULES));
  for (const kind of Object.keys(RULES)) expect([kind, textsWith(alarms, kind)]).toEqual([kind, 0]);
});

test('the clean staff scripts of the demo can be said', () => {
  const texts = cleanDemoTexts().filter(({ id }) => /-(?:call|door|table|gate|checkin|farewell)\//u.test(id));
  const alarms = alarmsIn(texts, { sayability: {} });
  report('demo staff scripts', texts, alarms, ['sayability']);
  expect(texts.length).toBeGreaterThan(5);
  expect(textsWith(alarms, 'sayability')).toBeLessThanOrEqual(texts.length / 20);
});

/** At most one text in twenty may be alarmed without cause; real claims among them count against the kind too. */
const MOST = 1 / 20;

test(hasEval ? 'texts of others raise few alarms' : 'not measured here: no ../shared/eval', () => {
  if (!hasEval) return;
  for (const file of ['brands/texts.jsonl', 'formality-vi.jsonl', 'formality-en.jsonl']) {
    const texts = evalTexts(file);
    const alarms = alarmsIn(texts, RULES);
    report(file, texts, alarms, Object.keys(RULES));
    for (const kind of Object.keys(RULES)) {
      expect([file, kind, textsWith(alarms, kind) / texts.length <= MOST]).toEqual([file, kind, true]);
    }
  }
});
