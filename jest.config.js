// Dates print the same on every machine; workers inherit it.
process.env.TZ = 'UTC';

const transform = {
  '^.+\\.(?:tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  transform,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/plugins/[^/]+/dist', '<rootDir>/.demo', '<rootDir>/.cache'],
};

const SCALE = '\\.scale\\.test\\.ts$';

/**
 * @param {string} displayName what --selectProjects calls it
 * @param {string[]} folders globs of folders
 * @param {object} [more]
 */
const project = (displayName, folders, more = {}) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});

const slow = { setupFilesAfterEnv: ['<rootDir>/tests/support/slow.ts'] };
const seeded = { ...slow, globalSetup: '<rootDir>/tests/support/seed-once.ts' };

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    // Beside the code, needing nothing built.
    project('engine', ['plugins/*/engine', 'plugins/*/shared'], { testPathIgnorePatterns: [SCALE] }),
    // Tens of thousands of terms, megabytes of text: too slow to be run at every save.
    project('scale', [], { testMatch: ['<rootDir>/plugins/*/engine/**/*.scale.test.ts'] }),
    project('cli', ['plugins/*/cli']),
    project('server', ['plugins/*/server']),
    project('admin', ['plugins/*/admin']),
    project('house', ['tests/house']),
    project('eval', ['tests/eval']),
    // Needing a build: see scripts/test.mjs.
    project('built', ['tests/built']),
    project('strapi', ['tests/strapi'], slow),
    project('demo', ['tests/demo', 'demo'], seeded),
    project('browser', ['tests/browser'], seeded),
  ],
};
