import { pad } from './width';

export interface Progress {
  /** Shows how far a piece of work is. */
  show(line: string): void;
  /** Says how it ended, in place of what was shown. */
  end(line: string): void;
}

interface Stream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** One line that changes in place on a terminal; in a file or pipe only its end is written. */
export function createProgress(stream: Stream): Progress {
  let shown = 0;
  return {
    show(line) {
      if (stream.isTTY !== true) return;
      stream.write(`\r${pad(line, shown)}`);
      shown = Math.max(shown, line.length);
    },
    end(line) {
      stream.write(shown > 0 ? `\r${pad(line, shown)}\n` : `${line}\n`);
      shown = 0;
    },
  };
}
