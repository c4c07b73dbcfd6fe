import { readValeConfig } from './config/config';
import { createValeLinter } from './linter';
import type { ValeLinter } from './linter';
import { alertsOf, linterFor } from './testing';

const BASE = "extends: existence\nmessage: 'base %s'\nlevel: error\ntokens: [very, quite]\n";
const family = (child: string): ValeLinter => linterFor({ Base: BASE, Child: child }, { ini: '[*]\nS.Child = YES\n' });
const text = 'very quite rather\n';

test.each<[string, string, string[]]>([
  ['everything but what it says itself', "extends: S.Base\nmessage: 'child %s'\n", ['child very', 'child quite']],
  ['a bare key replaces', 'extends: S.Base\ntokens: [rather]\n', ['base rather']],
  ['key+ adds', 'extends: S.Base\ntokens+: [rather]\n', ['base very', 'base quite', 'base rather']],
  ['key- removes', 'extends: S.Base\ntokens-: [very]\n', ['base quite']],
])('%s', (_, child, expected) => {
  const linter = family(child);
  expect(linter.problems).toEqual([]);
  expect(alertsOf(linter, text).map((alert) => alert.replace(/^\S+ \S+: /, ''))).toEqual(expected);
});

test('maps are merged, the child winning, and over several generations', () => {
  const linter = linterFor({
    A: 'extends: substitution\nmessage: "%s"\nswap: {a: one, b: two}\n',
    B: 'extends: S.A\nswap+: {b: zwei, c: drei}\n',
    C: 'extends: S.B\nswap-: [a]\n',
  });
  expect(alertsOf(linter, 'a b c\n').filter((alert) => alert.includes('S.C'))).toEqual([
    '1:3 S.C: zwei',
    '1:5 S.C: drei',
  ]);
});

test.each([
  ['extends: S.Gone\n', 'VALE_MISSING_PARENT', 'S/Child.yml', 1],
  ['extends: Vale.Terms\n', 'VALE_MISSING_PARENT', 'S/Child.yml', 1],
  ['extends: S.Child\n', 'VALE_INHERITANCE', 'S/Child.yml', 1],
  ['extends: S.Base\ntokens-: [rather]\n', 'VALE_INHERITANCE', 'S/Child.yml', 2],
  ['extends: S.Base\ntokens: [a]\ntokens+: [b]\n', 'VALE_INHERITANCE', 'S/Child.yml', 3],
  ['extends: existence\nmessage: x\ntokens+: [b]\n', 'VALE_INHERITANCE', 'S/Child.yml', 3],
  ["extends: S.Base\ntokens+: ['(b']\n", 'VALE_PATTERN', 'S/Base.yml', 4],
])('%j is wrong', (child, code, path, line) => {
  const [problem, ...others] = family(child).problems;
  expect(others).toEqual([]);
  expect([problem?.code, problem?.path, problem?.line]).toEqual([code, path, line]);
});

test('a parent need not run, and one that cannot be read is told itself', () => {
  const parent = (text: string) => [{ style: 'P', name: 'Base', path: 'P/Base.yml', text }];
  const child = [{ style: 'S', name: 'R', path: 'S/R.yml', text: 'extends: P.Base\n' }];
  const { config } = readValeConfig('.vale.ini', '[*]\nBasedOnStyles = S\n');
  const linter = createValeLinter(config, child, undefined, parent(BASE));
  expect(alertsOf(linter, text)).toEqual(['1:1 S.R: base very', '1:6 S.R: base quite']);
  const broken = createValeLinter(config, child, undefined, parent('a: [\n'));
  expect(broken.problems.map(({ code, path }) => [code, path])).toEqual([['VALE_YAML', 'P/Base.yml']]);
});
