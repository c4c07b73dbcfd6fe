const SLICE_MS = 12;

/**
 * Lets waiting requests through now and then: await the result after each piece of heavy work; every 12 ms it
 * gives the event loop a turn, otherwise it costs nothing.
 */
export function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
