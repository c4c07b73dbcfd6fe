import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../engine/src/language';
import {
  namesIn,
  readValeConfig,
  termsIn,
  type StyleFile,
  type ValeConfig,
  type ValeProblem,
  type Vocabulary,
} from '../../../engine/src/vale';
import { UsageError, type Io } from '../io';
import { decodeText, reasonOf } from '../text-file';
import { missingName, noStylesPath } from './missing';
import { parentsOf } from './parents';
import { readStyle, readStyleFile } from './style-files';

/** A `.vale.ini` with everything that it names. */
export interface ValeProject {
  readonly config: ValeConfig;
  readonly files: readonly StyleFile[];
  /** Rules that are not switched on and that others inherit from. */
  readonly parents: readonly StyleFile[];
  readonly vocabulary: Vocabulary;
  readonly problems: readonly ValeProblem[];
}

/** Reads a configuration, its styles and its vocabularies. @throws UsageError when the configuration cannot be read */
export async function readValeProject(configPath: string, io: Io, lang: Language): Promise<ValeProject> {
  const text = await configText(configPath, io, lang);
  const { config, problems: wrong } = readValeConfig(configPath, text);
  const problems = [...wrong];
  const roots: string[] = [];
  for (const place of config.stylesPaths) {
    const root = path.isAbsolute(place) ? place : path.join(path.dirname(configPath), place);
    if (await isFolder(root)) roots.push(root);
    else problems.push(noStylesPath(configPath, text, place, root));
  }
  const { styles, rules } = namesIn(config);
  const ownStyles = styles.filter((name) => name !== 'Vale');
  const ownRules = rules.filter((name) => !name.startsWith('Vale.'));
  const isNeeded = ownStyles.length + ownRules.length + config.vocabularies.length > 0;
  if (config.stylesPaths.length === 0 && isNeeded) problems.push(noStylesPath(configPath, text, null, ''));
  // Without a folder to look in, what is missing in it is no news.
  const places = roots.length === 0 ? null : roots;
  const hasPackages = config.ignoredKeys.includes('Packages');
  const files: StyleFile[] = [];
  for (const style of places === null ? [] : ownStyles) {
    const folder = await firstFolder(roots.map((root) => path.join(root, style)));
    if (folder === null) problems.push(missingName(configPath, text, style, 'style', hasPackages));
    else files.push(...(await readStyle(style, folder, io)));
  }
  for (const rule of places === null ? [] : ownRules) {
    const file = await readStyleFile(rule, roots, io);
    if (file === null) problems.push(missingName(configPath, text, rule, 'rule', hasPackages));
    else files.push(file);
  }
  const vocabulary = { accept: [] as string[], reject: [] as string[] };
  for (const name of places === null ? [] : config.vocabularies) {
    const folders = roots.flatMap((root) => [
      path.join(root, 'config', 'vocabularies', name),
      path.join(root, 'Vocab', name),
    ]);
    const folder = await firstFolder(folders);
    if (folder === null) {
      problems.push(missingName(configPath, text, name, 'vocabulary', hasPackages));
      continue;
    }
    for (const list of ['accept', 'reject'] as const) {
      const { terms, problems: unread } = await termsOf(path.join(folder, `${list}.txt`), io);
      vocabulary[list].push(...terms);
      problems.push(...unread);
    }
  }
  return { config, files, parents: await parentsOf(files, roots, io), vocabulary, problems };
}

async function configText(configPath: string, io: Io, lang: Language): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await io.readFile(configPath);
  } catch (error) {
    const reason = reasonOf(error)[lang];
    throw new UsageError(
      {
        en: `${configPath}: ${reason}. Give the path of your Vale configuration: --vale-config .vale.ini`,
        vi: `${configPath}: ${reason}. Hãy đưa đường dẫn tệp cấu hình Vale: --vale-config .vale.ini`,
      }[lang],
    );
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  throw new UsageError(`${configPath}:${decoded.line}: ${decoded.message[lang]} ${decoded.cure[lang]}`);
}

async function termsOf(file: string, io: Io): Promise<ReturnType<typeof termsIn>> {
  // Either list may be missing.
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) return { terms: [], problems: [] };
  const decoded = decodeText(bytes);
  if (decoded.ok) return termsIn(file, decoded.text);
  const { line, message, cure } = decoded;
  return { terms: [], problems: [{ code: 'VALE_ENCODING', path: file, line, message, cure }] };
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function firstFolder(places: readonly string[]): Promise<string | null> {
  for (const place of places) if (await isFolder(place)) return place;
  return null;
}
