import { main } from '../index';
import type { Io } from '../io';

/** What a call of the command gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with files that are only in memory; files that are not named are read from the disk by `readFile`. */
export async function ran(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  stdin = '',
  readFile: Io['readFile'] = () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
): Promise<Ran> {
  let [out, err] = ['', ''];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: (path) => (files[path] === undefined ? readFile(path) : Promise.resolve(Buffer.from(files[path]))),
    isTerminal: false,
  };
  return { code: await main(args, io), out, err };
}
