/**
 * A voice for progress lines: silent when `quiet`, on stderr so that a script's stdout stays its result.
 * @param {boolean} quiet
 */
export const createSay =
  (quiet) =>
  /** @param {string} line */
  (line) => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };

/**
 * @param {number} milliseconds
 * @returns {string} `0.4 s`, `37 s`, `2 min 5 s`
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
