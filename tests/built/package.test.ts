import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { missingFiles, promisedFiles } from '../../scripts/lib/outputs.mjs';
import { PLUGIN, ROOT } from '../../scripts/lib/places.mjs';

interface Manifest {
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(path.join(PLUGIN, 'package.json'), 'utf8')) as Manifest;
const bundle = (name: string, file = 'index.js'): string => path.join(PLUGIN, 'dist', name, file);
const text = (file: string): string => readFileSync(file, 'utf8');

/** The modules that a built CommonJS or ES file loads from outside itself. Word lists hold quotes and “from” too. */
const importsOf = (file: string): string[] => [
  ...new Set(
    [...text(file).matchAll(/(?:\brequire\(|\bfrom |\bimport(?:\(| ))(["'])(@?[a-z][\w.:@/-]*)\1/g)].map(
      ([, , name]) => name ?? '',
    ),
  ),
];

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isBuiltin = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');

const scripts = (name: string): string[] =>
  readdirSync(path.join(PLUGIN, 'dist', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

const kilobytes = (name: string): number => Math.ceil(statSync(bundle(name)).size / 1000);

describe('the built plugin', () => {
  it('has every file that its package.json promises', async () => {
    expect(await missingFiles(await promisedFiles())).toEqual([]);
  });

  it.each(['engine', 'server', 'cli'])('loads nothing in %s but declared dependencies', (name) => {
    const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
    const undeclared = scripts(name)
      .flatMap(importsOf)
      .filter((specifier) => !isBuiltin(specifier) && !declared.has(packageOf(specifier)));
    expect(undeclared).toEqual([]);
  });
});

describe('the engine bundle', () => {
  it.each(['index.js', 'index.mjs'])('uses nothing of Node in %s, so that it runs in the browser', (file) => {
    expect(importsOf(bundle('engine', file)).filter(isBuiltin)).toEqual([]);
  });

  it('uses nothing of Strapi or React', () => {
    expect(importsOf(bundle('engine')).filter((name) => /^(@strapi\/|react)/.test(name))).toEqual([]);
  });
});

describe('the server bundle', () => {
  // A bundled copy of @strapi/utils has error classes of its own, and every 400 turns into a 500.
  it('takes @strapi/utils from its host', () => {
    const bundled = text(bundle('server'));
    expect(bundled).not.toMatch(/class (?:Application|Validation)Error extends/);
    expect(/@strapi\/utils/.test(bundled) ? importsOf(bundle('server')) : ['@strapi/utils']).toContain('@strapi/utils');
  });

  // Of this 220 kB are zod, without which the engine loads in half the time, and 620 kB word lists.
  it('stays below 1,500 kB, zod and the engine’s word lists included', () => {
    expect(kilobytes('server')).toBeLessThanOrEqual(1500);
  });

  it('is what Strapi expects of a plugin', () => {
    const load = createRequire(path.join(ROOT, 'package.json'));
    const server = load('strapi-plugin-brand-consistency/strapi-server') as Record<string, unknown> & {
      default?: object;
    };
    const parts = Object.keys(server.default ?? server);
    const known = [
      'register',
      'bootstrap',
      'destroy',
      'config',
      'routes',
      'controllers',
      'services',
      'policies',
      'middlewares',
      'contentTypes',
    ];
    expect(parts.filter((part) => !known.includes(part))).toEqual([]);
    expect(parts).toEqual(expect.arrayContaining(['bootstrap', 'controllers', 'routes', 'services', 'contentTypes']));
  });
});

describe('the admin bundle', () => {
  it('keeps the engine and the pages out of its first file, so that the admin starts no slower', () => {
    expect(Math.ceil(statSync(bundle('admin', 'index.mjs')).size / 1000)).toBeLessThanOrEqual(60);
  });
});
