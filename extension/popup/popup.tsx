import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readEnabledSites } from '../enabled-sites.ts';
import type { Replies, Request } from '../messages.ts';
import { ask } from '../send.ts';
import { patternOf, type Site } from '../site.ts';
import { forgetWish, writeWish } from '../wish.ts';
import { type MessageKey, say } from '../words.ts';
import type { CurrentSite } from './current-site.ts';
import { SiteList } from './site-list.tsx';
import { SitePart } from './site-part.tsx';
import { type Standing, standingOf } from './standing.ts';

/** A page is still being read when the popup opens over it, or after a press on a button: how often we look again, ms. */
const pause = 700;

/** The popup: whether the extension runs here, what it found, and buttons to turn it on or off. */
export function Popup({ current }: { current: CurrentSite | null }) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [sites, setSites] = useState<Site[]>([]);
  const [message, setMessage] = useState('');
  const look = async () => {
    if (current) setStanding(await standingOf(current));
    setSites(await readEnabledSites());
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, []);

  /** Does what a button says; what goes wrong is told in the reader's words, with the browser's reason behind. */
  const attempt = async (failed: MessageKey, work: () => Promise<string | undefined>) => {
    setMessage('');
    try {
      setMessage((await work()) ?? '');
    } catch (error) {
      setMessage(say(failed, error instanceof Error ? error.message : String(error)));
    }
    await look();
  };

  const enable = (site: Site) =>
    attempt('popup_failed', async () => {
      // Nothing may be waited for between the click and the request: browsers refuse it then.
      const written = writeWish(site);
      const granted = await browser.permissions.request({ origins: [patternOf(site)] });
      await written;
      try {
        return granted ? await done({ type: 'ui-fulfil-wish' }) : say('popup_refused');
      } finally {
        await forgetWish();
      }
    });
  const again = (site: Site) => attempt('popup_failed', () => done({ type: 'ui-turn-on-again', site }));
  const once = (tabId: number) => attempt('popup_failed', () => done({ type: 'ui-run-once', tabId }));
  const disable = (site: Site) => attempt('popup_failed_off', () => done({ type: 'ui-disable-site', site }));

  return (
    <>
      <h1>{say('extension_name')}</h1>
      {current === null && <p>{say('popup_not_a_site')}</p>}
      {current && standing && (
        <SitePart
          current={current}
          standing={standing}
          onEnable={() => void (standing.kind === 'off' && standing.listed ? again : enable)(current.site)}
          onOnce={(tabId) => void once(tabId)}
          onDisable={() => void disable(current.site)}
        />
      )}
      <p role="status">{message}</p>
      <SiteList sites={sites} onDisable={(site) => void disable(site)} />
    </>
  );
}

/** @throws Error with the reason where the background could not do it */
async function done<Type extends Request['type']>(request: Extract<Request, { type: Type }>): Promise<undefined> {
  const reply: Replies[Request['type']] = await ask(request);
  if (reply.kind === 'failed') throw new Error(reply.reason);
  return undefined;
}
