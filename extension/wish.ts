import * as v from 'valibot';
import browser from 'webextension-polyfill';

/**
 * The site that the reader wants turned on, while the browser asks them about it. Firefox closes the popup when its
 * question opens, so the popup writes the wish down and the background, which hears of the grant, fulfils it.
 * Kept for the session only.
 */
const wishSchema = v.strictObject({
  origin: v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/)),
  tabId: v.optional(v.number()),
});
export type Wish = v.InferOutput<typeof wishSchema>;

const key = 'wish';

export async function writeWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [key]: wish });
}

/** The wish, which is then forgotten; null where there is none, or where it cannot be read. */
export async function takeWish(): Promise<Wish | null> {
  const stored = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(wishSchema, stored);
  return parsed.success ? parsed.output : null;
}
