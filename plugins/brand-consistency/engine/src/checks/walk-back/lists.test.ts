import { readWordList } from '../../word-list';
import { WALK_BACKS_EN } from './data/phrases-en';
import { WALK_BACKS_VI } from './data/phrases-vi';
import { readWalkBacks } from './read';
import { writtenOut } from './slots';
import { WAYS } from './types';

describe.each([
  ['en', WALK_BACKS_EN],
  ['vi', WALK_BACKS_VI],
])('walk-backs (%s)', (language, text) => {
  test('are broad: every way, and 150 wordings before their slots are written out', () => {
    const list = readWordList(text);
    const forms = list.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.forms));
    expect(forms.length).toBeGreaterThanOrEqual(150);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    for (const way of WAYS) expect(list.sections.map(({ heading }) => heading)).toContain(way);
  });

  test('are no more than the index bears', () => {
    const phrases = readWalkBacks(text);
    expect(phrases.every((phrase) => phrase.language === language)).toBe(true);
    expect(phrases.length).toBeLessThan(3000);
    expect(phrases.filter((phrase) => /[{}<>]|\s\s|^\s|\s$/u.test(phrase.text))).toEqual([]);
  });
});

test('slots are written out, also slots in slots and those with names', () => {
  const out = writtenOut('<who> {can/{will/may} not} {ever/} wait', { who: 'we/I' });
  expect(new Set(out).size).toBe(12);
  expect(out).toContain('I may not ever wait');
  expect(writtenOut('just {really/} so', {})).toEqual(['just really so', 'just so']);
  for (const phrase of ['<nobody> waits', 'just {really so', 'just really} so', 'just/really'])
    expect(() => writtenOut(phrase, {})).toThrow(RangeError);
});
