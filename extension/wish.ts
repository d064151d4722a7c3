import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Site, siteSchema } from './site.ts';

/**
 * The site that the reader wants turned on, while the browser asks them about it. Firefox closes the popup when its
 * question opens, so the popup writes the wish down and the background, which hears of the grant, fulfils it. Where the
 * popup lives on it asks for the same: whoever comes second finds no wish. Kept for the session only.
 */
const key = 'wish';

export async function writeWish(site: Site): Promise<void> {
  await browser.storage.session.set({ [key]: site });
}

/** The wish; null where there is none, or where it cannot be read. */
export async function readWish(): Promise<Site | null> {
  const parsed = v.safeParse(siteSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export async function forgetWish(): Promise<void> {
  await browser.storage.session.remove(key);
}
