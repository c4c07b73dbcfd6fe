import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const plugin = 'plugins/brand-consistency';

const impure = [
  { name: 'Date', message: 'The engine knows no clock: take the time as an argument.' },
  ...[
    'process',
    'window',
    'document',
    'fetch',
    'setTimeout',
    'setInterval',
    'performance',
    'crypto',
    'Buffer',
    'globalThis',
  ].map((name) => ({
    name,
    message: 'The engine is pure: no platform, no network, no clock. Do this at the edge.',
  })),
];

const nodeBuiltins = [
  'node:*',
  'fs',
  'fs/*',
  'path',
  'os',
  'crypto',
  'child_process',
  'worker_threads',
  'module',
  'url',
];

const engineImports = [
  {
    group: ['@strapi/*', 'react', 'react-*', ...nodeBuiltins],
    message: 'The engine is pure: no Strapi, no React, no Node.',
  },
  {
    group: ['**/server/**', '**/admin/**', '**/cli/**', '**/shared/**'],
    message: 'Data flows one way: the engine knows none of its callers.',
  },
];

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'require',
    '__dirname',
    '__filename',
    'URL',
    'URLSearchParams',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'fetch',
    'AbortSignal',
    'structuredClone',
  ].map((name) => [name, 'readonly']),
);

const noUnfinishedTests = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
  message: 'Every test runs, every time.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.demo/',
      '.cache/',
      '.tmp/',
      'coverage/',
      'build/',
      'types/generated/',
      '**/.strapi/',
      'public/',
      'tests/browser/output/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': false, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noUnfinishedTests],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { ...nodeGlobals, module: 'writable', exports: 'writable' } },
  },
  // What a browser script hands into the page runs there.
  {
    files: ['scripts/lib/visit.mjs', 'scripts/screenshots.mjs'],
    languageOptions: { globals: { localStorage: 'readonly', HTMLElement: 'readonly' } },
  },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['scripts/**', 'tests/**', 'demo/seed/**', `${plugin}/bin/**`], rules: { 'no-console': 'off' } },

  // A name that is imported is the name that is searched for: default exports only where a framework asks for one.
  {
    files: [`${plugin}/**/*.{ts,tsx}`, 'tests/**/*.ts', 'scripts/**/*.mjs', 'demo/**/*.ts', 'src/**/*.ts'],
    ignores: [
      `${plugin}/{admin,server}/src/index.ts`,
      'src/index.ts',
      'src/admin/*',
      'src/api/**',
      'tests/support/seed-once.ts',
    ],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },

  {
    files: [`${plugin}/engine/src/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...engineImports,
            { regex: '^natural(/|$)', message: 'natural is reached through text/natural.ts only.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
    },
  },
  {
    files: [`${plugin}/engine/src/text/natural.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: engineImports }] },
  },
  {
    files: [`${plugin}/shared/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@strapi/*', 'react', 'react-*', ...nodeBuiltins, '**/server/**', '**/admin/**', '**/cli/**'],
              message: 'shared/ runs in the server and in the browser.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [`${plugin}/admin/src/**/*.{ts,tsx}`],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
