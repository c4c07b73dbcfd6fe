import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
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

/** A `.vale.ini` with everything that it names. */
export interface ValeProject {
  readonly config: ValeConfig;
  readonly files: readonly StyleFile[];
  readonly vocabulary: Vocabulary;
  readonly problems: readonly ValeProblem[];
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Reads a configuration, its styles and its vocabularies. @throws UsageError when the configuration cannot be read */
export async function readValeProject(configPath: string, io: Io): Promise<ValeProject> {
  const read = async (file: string): Promise<string> => new TextDecoder('utf-8').decode(await io.readFile(file));
  let text: string;
  try {
    text = await read(configPath);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    throw new UsageError(`${configPath}: the Vale configuration cannot be read (${reason})`);
  }
  const { config, problems: wrong } = readValeConfig(configPath, text);
  const problems = [...wrong];
  const base = path.dirname(configPath);
  const roots = config.stylesPaths.map((place) => path.resolve(base, place));
  const files: StyleFile[] = [];
  const { styles, rules } = namesIn(config);
  for (const style of styles.filter((name) => name !== 'Vale')) {
    const folder = await firstFolder(roots.map((root) => path.join(root, style)));
    if (folder === null) problems.push(missing(configPath, text, style, 'VALE_MISSING_STYLE'));
    else files.push(...(await styleFiles(style, folder, folder, read)));
  }
  for (const rule of rules.filter((name) => !name.startsWith('Vale.'))) {
    const [style = '', ...rest] = rule.split('.');
    for (const root of roots) {
      const place = path.join(root, style, ...rest.slice(0, -1), `${rest[rest.length - 1] ?? ''}.yml`);
      const found = await read(place).catch(() => null);
      if (found !== null) files.push({ style, name: rest.join('.'), path: place, text: found });
    }
  }
  const accept: string[] = [];
  const reject: string[] = [];
  for (const name of config.vocabularies) {
    const places = roots.flatMap((root) => [
      path.join(root, 'config', 'vocabularies', name),
      path.join(root, 'Vocab', name),
    ]);
    const folder = await firstFolder(places);
    if (folder === null) {
      problems.push(missing(configPath, text, name, 'VALE_MISSING_VOCABULARY'));
      continue;
    }
    accept.push(...termsIn(await read(path.join(folder, 'accept.txt')).catch(() => '')));
    reject.push(...termsIn(await read(path.join(folder, 'reject.txt')).catch(() => '')));
  }
  return { config, files, vocabulary: { accept, reject }, problems };
}

async function firstFolder(places: readonly string[]): Promise<string | null> {
  for (const place of places) if (await isFolder(place)) return place;
  return null;
}

/** A style's rules; those in sub-folders are named with dots. Folders that begin with `.` or `_` are no part of it. */
async function styleFiles(
  style: string,
  root: string,
  folder: string,
  read: (file: string) => Promise<string>,
): Promise<StyleFile[]> {
  const files: StyleFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/^[._]/.test(entry.name)) files.push(...(await styleFiles(style, root, place, read)));
    } else if (entry.name.endsWith('.yml') && !entry.name.endsWith('.test.yml')) {
      const name = path.relative(root, place).slice(0, -'.yml'.length).split(path.sep).join('.');
      files.push({ style, name, path: place, text: await read(place) });
    }
  }
  return files;
}

function missing(
  configPath: string,
  text: string,
  name: string,
  code: 'VALE_MISSING_STYLE' | 'VALE_MISSING_VOCABULARY',
): ValeProblem {
  const line = text.split('\n').findIndex((row) => row.includes(name)) + 1;
  const isStyle = code === 'VALE_MISSING_STYLE';
  return {
    code,
    path: configPath,
    line: Math.max(1, line),
    message: {
      en: isStyle ? `The style “${name}” is not on the StylesPath.` : `There is no vocabulary “${name}”.`,
      vi: isStyle ? `Không thấy bộ quy tắc “${name}” trong StylesPath.` : `Không có bộ từ vựng “${name}”.`,
    },
    cure: isStyle
      ? {
          en: `Put the folder “${name}” there, or take it out of BasedOnStyles.`,
          vi: `Đặt thư mục “${name}” vào đó hoặc bỏ khỏi BasedOnStyles.`,
        }
      : {
          en: `Create config/vocabularies/${name}/accept.txt on the StylesPath.`,
          vi: `Tạo config/vocabularies/${name}/accept.txt trong StylesPath.`,
        },
  };
}
