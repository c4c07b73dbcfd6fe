import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FoundFiles {
  readonly isFolder: boolean;
  readonly files: readonly string[];
  /** What is not there or may not be looked into, with the reason. */
  readonly unread: readonly { readonly path: string; readonly error: unknown }[];
}

const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '.git'];

/** A file as given; a folder with all files below it, in order of their names. Linked folders are not followed. */
export async function filesBelow(place: string): Promise<FoundFiles> {
  const files: string[] = [];
  const unread: { path: string; error: unknown }[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      unread.push({ path: folder, error });
      return [];
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = path.join(folder, entry.name);
      if (!entry.isDirectory()) files.push(below);
      else if (!SKIPPED_FOLDERS.includes(entry.name)) await walk(below);
    }
  };
  try {
    if (!(await stat(place)).isDirectory()) return { isFolder: false, files: [place], unread };
  } catch (error) {
    return { isFolder: false, files, unread: [{ path: place, error }] };
  }
  await walk(place);
  return { isFolder: true, files, unread };
}
