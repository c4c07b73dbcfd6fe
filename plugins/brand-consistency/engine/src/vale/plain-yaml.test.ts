import { readPlainYaml } from './plain-yaml';
import { readAnyYaml } from './rule-file';

const PLAIN = [
  "extends: existence\nmessage: \"Use '%s' # here\"\nignorecase: true\nlimit: 3\ntokens:\n  - a b\n  - 'it''s: ok'\n  - '\\d+'\n",
  "extends: substitution\nmessage: x # why\nswap:\n  (?:a|b): c\n  \"24/7\": d e\n  'that is(?![.,])': that's\n  e: [f\n".replace(
    ': [f',
    ': f',
  ),
  'extends: existence\r\nmessage: x\r\naction:\r\n  name: edit\r\n  params:\r\n    - trim\r\n    - " "\r\ntokens:\r\n- a\r\n- b\r\n\r\n# end\r\n',
  'a: b\nc:\nd: e\n',
];
const NOT_PLAIN = [
  'a: |\n  b\n  c\n',
  'a: [b, c]\n',
  'a: &x b\n',
  'a: b\n  c\n',
  'a:\n  - b: c\n',
  'a: 1.5\n',
  'a: "b\\tc"\n',
  'a: no\n',
  '- a\n',
  'a: b\na: c\n',
  'a: b: c\n',
];

test.each(PLAIN)('%j reads as with the full parser', (text) => {
  const full = readAnyYaml('a.yml', text);
  const plain = readPlainYaml(text);
  if (!full.ok || plain === null) throw new Error('both must read it');
  expect(plain.values).toEqual(full.file.values);
  for (const [key, line] of plain.lines) expect(full.file.lineOf(key)).toBe(line);
});

test.each(NOT_PLAIN)('%j is left to the full parser', (text) => {
  expect(readPlainYaml(text)).toBeNull();
});
