import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  AXIS_NAME,
  analyse,
  explainMeasure,
  measureVoice,
  type Measure,
} from '../../plugins/brand-consistency/engine/src';
import { readabilityLine, withExamples, withFigures } from './lib/docs.mjs';

const PAGES = path.resolve(__dirname, '../../plugins/brand-consistency/docs/voice');
const pages = readdirSync(PAGES).map((name) => [name, readFileSync(path.join(PAGES, name), 'utf8')] as const);

function explain(text: string, axis: string, language: 'en' | 'vi'): string {
  const voice = measureVoice(analyse([{ path: 'text', text, format: 'plain' }], { language }));
  if (axis === 'readability') return readabilityLine(voice.readability);
  const measures: Readonly<Record<string, Measure>> = {
    ...voice.tone,
    ...voice.personality,
    tier: voice.tier,
    sentiment: voice.sentiment,
  };
  const measure = measures[axis];
  if (measure === undefined || !(axis in AXIS_NAME)) throw new Error(`no axis ${axis}`);
  return explainMeasure(measure, language, AXIS_NAME[axis as keyof typeof AXIS_NAME]);
}

// Where this fails the engine has changed: `npm run calibrate -- --docs` writes the pages anew.
it.each(pages)('the worked examples of %s are what the engine says', (_, page) => {
  expect(page).toBe(withExamples(page, explain));
});

it('has worked examples of every axis in both languages', () => {
  const all = pages.map(([, page]) => page).join('\n');
  for (const axis of Object.keys(AXIS_NAME))
    for (const language of ['en', 'vi']) expect(all).toContain(`<!-- example: ${axis} ${language} -->`);
});

it('puts figures where a page asks for them', () => {
  const page = '<!-- figures: English formality -->\nold\n<!-- /figures -->\n';
  const rows = [
    { figure: 'English formality, ρ', value: 0.7, unit: '', higher: true },
    { figure: 'Vietnamese formality', value: 0.9, unit: '', higher: true },
  ];
  const table = (own: readonly { figure: string }[]): string[] => own.map(({ figure }) => figure);
  expect(withFigures(page, rows, table)).toBe(
    '<!-- figures: English formality -->\n\nEnglish formality, ρ\n\n<!-- /figures -->\n',
  );
  expect(withFigures(page, [], table)).toBe(page);
});
