import type { Replies, Request } from './messages.ts';
import { runtime } from './runtime.ts';

/**
 * Sends a request to the background and gives its reply.
 * A service worker that is stopped while it answers closes the channel; it is asked once more, which wakes it up.
 * Firefox drops an answer that comes while the page is in the back/forward cache ("Promise resolved while context is
 * inactive"); when the page comes back it is asked again.
 * @throws the browser's error where the background cannot be reached at all (the extension was updated or removed)
 */
export function ask<Type extends Request['type']>(request: Extract<Request, { type: Type }>): Promise<Replies[Type]> {
  return new Promise((resolve, reject) => {
    const again = (event: Event) => (event as PageTransitionEvent).persisted && go();
    const go = () =>
      void askTwice(request)
        .finally(() => globalThis.removeEventListener?.('pageshow', again))
        .then(resolve, reject);
    // The background has no such event, and no cache to be in.
    globalThis.addEventListener?.('pageshow', again);
    go();
  });
}

async function askTwice<Type extends Request['type']>(
  request: Extract<Request, { type: Type }>,
): Promise<Replies[Type]> {
  try {
    return await send(request);
  } catch (error) {
    if (!isExtensionAlive()) throw error;
    return send(request);
  }
}

async function send<Type extends Request['type']>(request: Extract<Request, { type: Type }>): Promise<Replies[Type]> {
  const reply = (await runtime.sendMessage(request)) as Replies[Type] | undefined;
  // A worker that dies at the wrong moment answers nothing, without an error.
  if (reply === undefined || reply === null) throw new Error('the background gave no answer');
  return reply;
}

/** False once this script's extension has been updated, disabled or removed: every call of its API then throws. */
export function isExtensionAlive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
