/** What the command line touches of the world; tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<string | Buffer>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly isTerminal: boolean;
}

export const EXIT = { clean: 0, findings: 1, usage: 2 } as const;

/** An error of usage or input: told in one sentence with its cure, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
