import type { Replies, Request } from '../messages.ts';
import { ask } from '../send.ts';

/**
 * Has the background do something that has no other answer.
 * @throws Error with the reason where it could not
 */
export async function done<Type extends Request['type']>(
  request: Extract<Request, { type: Type }>,
): Promise<undefined> {
  const reply: Replies[Request['type']] = await ask(request);
  if (reply.kind === 'failed') throw new Error(reply.reason);
  return undefined;
}
