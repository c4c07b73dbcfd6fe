import { readValeConfig } from './config';
import { compileGlob } from './glob';
import { alertsOf, linterFor } from '../testing';

const RULES = {
  A: 'extends: existence\nmessage: A\nlevel: suggestion\ntokens: [foo]\n',
  B: 'extends: existence\nmessage: B\nlevel: error\ntokens: [foo]\n',
};
const checks = (ini: string, path = 'a.md', text = 'foo\n'): string[] =>
  (linterFor(RULES, { ini }).lint(path, text)?.alerts ?? []).map(({ Check, Severity }) => `${Check} ${Severity}`);

test.each([
  ['MinAlertLevel = error\n[*]\nBasedOnStyles = S\n', ['S.B error']],
  ['[*]\nBasedOnStyles = S\nS.B = NO\n', ['S.A suggestion']],
  ['[*]\nS.A = YES\n', ['S.A suggestion']],
  ['[*]\nBasedOnStyles = S\nS.A = warning\n', ['S.A warning', 'S.B error']],
  ['[*.md]\nBasedOnStyles = S\n[a.*]\nS.A = NO # not here\n', ['S.B error']],
  ['[*.txt]\nBasedOnStyles = S\n', []],
  ['[formats]\nmdx = md\n[*]\nBasedOnStyles = S\n', ['S.A suggestion', 'S.B error']],
])('%j', (ini, expected) => {
  expect(checks(ini)).toEqual(expected);
});

test('token and block ignores, ignored scopes', () => {
  const ini =
    'IgnoredScopes = strong, code\n[*]\nBasedOnStyles = S\nS.B = NO\nTokenIgnores = (\\$\\w+\\$), x\nBlockIgnores = (?s) *(<%.*?%>)\n';
  const linter = linterFor(RULES, { ini });
  expect(alertsOf(linter, '$foo$ **foo** foo\n\n<% foo\nfoo %>\n')).toEqual(['1:15 S.A: A']);
});

test('what is wrong is told with its line', () => {
  const { problems, config } = readValeConfig(
    '.vale.ini',
    'StylesPath = styles\nMinAlertLevel = loud\nnonsense\nBasedOnStyles = X\n\n[*.md]\nVocab = Y\nS.A = MAYBE\nTransform = a.xsl\n',
  );
  expect(problems.map(({ line }) => line)).toEqual([3, 2, 4, 7, 8]);
  expect(config.ignoredKeys).toEqual(['Transform']);
});

test.each([
  ['*.md', 'a/b.md', true],
  ['*.{md,txt}', 'a.txt', true],
  ['docs/**/*.md', 'docs/a/b/c.md', true],
  ['docs/**/*.md', 'other/c.md', false],
  ['!*.md', 'a.txt', true],
  ['[ab]?.md', 'ax.md', true],
  ['a.md', 'b/a.md', false],
])('%s %s %s', (glob, path, fits) => {
  expect(compileGlob(glob)?.(path)).toBe(fits);
});
