import { parseBrandbook } from '../brandbook/parse';
import { importValeStyle } from './import-style';

const file = (name: string, text: string) => ({ style: 'S', name, path: `S/${name}.yml`, text });

test('a style becomes rules that a brandbook can carry', () => {
  const { rules, report, problems } = importValeStyle([
    file('Weasel', 'extends: existence\nmessage: "\'%s\'?"\nlevel: error\nignorecase: true\ntokens: [very, quite]\n'),
    file('Terms', 'extends: substitution\nmessage: x\naction: {name: replace}\nswap: {login: log in|sign in}\n'),
    file('Case', 'extends: capitalization\nmessage: x\nscope: heading\nmatch: $sentence\n'),
    file('Script', 'extends: script\nmessage: x\nscript: y\n'),
    file('Wrong', 'extends: nothing\nmessage: x\n'),
  ]);
  expect(rules.map(({ id }) => id)).toEqual(['S.Weasel', 'S.Terms', 'S.Case']);
  expect(rules[0]).toMatchObject({ extends: 'existence', level: 'error', tokens: ['very', 'quite'] });
  expect(rules[1]).toMatchObject({ swap: { login: ['log in', 'sign in'] } });
  expect([report.imported, report.adapted, report.skipped]).toEqual([2, 1, 2]);
  expect(problems).toHaveLength(1);
  const book = parseBrandbook({ brandbook: 1, brand: { id: 'b', name: 'B' }, rules });
  expect(book.ok).toBe(true);
});
