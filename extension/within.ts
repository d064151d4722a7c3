/**
 * What a promise gives, or `instead` where it has not settled in time: a page that sleeps or never finishes loading
 * answers never, and must not keep others waiting.
 * @throws what the promise throws in time
 */
export async function within<T>(ms: number, promise: Promise<T>, instead: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
