import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { main } from '../index';

/** What a call of the command said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** For tests: `brand-check` as a shell would start it, without a terminal. */
export async function call(...args: string[]): Promise<Said> {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdin: (async function* () {})(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: (place) => readFile(place),
    isTerminal: false,
  });
  return { code, out, err };
}

export const lint = (...args: string[]): Promise<Said> => call('lint', ...args);

/** For tests: a folder of their own. */
export class Folder {
  private constructor(readonly root: string) {}

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(path.join(os.tmpdir(), 'brand-check-')));
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  /** Writes a file and the folders that it needs; gives its place. */
  async write(name: string, content: string | Buffer): Promise<string> {
    await mkdir(path.dirname(this.at(name)), { recursive: true });
    await writeFile(this.at(name), content);
    return this.at(name);
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true });
  }
}
