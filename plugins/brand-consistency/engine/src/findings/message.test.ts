import { fillMessage, fillOwnMessage, placeholdersIn } from './message';

test('fills both languages and groups numbers as each does', () => {
  const template = { vi: '{count} từ “{actual}”', en: '{count} words “{actual}”' };
  expect(fillMessage(template, { count: 1240, actual: '$& {count}' })).toEqual({
    vi: '1.240 từ “$& {count}”',
    en: '1,240 words “$& {count}”',
  });
  expect(placeholdersIn(template.vi)).toEqual(['actual', 'count']);
});

test('an owner’s message takes %s, %d and %%', () => {
  const template = { vi: '%s: %d lần, 5%%', en: '%s: %d times, 5%%' };
  expect(fillOwnMessage(template, 'occurrence', { actual: '%s', count: 3 }).en).toBe('%s: 3 times, 5%');
});
