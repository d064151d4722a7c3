/** Longest stretch of our work in one piece, so that the page's scrolling and typing never wait for us. */
const sliceMs = 4;

/** Tells when to pause, and pauses. */
export interface Slices {
  /** True once the running slice has used its time. */
  isSpent(): boolean;
  /** Lets the page go first. Throws the signal's reason where the work is no longer wanted. */
  pause(): Promise<void>;
}

export function inSlices(signal: AbortSignal): Slices {
  let since = performance.now();
  return {
    isSpent: () => performance.now() - since > sliceMs,
    async pause() {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      since = performance.now();
    },
  };
}
