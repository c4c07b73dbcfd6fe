import { seededDatabase } from '../../scripts/lib/seeded.mjs';

/** Jest's global set-up: the demo company is seeded once and each test file takes a copy. */
export default async function seedOnce(): Promise<void> {
  await seededDatabase();
}
