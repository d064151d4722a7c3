/** Whoever takes longer for one article is left out, ms. */
export const limitMs = 20_000;

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T | import('./engine.ts').Failed>} the work's result, or that it took too long; it is not ended
 */
export function withinLimit(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs, { failed: `not done after ${limitMs / 1000} s` });
  });
  return /** @type {Promise<any>} */ (Promise.race([work, late])).finally(() => clearTimeout(timer));
}
