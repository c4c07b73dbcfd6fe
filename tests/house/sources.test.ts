import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/places.mjs';
import { sourceFiles } from '../support/source-files';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const isText = (file: string): boolean => !/\.(png|ico|jpe?g|webp|pdf|docx|db)$/.test(file);

const isCode = (file: string): boolean => /\.(ts|tsx|mjs|cjs|js)$/.test(file);

/** Word lists and tables are as long as they are; a test file is as long as its cases. */
const mayBeLong = (file: string): boolean => /\.test\.tsx?$|(^|\/)(data|lexicons?|manners|fixtures)\//.test(file);

const LONGEST = 300;

/** One idea that does not come apart, each with the reason. */
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {};

describe('the source files', () => {
  const files = sourceFiles();

  it(`are never longer than ${LONGEST} lines`, () => {
    const tooLong = files
      .filter((file) => isCode(file) && !mayBeLong(file) && LONG_FOR_A_REASON[file] === undefined)
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(tooLong).toEqual([]);
  });

  it('name no place of one particular machine', () => {
    const place = new RegExp(`(?<![\\w.\\-/:@])/(?:${['work', 'root', 'home', 'Users'].join('|')})/[\\w.-]+`);
    const naming = files
      .filter((file) => isText(file) && file !== 'package-lock.json')
      .flatMap((file) => {
        const found = place.exec(read(file));
        return found === null ? [] : [`${file}: ${found[0]}`];
      });
    expect(naming).toEqual([]);
  });

  it('silence neither the type checker nor the tests', () => {
    // A lint rule may be put aside for one line, by name and with the reason after two dashes.
    const lint = 'eslint-disable(?!-next-line [\\w@/-]+ -- \\S)';
    const silencing = new RegExp(['@ts-ignore\\b', '@ts-nocheck\\b', 'as any\\b', lint].join('|'));
    const found = files
      .filter((file) => isCode(file) && file !== 'tests/house/sources.test.ts' && file !== 'eslint.config.mjs')
      .filter((file) => silencing.test(read(file)));
    expect(found).toEqual([]);
  });

  it('are composed Unicode (NFC) unless a test needs it otherwise', () => {
    const decomposed = files
      .filter((file) => isText(file) && !mayBeLong(file))
      .filter((file) => {
        const text = read(file);
        return text !== text.normalize('NFC');
      });
    expect(decomposed).toEqual([]);
  });
});
