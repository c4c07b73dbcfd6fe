import { readValeConfig } from './config';

const problemsOf = (ini: string): [number, string][] =>
  readValeConfig('.vale.ini', ini).problems.map(({ line, message }) => [line, message.en]);

test.each<[string, [number, string][]]>([
  ['', [[1, 'No section says which files are read.']]],
  ['StylesPath = styles\n', [[1, 'No section says which files are read.']]],
  ['[*.md\nBasedOnStyles = S\n', [[1, '“[*.md” lacks its “]”.']]],
  ['[[z-a]*.md]\nBasedOnStyles = S\n', [[1, '“[[z-a]*.md]” is no pattern of file names.']]],
  ['[*]\nTokenIgnores = (a, \\w+\n', [[2, 'TokenIgnores, “(a”: The pattern lacks a “)”.']]],
  ['[*]\r\nS.A = NO\r\n', []],
  ['\ufeff[*]\nS.A = NO\n', []],
])('%j', (ini, expected) => {
  expect(problemsOf(ini)).toEqual(expected);
});

test('a section that lacks its bracket still holds for what stands below', () => {
  const { config } = readValeConfig('.vale.ini', '[*.md\nBasedOnStyles = S\n');
  expect(config.sections.map(({ glob, styles }) => [glob, styles])).toEqual([['*.md', ['S']]]);
});

test('patterns that cannot be run are left out, the others hold', () => {
  const { config } = readValeConfig('.vale.ini', '[*]\nTokenIgnores = (a, \\w+\n');
  expect(config.sections[0]?.tokenIgnores).toEqual(['\\w+']);
});
