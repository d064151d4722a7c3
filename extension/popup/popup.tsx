import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readEnabledSites } from '../enabled-sites.ts';
import type { TopName } from '../messages.ts';
import { done } from '../pages/done.ts';
import { ask } from '../send.ts';
import { patternOf, type Site } from '../site.ts';
import type { PageState } from '../to-page.ts';
import { forgetWish, writeWish } from '../wish.ts';
import { type MessageKey, say } from '../words.ts';
import type { CurrentSite } from './current-site.ts';
import { SiteList } from './site-list.tsx';
import { SitePart } from './site-part.tsx';
import { type Standing, standingOf } from './standing.ts';
import { useSettings } from './use-settings.ts';

/** A page is still being read when the popup opens over it, or after a press on a button: how often we look again, ms. */
const pause = 700;

/** The popup: whether the extension runs here, what it found, and buttons to turn it on or off. */
export function Popup({ current }: { current: CurrentSite | null }) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [sites, setSites] = useState<Site[]>([]);
  const [message, setMessage] = useState('');
  const [settings, changeSome] = useSettings();
  const [top, setTop] = useState<readonly TopName[]>([]);
  const look = async () => {
    if (current) {
      const now = await standingOf(current);
      setStanding(now);
      if (now.page?.kind === 'article') setTop(await topOf(now.page));
    }
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
  const reload = (tabId: number) => attempt('popup_failed', () => browser.tabs.reload(tabId).then(() => undefined));
  const disable = (site: Site) => attempt('popup_failed_off', () => done({ type: 'ui-disable-site', site }));

  return (
    <>
      <header class="top">
        <div class="brand">
          <img src="icons/32.png" alt="" />
          <h1>{say('extension_name')}</h1>
        </div>
        <button type="button" class="quiet short" onClick={() => void openOptions()}>
          {say('popup_options')}
        </button>
      </header>
      {current === null && <p class="line">{say('popup_not_a_site')}</p>}
      {current && standing && (
        <SitePart
          current={current}
          standing={standing}
          settings={settings}
          onSettings={changeSome}
          top={top}
          onReload={(tabId) => void reload(tabId)}
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

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close(); // Firefox leaves the popup open over it
}

/** The names that the article is about; none where they cannot be told. */
async function topOf({ top, asOf }: PageState & { kind: 'article' }): Promise<readonly TopName[]> {
  if (top.length === 0) return [];
  const reply = await ask({ type: 'ui-top', entities: [...top], asOf }).catch(() => null);
  return reply?.kind === 'top' ? reply.names : [];
}
