import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { StyleFile } from '../../../engine/src/vale';
import type { Io } from '../io';
import { decodeText } from '../text-file';

/** A style's rules; those in sub-folders are named with dots. Folders that begin with `.` or `_` are no part of it. */
export async function readStyle(style: string, root: string, io: Io, folder = root): Promise<StyleFile[]> {
  const files: StyleFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/^[._]/.test(entry.name)) files.push(...(await readStyle(style, root, io, place)));
    } else if (entry.name.endsWith('.yml') && !entry.name.endsWith('.test.yml')) {
      const name = path.relative(root, place).slice(0, -'.yml'.length).split(path.sep).join('.');
      files.push(styleFile(style, name, place, await io.readFile(place)));
    }
  }
  return files;
}

/** One rule by its name (`Style.Rule`, `Style.Folder.Rule`); null: there is no such file. */
export async function readStyleFile(rule: string, roots: readonly string[], io: Io): Promise<StyleFile | null> {
  const [style = '', ...rest] = rule.split('.');
  for (const root of roots) {
    const place = path.join(root, style, ...rest.slice(0, -1), `${rest.at(-1) ?? ''}.yml`);
    const bytes = await io.readFile(place).catch(() => null);
    if (bytes !== null) return styleFile(style, rest.join('.'), place, bytes);
  }
  return null;
}

function styleFile(style: string, name: string, place: string, bytes: Buffer): StyleFile {
  const decoded = decodeText(bytes);
  if (decoded.ok) return { style, name, path: place, text: decoded.text };
  const { line, message, cure } = decoded;
  return { style, name, path: place, text: '', problem: { code: 'VALE_ENCODING', path: place, line, message, cure } };
}
