import { Problem } from './problem.mjs';

/** The range Strapi 5 itself states in its `engines`. */
const OLDEST = 20;
const NEWEST = 26;

/**
 * @param {string} [version] as `process.versions.node` gives it
 * @throws {Problem} when Strapi does not run on this Node
 */
export function checkNodeVersion(version = process.versions.node) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST && major <= NEWEST) return;
  throw new Problem(
    `This is Node ${version}; Strapi 5 runs on Node ${OLDEST} to ${NEWEST}.`,
    `Install Node ${OLDEST} or a later even version (with nvm: \`nvm install\` reads .nvmrc), then run the command again.`,
  );
}
