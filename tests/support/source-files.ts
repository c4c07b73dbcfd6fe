import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/places.mjs';

const NOT_OURS = new Set([
  '.git',
  'node_modules',
  'dist',
  'build',
  'coverage',
  '.cache',
  '.tmp',
  '.strapi',
  '.demo',
  'generated',
  'output',
  'uploads',
]);

function* walk(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const place = path.join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(place);
    else if (entry.isFile()) yield place;
  }
}

/** Every file of the repository that a person wrote, as `folder/file` with forward slashes, sorted. */
export const sourceFiles = (): string[] =>
  [...walk(ROOT)].map((file) => path.relative(ROOT, file).split(path.sep).join('/')).sort();
