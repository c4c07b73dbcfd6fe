import { AsyncResource } from 'node:async_hooks';

export interface WorkQueue {
  /** Asks for a piece of work; asked for twice before it starts, it is done once. */
  add(key: string): void;
  /** Does something else when no piece of work is running, and holds the queue meanwhile. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is waiting or running any more. */
  settled(): Promise<void>;
  /** Takes no more work; resolves when what was asked for is done. */
  close(): Promise<void>;
}

/**
 * Pieces of work, one after the other, outside of any request. They run in the context in which the queue was
 * made: a piece asked for inside a transaction or a request must not inherit either, both are over by then.
 * @param perform does one piece
 * @param onError hears of a piece that failed; the others go on
 */
export function createWorkQueue(
  perform: (key: string) => Promise<void>,
  onError: (key: string, error: unknown) => void,
): WorkQueue {
  const outside = new AsyncResource('brand-consistency');
  const waiting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  let running = 0;
  let closed = false;

  const chain = <Result>(work: () => Promise<Result>): Promise<Result> => {
    running += 1;
    const result = last.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(work);
    last = result
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => {
        running -= 1;
      });
    return result;
  };

  const performNext = async (key: string): Promise<void> => {
    waiting.delete(key);
    try {
      await perform(key);
    } catch (error) {
      onError(key, error);
    }
  };

  const settled = async (): Promise<void> => {
    while (running > 0) await last;
  };

  return {
    add(key) {
      if (closed || waiting.has(key)) return;
      waiting.add(key);
      outside.runInAsyncScope(() => void chain(() => performNext(key)));
    },
    exclusively: (work) => outside.runInAsyncScope(() => chain(work)),
    settled,
    close() {
      closed = true;
      return settled();
    },
  };
}
