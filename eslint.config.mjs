import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const plugin = 'plugins/brand-consistency';
const impure = [
  { name: 'Date', message: 'The engine knows no clock: take the time as an argument.' },
  ...['process', 'window', 'document', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto', 'Buffer'].map((name) => ({
    name,
    message: 'The engine is pure: no platform, no network, no clock. Do this at the edge.',
  })),
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.demo/', '.cache/', 'build/', 'types/generated/', '**/.strapi/', 'public/', 'tests/browser/output/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly', __dirname: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly' } } },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['scripts/**', 'tests/**', 'demo/seed/**', `${plugin}/bin/**`], rules: { 'no-console': 'off' } },
  {
    files: [`${plugin}/engine/src/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@strapi/*', 'react', 'react-*', 'node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'worker_threads'], message: 'The engine is pure: no Strapi, no React, no Node.' },
            { group: ['**/server/**', '**/admin/**', '**/cli/**', '**/shared/**'], message: 'Data flows one way: the engine knows none of its callers.' },
            { group: ['natural', 'natural/*'], message: 'natural is reached through text/natural.ts only.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The engine is deterministic.' }],
    },
  },
  { files: [`${plugin}/engine/src/text/natural.ts`], rules: { 'no-restricted-imports': 'off' } },
  {
    files: [`${plugin}/shared/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@strapi/*', 'react', 'react-*', 'node:*', '**/server/**', '**/admin/**', '**/cli/**'], message: 'shared/ runs in the server and in the browser.' }] }] },
  },
  { files: [`${plugin}/admin/src/**/*.{ts,tsx}`], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
);
