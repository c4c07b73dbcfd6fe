/** Something a person can put right: what is wrong in `message`, what to do in `cure`. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong, one sentence
   * @param {string} cure what to do about it, one or more sentences
   * @param {{ detail?: string, cause?: unknown }} [more] `detail`: the last lines of the tool that failed
   */
  constructor(message, cure, more = {}) {
    super(message, { cause: more.cause });
    this.name = 'Problem';
    this.cure = cure;
    this.detail = more.detail ?? '';
  }
}

/**
 * The words a terminal shows for an error. A Problem is told without a stack: the reader cannot mend our code.
 * @param {unknown} error
 * @returns {string}
 */
export function describe(error) {
  if (error instanceof Problem) {
    const detail = error.detail.trim() === '' ? '' : `\n${error.detail.trimEnd()}\n`;
    return `${detail}\n${error.message}\n→ ${error.cure}\n`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a script's main function; on failure says what to do and ends with exit code 1.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(describe(error));
    process.exitCode = 1;
  }
}
