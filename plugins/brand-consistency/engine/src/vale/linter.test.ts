import { alertsOf, linterFor } from './testing';

const one = (yaml: string, text: string, path?: string): string[] => alertsOf(linterFor({ R: yaml }), text, path);

describe('existence', () => {
  test('finds whole words at line and column of the source', () => {
    const yaml = "extends: existence\nmessage: No '%s'.\ntokens: [very]\n";
    expect(one(yaml, 'A [very](x) *very* good\nand every very.\n')).toEqual([
      "1:4 S.R: No 'very'.",
      "1:14 S.R: No 'very'.",
      "2:11 S.R: No 'very'.",
    ]);
  });

  test('joins raw without a separator and sets no word boundary around it', () => {
    const yaml = "extends: existence\nmessage: '%s'\nraw:\n  - 'so'\n  - '\\s'\ntokens: [far]\n";
    expect(one(yaml, 'also far\n')).toEqual(['1:3 S.R: so far']);
  });

  test('leaves code, link addresses and front matter of other types alone', () => {
    const yaml = "extends: existence\nmessage: '%s'\ntokens: [foo]\n";
    expect(one(yaml, '---\nn: 1\n---\n\n`foo` [a](foo)\n\n```\nfoo\n```\n\nfoo\n')).toEqual(['11:1 S.R: foo']);
  });

  test('counts columns in characters, not in bytes or UTF-16', () => {
    const yaml = "extends: existence\nmessage: '%s'\ntokens: [foo]\n";
    expect(one(yaml, 'Trà 🍵 sen foo\n')).toEqual(['1:11 S.R: foo']);
  });

  test('accepted words and exceptions excuse, but not for patterns over signs', () => {
    const vocabulary = { accept: ['Mea Culpa', 'plugh'], reject: ['Xyzzy'] };
    const rules = {
      A: "extends: existence\nmessage: '%s'\nignorecase: true\ntokens: [mea, plugh]\n",
      B: "extends: existence\nmessage: '%s'\nnonword: true\ntokens: ['\"[^\"]+\",']\n",
    };
    const linter = linterFor(rules, { ini: '[*]\nBasedOnStyles = S, Vale\n', vocabulary });
    expect(alertsOf(linter, 'Mea Culpa, mea. "plugh", Xyzzy mea culpa\n')).toEqual([
      '1:12 S.A: mea',
      '1:17 S.B: "plugh",',
      "1:26 Vale.Avoid: Avoid using 'Xyzzy'.",
      "1:32 Vale.Terms: Use 'Mea Culpa' instead of 'mea culpa'.",
    ]);
  });
});

describe('substitution', () => {
  test('tries longer keys first and names expected, then observed', () => {
    const yaml = "extends: substitution\nmessage: Use '%s' instead of '%s'.\nswap:\n  in: at\n  in order to: to\n";
    expect(one(yaml, 'in order to go in\n')).toEqual([
      "1:1 S.R: Use 'to' instead of 'in order to'.",
      "1:16 S.R: Use 'at' instead of 'in'.",
    ]);
  });

  test('gives several suggestions and says nothing where one of them stands', () => {
    const yaml =
      "extends: substitution\nmessage: Use '%s' instead of '%s'.\nignorecase: true\naction: {name: replace}\nswap:\n  'log(?: |-)?in': log in|sign in\n";
    expect(one(yaml, 'login or log in\n')).toEqual(["1:1 S.R: Use 'log in' or 'sign in' instead of 'login'."]);
  });

  test('fills capture groups into the replacement', () => {
    const yaml = 'extends: substitution\nmessage: "%s"\nswap:\n  \'(\\w+)ize\': $1ise\n';
    expect(one(yaml, 'organize\n')).toEqual(['1:1 S.R: organise']);
  });
});

test('occurrence counts in each block and tells the count', () => {
  const yaml = "extends: occurrence\nmessage: '%d'\nscope: sentence\nmax: 2\ntoken: ','\n";
  expect(one(yaml, 'One, two, three, four. Five, six.\n')).toEqual(['1:4 S.R: 3']);
  expect(one('extends: occurrence\nmessage: none\nscope: summary\nmin: 1\ntoken: zzz\n', 'A\n')).toEqual([
    '1:1 S.R: none',
  ]);
});

test('repetition keeps to one sentence', () => {
  const yaml = "extends: repetition\nmessage: \"'%s' is repeated\"\nalpha: true\ntokens: ['[^\\s]+']\n";
  expect(one(yaml, 'This is is it. So so. That that. That\n')).toEqual(["1:6 S.R: 'is' is repeated"]);
});

test('consistency speaks once both sides were seen', () => {
  const yaml = 'extends: consistency\nmessage: "\'%s\'"\nignorecase: true\neither: {advisor: adviser}\n';
  expect(one(yaml, 'An advisor.\n\nAn adviser.\n')).toEqual(["3:4 S.R: 'adviser'"]);
  expect(one(yaml, 'An advisor.\n\nAn advisor.\n')).toEqual([]);
});

test('conditional remembers what was defined, or wants it in the same block', () => {
  const acronym =
    "extends: conditional\nmessage: '%s'\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\n";
  expect(one(acronym, 'World Health Organisation (WHO).\n\nWHO and NFL\n')).toEqual(['3:9 S.R: NFL']);
  const presence = "extends: conditional\nmessage: '%s'\nfirst: Section\nsecond: Summary\n";
  expect(one(presence, 'Section\n\nSection: Summary\n')).toEqual(['1:1 S.R: Section']);
});

