import { defineConfig } from 'vitest/config';

/** The same browser specs run in both browsers; `browser` tells the driver which one it is. */
function browserProject(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: browser,
      include: ['tests/browser/**/*.spec.ts'],
      provide: { browser },
      // One browser at a time: two of them on a small machine would test each other's patience.
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      // Properties run hundreds of cases; on a busy machine five seconds are not always enough.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
