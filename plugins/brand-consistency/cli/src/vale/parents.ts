import type { StyleFile } from '../../../engine/src/vale';
import type { Io } from '../io';
import { readStyleFile } from './style-files';

const EXTENDS = /^extends:[ \t]*["']?([^\s"'#]+\.[^\s"'#]+)/im;

/** Rules that others inherit from without being switched on themselves; a parent need only be on the StylesPath. */
export async function parentsOf(files: readonly StyleFile[], roots: readonly string[], io: Io): Promise<StyleFile[]> {
  const known = new Set(files.map(({ style, name }) => `${style}.${name}`));
  const parents: StyleFile[] = [];
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const name = EXTENDS.exec(file.text)?.[1];
    if (name === undefined || known.has(name)) continue;
    known.add(name);
    const parent = await readStyleFile(name, roots, io);
    if (parent === null) continue;
    parents.push(parent);
    open.push(parent);
  }
  return parents;
}
