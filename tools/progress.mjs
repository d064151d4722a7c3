/**
 * Says what a command is doing and how long each step took.
 * Without a terminal (a log, a build server) every line stands for itself; long steps say every 20 s that they go on.
 */

const isTerminal = process.stdout.isTTY === true;

/** @param {number} since milliseconds of the clock @returns {string} such as `3.2 s` */
function elapsed(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * How a step is shown.
 * @template T
 * @typedef {object} Showing
 * @property {(result: T) => string} [say] words behind the seconds
 * @property {(result: T) => boolean} [good] false where the step ended, but not well
 * @property {boolean} [speaks] the step writes lines of its own meanwhile
 */

/**
 * Runs one step and shows its name, then its seconds.
 * @template T
 * @param {string} name what the step does, in words
 * @param {() => Promise<T>} work
 * @param {Showing<T>} [showing]
 * @returns {Promise<T>}
 */
export async function step(name, work, { say = () => '', good = () => true, speaks = false } = {}) {
  const start = Date.now();
  const rewrites = isTerminal && !speaks;
  process.stdout.write(`  ${name} …${rewrites ? '' : '\n'}`);
  const beat =
    isTerminal || speaks ? undefined : setInterval(() => console.log(`    … ${name}: ${elapsed(start)}`), 20_000);
  beat?.unref();
  const end = (/** @type {string} */ sign, /** @type {string} */ words) =>
    console.log(`${rewrites ? '\r\u001b[K' : ''}${sign} ${name}  ${elapsed(start)}${words && `  ${words}`}`);
  try {
    const result = await work();
    end(good(result) ? '✓' : '✗', say(result));
    return result;
  } catch (error) {
    end('✗', '');
    throw error;
  } finally {
    clearInterval(beat);
  }
}
