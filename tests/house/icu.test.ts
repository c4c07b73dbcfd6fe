import { icuArguments } from '../support/icu';

describe('icuArguments', () => {
  it.each<[string, string[]]>([
    ['no argument', []],
    ['{score} of {total}', ['score', 'total']],
    ['{n, plural, one {# finding in {field}} other {# findings}}', ['field', 'n']],
    ['{when, date, short}', ['when']],
    ['{kind, select, a {one {plural}} other {}}', ['kind', 'plural']],
    ["write '{'this'}' for {name}", ['name']],
  ])('%s', (message, expected) => {
    expect(icuArguments(message)).toEqual(expected);
  });

  it.each(['{open', 'closed}', '{n, plural, other {#}'])('refuses %s', (message) => {
    expect(() => icuArguments(message)).toThrow('Unbalanced');
  });
});
