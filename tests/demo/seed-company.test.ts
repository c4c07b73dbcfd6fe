import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCompany } from '../../demo/seed/company';
import { HOST_TYPES } from '../../demo/seed/host-types';
import { ROOT } from '../../scripts/lib/places.mjs';

const NOTICE = '- { key: a, type: notice, brand: child, touchpoint: website, locales: { vi: { text: Chào } } }\n';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'brand-consistency-company-'));
  mkdirSync(path.join(directory, 'brandbooks'));
  mkdirSync(path.join(directory, 'assets'));
  write('brandbooks/a-child.yaml', 'brandbook: 1\nbrand: { id: child, name: Child, parent: mother }\n');
  write('brandbooks/b-mother.yaml', 'brandbook: 1\nbrand: { id: mother, name: Mother }\n');
  write('touchpoints.yaml', '- { key: website, name: { vi: Trang web, en: Website } }\n');
  write('assets/a.yaml', NOTICE);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(directory, name), text);
}

describe('the company’s files', () => {
  it('give parents before their children', async () => {
    const { brandbooks } = await readCompany(directory);
    expect(brandbooks.map(({ key }) => key)).toEqual(['mother', 'child']);
  });

  it('give each piece a hash of what it says, whatever the file looks like', async () => {
    const [before] = (await readCompany(directory)).assets;
    write('assets/a.yaml', `# a remark\n${NOTICE}`);
    expect((await readCompany(directory)).assets[0]?.hash).toBe(before?.hash);
    write('assets/a.yaml', NOTICE.replace('Chào', 'Chào bạn'));
    expect((await readCompany(directory)).assets[0]?.hash).not.toBe(before?.hash);
  });

  it.each([
    ['an unknown brand', NOTICE.replace('child', 'nobody'), /no brandbook for "nobody"/],
    ['an unknown touchpoint', NOTICE.replace('website', 'moon'), /touchpoints\.yaml has no "moon"/],
    ['a key used twice', NOTICE + NOTICE, /asset a: the key is used twice/],
    ['an unknown locale', NOTICE.replace('vi:', 'fr:'), /locale "fr" cannot be read/],
    ['no type', NOTICE.replace('type: notice, ', ''), /a\.yaml: a: "type" must be a text/],
    ['no list', 'key: a\n', /a\.yaml: must be a list/],
  ])('are refused with %s', async (_, text, message) => {
    write('assets/a.yaml', text);
    await expect(readCompany(directory)).rejects.toThrow(message);
  });

  it('are refused when a brand descends from itself', async () => {
    write('brandbooks/b-mother.yaml', 'brandbook: 1\nbrand: { id: mother, name: Mother, parent: child }\n');
    await expect(readCompany(directory)).rejects.toThrow('cannot descend from itself');
  });
});

interface Schema {
  attributes: Record<string, { type: string; component?: string; components?: string[] }>;
}

const schemaIn = (...names: string[]): Schema => JSON.parse(readFileSync(path.join(ROOT, 'src', ...names), 'utf8'));

/** Attribute paths that a value fills, without indexes; in a dynamic zone with the component’s name. */
function filledPaths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => filledPaths(item, at));
  if (typeof value !== 'object' || value === null) return [at];
  const { __component, ...fields } = value as Record<string, unknown>;
  const here = typeof __component === 'string' ? `${at}(${__component})` : at;
  return Object.entries(fields).flatMap(([name, field]) => filledPaths(field, here === '' ? name : `${here}.${name}`));
}

function knows(schema: Schema, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  const [, name = '', zone] = /^(\w+)(?:\((.*)\))?$/.exec(step ?? '') ?? [];
  const attribute = schema.attributes[name];
  if (attribute === undefined) return false;
  if (attribute.type === 'blocks' || rest.length === 0) return true;
  const component = zone ?? attribute.component ?? '';
  if (zone !== undefined && attribute.components?.includes(zone) !== true) return false;
  return knows(schemaIn('components', `${component.replace('.', '/')}.json`), rest);
}

describe('the demo company', () => {
  it('has a place in the host’s content types for every field that its files fill', async () => {
    const { assets } = await readCompany(path.join(ROOT, 'demo', 'company'));
    const homeless = assets
      .filter(({ type }) => type !== 'touchpoint-asset')
      .flatMap((asset) => {
        const schema = schemaIn('api', asset.type, 'content-types', asset.type, 'schema.json');
        const data = Object.values(asset.locales).map((fields) => HOST_TYPES[asset.type]?.toData(fields));
        // The dot inside a component's name is no step.
        const paths = filledPaths(data).map((filled) => filled.match(/\w+(?:\([^)]*\))?/g) ?? []);
        return paths.filter((steps) => !knows(schema, steps)).map((steps) => `${asset.key}: ${steps.join('.')}`);
      });
    expect(homeless).toEqual([]);
  });

  it('keeps what customers say apart from what staff say', () => {
    const lines = [
      { speaker: 'staff', line: 'Dạ, Sen Việt xin nghe.' },
      { speaker: 'customer', line: 'Em ơi còn phòng không?' },
      { speaker: 'staff', line: 'Dạ còn.' },
      { speaker: 'staff', line: 'Quý khách đi mấy người ạ?' },
      { speaker: 'customer', line: 'Hai.' },
    ];
    expect(HOST_TYPES['staff-script']?.toData({ lines })['lines']).toEqual([
      { staff: 'Dạ, Sen Việt xin nghe.' },
      { customer: 'Em ơi còn phòng không?', staff: 'Dạ còn.' },
      { staff: 'Quý khách đi mấy người ạ?' },
      { customer: 'Hai.' },
    ]);
  });
});
