import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileBrandbook } from '../../plugins/brand-consistency/engine/src/brandbook/compile';
import { readBrandbook } from '../../plugins/brand-consistency/engine/src/brandbook/read';

const readme = readFileSync(path.resolve(__dirname, '../../plugins/brand-consistency/README.md'), 'utf8');

it('the brandbook that the readme shows is valid and without a diagnostic', () => {
  const [, shown = ''] = /```yaml\n(brandbook:[^]*?)```/.exec(readme) ?? [];
  const read = readBrandbook(shown);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  const { problems, diagnostics } = compileBrandbook(read.brandbook);
  expect([...problems, ...diagnostics]).toEqual([]);
});
