import { readFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import { EXIT, UsageError, type Io } from './io';
import { programFor } from './program';

const processIo: Io = {
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

/** Runs `brand-check` with the given arguments and gives its exit code: 0 clean, 1 findings, 2 usage or input error. */
export async function main(args: readonly string[], io: Io = processIo): Promise<number> {
  let code: number = EXIT.clean;
  try {
    await programFor(io, (result) => {
      code = result;
    }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return EXIT.usage;
    }
    throw error;
  }
}
