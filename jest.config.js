const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
  ],
};
const shared = { transform, testEnvironment: 'node', modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/plugins/[^/]+/dist', '<rootDir>/.demo'] };

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'engine', testMatch: ['<rootDir>/plugins/*/{engine,shared}/**/*.test.ts'] },
    { ...shared, displayName: 'cli', testMatch: ['<rootDir>/plugins/*/cli/**/*.test.ts'] },
    { ...shared, displayName: 'house', testMatch: ['<rootDir>/tests/house/**/*.test.ts'] },
    { ...shared, displayName: 'demo', testMatch: ['<rootDir>/tests/demo/**/*.test.ts'] },
    { ...shared, displayName: 'strapi', testMatch: ['<rootDir>/tests/strapi/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
