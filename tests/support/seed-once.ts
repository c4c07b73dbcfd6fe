import { describe } from '../../scripts/lib/problem.mjs';
import { seededDatabase } from '../../scripts/lib/seeded.mjs';

/** Jest's global set-up: the demo company is seeded once and each test file takes a copy. */
export default async function seedOnce(): Promise<void> {
  // Jest prints an error's message only, and what to do stands beside it.
  await seededDatabase().catch((error: unknown) => {
    throw new Error(describe(error));
  });
}
