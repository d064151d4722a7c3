import { expect, test } from 'vitest';
import { within } from '../../../extension/within.ts';

test('what settles in time is given or thrown, what does not is stood in for', async () => {
  expect(await within(1000, Promise.resolve('told'), 'late')).toBe('told');
  await expect(within(1000, Promise.reject(new Error('closed')), 'late')).rejects.toThrow('closed');
  expect(await within(10, new Promise<string>(() => {}), 'late')).toBe('late');
});
