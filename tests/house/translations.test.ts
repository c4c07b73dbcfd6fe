import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLUGIN, ROOT } from '../../scripts/lib/places.mjs';
import { icuArguments } from '../support/icu';
import { sourceFiles } from '../support/source-files';

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(PLUGIN, 'admin', 'src', 'translations', `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;

describe('the admin’s texts', () => {
  const en = read('en');
  const vi = read('vi');

  it('exist in English and Vietnamese under the same ids', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same arguments in both languages', () => {
    const differing = Object.keys(en).filter(
      (id) => icuArguments(en[id] ?? '').join() !== icuArguments(vi[id] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    const empty = Object.entries({ ...en, ...vi }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are composed Unicode (NFC), so that searching and sorting work', () => {
    const decomposed = [...Object.values(en), ...Object.values(vi)].filter((text) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });

  it('stand nowhere in the components', () => {
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const comments = /\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*$/gm;
    const inline = sourceFiles()
      .filter((file) => /\/admin\/src\/.*(?<!\.test)\.tsx?$/.test(file))
      .filter((file) => vietnamese.test(readFileSync(path.join(ROOT, file), 'utf8').replace(comments, '$1')));
    expect(inline).toEqual([]);
  });
});
