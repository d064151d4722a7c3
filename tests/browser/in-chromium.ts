import { inject, test } from 'vitest';

/** A test of what Firefox has no means to show to tests; there it is none, since a skipped test counts as failed. */
export function inChromium(name: string, run: () => Promise<void>): void {
  if (inject('browser') === 'chromium') test(name, run);
}
