import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import type { Replies } from '../messages.ts';
import { ask } from '../send.ts';
import { patternOf } from '../site.ts';
import { forgetWish, writeWish } from '../wish.ts';
import { say } from '../words.ts';
import type { TabView } from './look-at-tab.ts';

type OffView = Extract<TabView, { kind: 'off' | 'withheld' }>;
type Props = { readonly view: Exclude<TabView, { kind: 'article' }>; readonly onNews: (news: string) => void };

/** Why there is no article to speak of, and what the reader can do about it. */
export function NoArticle({ view, onNews }: Props) {
  switch (view.kind) {
    case 'looking':
      return <Empty title={say('panel_looking')} />;
    case 'gone':
      return <Empty title={say('panel_gone')} what={say('panel_gone_what')} />;
    case 'no-access':
      return <Empty title={say('panel_no_access')} what={say('panel_no_access_what')} />;
    case 'no-article':
      return <Empty title={say('panel_no_article')} what={say('panel_no_article_what')} />;
    case 'reload':
      return (
        <Empty title={say('panel_reload')} what={say('panel_reload_what')}>
          <button type="button" onClick={() => void browser.tabs.reload(view.tabId)}>
            {say('panel_reload_button')}
          </button>
        </Empty>
      );
    case 'off':
    case 'withheld':
      return (
        <Empty title={say(view.kind === 'off' ? 'popup_off_here' : 'popup_withheld')} what={say('panel_off_what')}>
          <button type="button" onClick={() => void turnOn(view, onNews)}>
            {say(view.kind === 'off' ? 'popup_enable' : 'popup_grant')}
          </button>
        </Empty>
      );
  }
}

function Empty({ title, what, children }: { title: string; what?: string; children?: ComponentChildren }) {
  return (
    <div class="message">
      <h1>{title}</h1>
      {what && <p>{what}</p>}
      {children}
    </div>
  );
}

/** Turns a site on as the popup does: one that has not been granted yet after the browser's own question. */
async function turnOn({ kind, site, listed }: OffView, onNews: Props['onNews']): Promise<void> {
  try {
    if (kind === 'off' && listed) return tellFailure(await ask({ type: 'ui-turn-on-again', site }), onNews);
    // Nothing may be waited for between the click and the request: browsers refuse it then.
    const written = writeWish(site);
    const granted = await browser.permissions.request({ origins: [patternOf(site)] });
    await written;
    if (granted) tellFailure(await ask({ type: 'ui-fulfil-wish' }), onNews);
    else onNews(say('popup_refused'));
  } catch (error) {
    onNews(say('popup_failed', error instanceof Error ? error.message : String(error)));
  } finally {
    await forgetWish();
  }
}

function tellFailure(reply: Replies['ui-fulfil-wish'], onNews: Props['onNews']): void {
  if (reply.kind === 'failed') onNews(say('popup_failed', reply.reason));
}
