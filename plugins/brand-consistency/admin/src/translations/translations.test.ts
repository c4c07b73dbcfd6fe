import { createIntl } from 'react-intl';
import { SEVERITIES, DIMENSIONS } from '../../../engine/src/findings/types';
import { REASONS, TONE_AXES, TRAITS } from '../../../engine/src/voice/types';
import { DEPARTMENTS } from '../../../shared/taxonomy/types';
import { SHOWN_BANDS } from '../presentation/bands';
import { SORTS } from '../presentation/list-query';
import en from './en.json';
import vi from './vi.json';

const { getMessageFormat } = createIntl({ locale: 'en' }).formatters;
type Node = ReturnType<ReturnType<typeof getMessageFormat>['getAst']>[number];

function argumentsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const own = 'value' in node && node.type !== 0 ? [node.value] : [];
    const inner = 'options' in node ? Object.values(node.options).flatMap((option) => argumentsOf(option.value)) : [];
    return [...own, ...inner];
  });
}

const names = (message: string, locale: string) =>
  [...new Set(argumentsOf(getMessageFormat(message, locale).getAst()))].sort();
const dictionaries: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, vi };

describe('translations', () => {
  it('speak of the same things in both languages', () =>
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort()));

  it.each(Object.keys(en))('%s takes the same values in both languages', (key) => {
    expect(names(dictionaries['vi']?.[key] ?? '', 'vi')).toEqual(names(dictionaries['en']?.[key] ?? '', 'en'));
  });

  it('are written in composed letters', () => {
    for (const message of Object.values(vi)) expect(message.normalize('NFC')).toBe(message);
  });

  it('have a word for everything that the engine and the taxonomy can say', () => {
    const measures = [
      ...TONE_AXES.map((axis) => `tone.${axis}`),
      ...TRAITS.map((trait) => `personality.${trait}`),
      'tier',
    ];
    const needed = [
      ...SEVERITIES.map((each) => `severity.${each}`),
      ...DIMENSIONS.map((each) => `dimension.${each}`),
      ...REASONS.map((each) => `reason.${each}`),
      ...DEPARTMENTS.map((each) => `department.${each}`),
      ...SHOWN_BANDS.map((each) => `band.${each}`),
      ...SORTS.map((each) => `sort.${each}`),
      ...measures.flatMap((each) => [`measure.higher.${each}`, `measure.lower.${each}`]),
    ];
    expect(needed.filter((key) => !(key in en))).toEqual([]);
  });
});