describe('capitalization', () => {
  const rule = (match: string, more = ''): string =>
    `extends: capitalization\nmessage: "'%s'"\nscope: heading\nmatch: ${match}\n${more}`;
  test.each([
    [rule('$sentence'), '# This Is Not Good\n\n# This is good\n', ["1:3 S.R: 'This Is Not Good'"]],
    [rule('$sentence', 'indicators: [":"]\nexceptions: [Docker]\n'), '# Note: Docker is here\n', []],
    [rule('$title'), '# A guide to nothing\n\n# A Guide to Nothing\n', ["1:3 S.R: 'A guide to nothing'"]],
    [rule('$lower'), '# a b\n\n# A b\n', ["3:3 S.R: 'A b'"]],
    [rule('$upper'), '# A b\n', ["1:3 S.R: 'A b'"]],
    [rule("'[A-Z].*'"), '# abc\n', ["1:3 S.R: 'abc'"]],
  ])('%#', (yaml, text, expected) => {
    expect(one(yaml, text)).toEqual(expected);
  });
});

test('metric reckons with counted elements, and never runs anything else', () => {
  const yaml =
    "extends: metric\nmessage: '%s'\nformula: |\n  heading.h2 * 2 + math.sqrt(words * 0)\ncondition: '> 3'\n";
  expect(one(yaml, '## A\n\nx\n\n## B\n')).toEqual(['1:1 S.R: 4.00']);
  const linter = linterFor({ R: "extends: metric\nmessage: x\nformula: os.exit(1)\ncondition: '> 1'\n" });
  expect(linter.problems.map(({ code, line }) => [code, line])).toEqual([['VALE_FORMULA', 3]]);
});

describe('scopes', () => {
  const yaml = (scope: string): string => `extends: existence\nmessage: '%s'\nscope: ${scope}\ntokens: [foo]\n`;
  const text =
    '---\ntitle: "foo one"\n---\n\n# foo\n\n## foo\n\n- foo\n\n> foo\n\n![foo](a) foo\n\n| foo |\n|---|\n| foo |\n';
  test.each([
    ['heading', ['5:3', '7:4']],
    ['heading.h1', ['5:3']],
    ['heading & ~heading.h1', ['7:4']],
    ['[list, blockquote]', ['9:3', '11:3']],
    ['table.header', ['15:3']],
    ['table.cell', ['17:3']],
    ['paragraph', ['13:11']],
    ['text.frontmatter.title', ['2:9']],
    ['text.attr.alt', ['13:3']],
    ['raw', ['2:9', '5:3', '7:4', '9:3', '11:3', '13:3', '13:11', '15:3', '17:3']],
  ])('%s', (scope, places) => {
    expect(one(yaml(scope), text).map((alert) => alert.split(' ')[0])).toEqual(places);
  });
});

test('comments switch rules off and on', () => {
  const yaml = "extends: existence\nmessage: '%s'\ntokens: [foo]\n";
  const text =
    'foo\n\n<!-- vale off -->\n\nfoo\n\n<!-- vale on -->\n\n<!-- vale S.R = NO -->\n\nfoo\n\n<!-- vale S.R = YES -->\n\nfoo\n';
  expect(one(yaml, text)).toEqual(['1:1 S.R: foo', '15:1 S.R: foo']);
});

test('plain text and HTML', () => {
  const yaml = "extends: existence\nmessage: '%s'\ntokens: [foo]\n";
  expect(one(yaml, 'a foo\nb foo\n', 'a.txt')).toEqual(['1:3 S.R: foo', '2:3 S.R: foo']);
  expect(one(yaml, '<p>a <code>foo</code></p>\n<p>b foo</p>\n', 'a.html')).toEqual(['2:6 S.R: foo']);
  expect(linterFor({ R: yaml }).lint('a.png', '')).toBeNull();
});

describe('wrong rules are told with file, line and cure', () => {
  test.each([
    ['extends: existence\nmessage: x\ntoken: [a]\n', 'VALE_UNKNOWN_KEY', 3],
    ['message: x\n', 'VALE_MISSING_KEY', 1],
    ['extends: existence\ntokens: [a]\n', 'VALE_MISSING_KEY', 1],
    ['extends: exists\nmessage: x\n', 'VALE_UNKNOWN_EXTENDS', 1],
    ['extends: existence\nmessage: x\nlevel: fatal\n', 'VALE_WRONG_VALUE', 3],
    ['extends: existence\nmessage: x\nscope: link\n', 'VALE_WRONG_VALUE', 3],
    ["extends: existence\nmessage: x\ntokens: ['(a']\n", 'VALE_PATTERN', 3],
    ['extends: occurrence\nmessage: x\nmax: many\ntoken: a\n', 'VALE_WRONG_TYPE', 3],
    ['extends: existence\n  message: x\n', 'VALE_YAML', 1],
  ])('%#', (yaml, code, line) => {
    const [problem, ...others] = linterFor({ R: yaml }).problems;
    expect(others).toEqual([]);
    expect([problem?.code, problem?.path, problem?.line]).toEqual([code, 'S/R.yml', line]);
    expect(problem?.cure.vi).not.toBe(problem?.cure.en);
  });
});

test('script, sequence and spelling are listed, and off with the reason', () => {
  const { report, problems } = linterFor({
    A: 'extends: script\nmessage: x\nscript: matches = []\n',
    B: 'extends: sequence\nmessage: x\ntokens: [{tag: NN}]\n',
    C: 'extends: spelling\nmessage: x\nanything: goes\n',
    D: 'extends: existence\nmessage: x\ntokens: [a]\n',
  });
  expect(problems).toEqual([]);
  expect([report.imported, report.adapted, report.skipped]).toEqual([1, 0, 3]);
  expect(report.entries.filter(({ state }) => state === 'skipped').every(({ why }) => why.vi !== '')).toBe(true);
});
