import { readFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import { EXIT, UsageError, type Io } from './io';
import { keepHeapLean } from './lean-heap';
import { programFor } from './program';

const processIo: Io = {
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

/** Whoever reads the output may have seen enough (`| head`) and close the pipe: that is no failure. */
export function heedClosedPipe(stream: Pick<NodeJS.EventEmitter, 'on'>, leave: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    leave();
  });
}

/** Runs `brand-check` with the given arguments and gives its exit code: 0 clean, 1 findings, 2 usage or input error. */
export async function main(args: readonly string[], io: Io = processIo): Promise<number> {
  let code: number = EXIT.clean;
  if (io === processIo) {
    heedClosedPipe(process.stdout, () => process.exit());
    if (args[0] === 'consistency') keepHeapLean();
  }
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
