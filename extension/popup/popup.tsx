import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isListed } from '../listed.ts';
import { ask } from '../send.ts';
import type { PageState } from '../to-page.ts';
import { writeWish } from '../wish.ts';
import { say } from '../words.ts';
import { askPage, endPage } from './ask-page.ts';
import type { CurrentSite } from './current-site.ts';
import { MarkChoice } from './mark-choice.tsx';

/** How things stand on the site. `listed`: one of the manifest's hosts. */
type Standing =
  | { kind: 'looking' }
  | { kind: 'off' }
  | { kind: 'on'; listed: boolean; page: PageState | null }
  /** Firefox may withhold a listed host, or the reader may have taken it away. */
  | { kind: 'withheld' };

/** The popup: whether the extension runs here, what it found, and one button to turn it on or off. */
export function Popup({ site }: { site: CurrentSite | null }) {
  const [standing, setStanding] = useState<Standing>({ kind: 'looking' });
  const [message, setMessage] = useState('');
  const look = async () => setStanding(site ? await standingOf(site) : { kind: 'off' });
  useEffect(() => void look(), []);

  if (!site) {
    return (
      <>
        <h1>{say('extension_name')}</h1>
        <p>{say('popup_not_a_site')}</p>
      </>
    );
  }
  const host = new URL(site.origin).host;

  const enable = async () => {
    setMessage('');
    try {
      void writeWish(site);
      // Nothing may be waited for between the click and the request: browsers refuse it then.
      const granted = await browser.permissions.request({ origins: [`${site.origin}/*`] });
      if (!granted) return setMessage(say('popup_refused'));
      const reply = await ask({ type: 'ui-enable-site', ...site });
      if (reply.kind === 'failed') setMessage(say('popup_failed', reply.reason));
    } catch (error) {
      setMessage(say('popup_failed', error instanceof Error ? error.message : String(error)));
    }
    await look();
  };
  const disable = async () => {
    const reply = await ask({ type: 'ui-disable-site', origin: site.origin });
    if (reply.kind === 'failed') setMessage(say('popup_failed', reply.reason));
    await browser.permissions.remove({ origins: [`${site.origin}/*`] });
    if (site.tabId !== undefined) await endPage(site.tabId);
    await look();
  };

  return (
    <>
      <h1>{say('extension_name')}</h1>
      <p class="host">{host}</p>
      {standing.kind === 'off' && (
        <>
          <p>{say('popup_off_here')}</p>
          <button type="button" onClick={() => void enable()}>
            {say('popup_enable')}
          </button>
          <p class="small">{say('popup_enable_why', host)}</p>
        </>
      )}
      {standing.kind === 'withheld' && (
        <>
          <p>{say('popup_withheld')}</p>
          <button type="button" onClick={() => void enable()}>
            {say('popup_grant')}
          </button>
        </>
      )}
      {standing.kind === 'on' && (
        <>
          <p>{say('popup_on_here')}</p>
          <p>{pageLine(standing.page)}</p>
          {!standing.listed && (
            <button type="button" class="quiet" onClick={() => void disable()}>
              {say('popup_disable')}
            </button>
          )}
          <MarkChoice />
          <p class="small">{say('popup_key')}</p>
        </>
      )}
      <p role="status">{message}</p>
    </>
  );
}

function pageLine(page: PageState | null): string {
  if (page === null) return say('popup_reload');
  if (page.kind === 'no-article') return say('popup_no_article');
  return page.gate ? say('popup_found', page.found, page.marked) : say('popup_gate', page.found);
}

async function standingOf(site: CurrentSite): Promise<Standing> {
  const listed = isListed(site.origin);
  const granted = await browser.permissions.contains({ origins: [`${site.origin}/*`] });
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts.some((script) => script.matches?.includes(`${site.origin}/*`));
  if (!granted && listed) return { kind: 'withheld' };
  if (!listed && !(granted && registered)) return { kind: 'off' };
  return { kind: 'on', listed, page: site.tabId === undefined ? null : await askPage(site.tabId) };
}
