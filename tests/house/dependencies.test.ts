import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLUGIN, ROOT } from '../../scripts/lib/places.mjs';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
interface Locked extends Manifest {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const readJson = <T>(...places: string[]): T => JSON.parse(readFileSync(path.join(...places), 'utf8')) as T;

const { packages } = readJson<{ packages: Record<string, Locked> }>(ROOT, 'package-lock.json');
const host = readJson<Manifest>(ROOT, 'package.json');
const plugin = readJson<Manifest>(PLUGIN, 'package.json');

const copiesOf = (name: string): string[] =>
  Object.keys(packages).filter((place) => place.endsWith(`node_modules/${name}`));

describe('package-lock.json', () => {
  it('holds no download address, so that it works with any registry', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'));
    expect(addressed).toEqual([]);
  });

  it('holds a checksum of every package', () => {
    const unchecked = Object.entries(packages).filter(
      ([place, { integrity, link }]) => place.includes('node_modules/') && link !== true && integrity === undefined,
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });

  // `npm ci` refuses a lock that knows other dependencies than package.json.
  it.each([
    ['', host],
    ['plugins/brand-consistency', plugin],
  ] as const)(
    'knows the dependencies of package.json as they are: ./%s',
    (place, { dependencies, devDependencies, peerDependencies }) => {
      const locked = packages[place];
      expect({
        dependencies: locked?.dependencies,
        devDependencies: locked?.devDependencies,
        peerDependencies: locked?.peerDependencies,
      }).toEqual({ dependencies, devDependencies, peerDependencies });
    },
  );

  // `npm ci` refuses a lock that leaves out the native parts for other systems than the one it was written on.
  it('holds the native parts for every system', () => {
    const foldersOf = (place: string): string[] => {
      const parts = place === '' ? [] : place.split('/');
      return [...parts.keys(), parts.length].reverse().map((length) => parts.slice(0, length).join('/'));
    };
    const lacking = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !foldersOf(place).some((folder) => `${folder}${folder && '/'}node_modules/${name}` in packages),
        )
        .map((name) => `${name} of ${place}`),
    );
    expect(lacking).toEqual([]);
  });

  // Two copies mean two React contexts: hooks then fail in the plugin only, and only in the browser.
  it.each([
    'react',
    'react-dom',
    'react-intl',
    'react-router-dom',
    'styled-components',
    '@strapi/design-system',
    '@strapi/icons',
  ])('has one copy of %s', (name) => {
    expect(copiesOf(name)).toEqual([`node_modules/${name}`]);
  });

  it('has one Strapi, of one version', () => {
    const versions = Object.entries(packages)
      .filter(([place]) =>
        /node_modules\/@strapi\/(strapi|admin|core|utils|types|content-manager|database|i18n)$/.test(place),
      )
      .map(([, { version }]) => version);
    expect(new Set(versions)).toEqual(new Set([host.dependencies?.['@strapi/strapi']]));
  });
});

describe('the plugin’s package.json', () => {
  it('leaves to its host what both must share', () => {
    expect(Object.keys(plugin.peerDependencies ?? {})).toEqual(
      expect.arrayContaining([
        '@strapi/strapi',
        '@strapi/utils',
        '@strapi/design-system',
        'react',
        'react-dom',
        'react-intl',
      ]),
    );
    const own = Object.keys(plugin.dependencies ?? {}).filter(
      (name) => name.startsWith('@strapi/') || name.startsWith('react'),
    );
    expect(own).toEqual([]);
  });
});
