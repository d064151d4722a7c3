import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../tools/browsers.mjs';

afterEach(() => vi.unstubAllEnvs());

test('an environment variable that names no browser is told, not passed over', async () => {
  vi.stubEnv('CHIPDEAL_CHROMIUM', '/nowhere/chromium');
  await expect(findBrowser('chromium')).rejects.toThrow('CHIPDEAL_CHROMIUM=/nowhere/chromium is not a browser');
});

test('a program that tells no version is no browser', async () => {
  vi.stubEnv('CHIPDEAL_FIREFOX', '/bin/true');
  await expect(findBrowser('firefox')).rejects.toThrow('expected the program of firefox');
});
