import { expect, test, vi } from 'vitest';

const { sendMessage, page } = vi.hoisted(() => {
  const page = new EventTarget();
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  Object.assign(globalThis, {
    chrome: { runtime: { id: 'own', sendMessage }, storage: {} },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  return { sendMessage, page };
});
const { ask } = await import('../../../extension/send.ts');

const comeBack = (persisted: boolean) => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
const never = new Promise<never>(() => {});

test('a question whose answer was lost in the back/forward cache is asked again when the page comes back', async () => {
  sendMessage.mockReset().mockReturnValueOnce(never).mockResolvedValueOnce({ kind: 'done' });
  const reply = ask({ type: 'page-count', count: 1 });
  comeBack(false); // a load is no return
  await Promise.resolve();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  comeBack(true);
  await expect(reply).resolves.toEqual({ kind: 'done' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('an answered question is not asked again', async () => {
  sendMessage.mockReset().mockResolvedValue({ kind: 'done' });
  await ask({ type: 'page-count', count: 1 });
  comeBack(true);
  await Promise.resolve();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
