import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Replies } from '../messages.ts';
import { ask } from '../send.ts';
import { patternOf } from '../site.ts';
import { forgetWish, writeWish } from '../wish.ts';
import { say } from '../words.ts';
import { Fault } from './fault.tsx';
import type { TabView } from './look-at-tab.ts';

type OffView = Extract<TabView, { kind: 'off' | 'withheld' }>;
type Props = {
  readonly view: Exclude<TabView, { kind: 'article' | 'looking' }>;
  readonly onNews: (news: string) => void;
};

/** Why there is no article to speak of, and what the reader can do about it. */
export function NoArticle({ view, onNews }: Props) {
  switch (view.kind) {
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
      return <TurnedOff view={view} onNews={onNews} />;
  }
}

/** A site that is off, with the way to turn it on. */
function TurnedOff({ view, onNews }: { view: OffView; onNews: Props['onNews'] }) {
  const [fault, setFault] = useState('');
  const press = async () => {
    setFault('');
    const failure = await turnOn(view);
    if (failure === null) return;
    setFault(failure);
    onNews(failure);
  };
  return (
    <>
      <Fault words={fault} onClose={() => setFault('')} />
      <Empty title={say(view.kind === 'off' ? 'popup_off_here' : 'popup_withheld')} what={say('panel_off_what')}>
        <button type="button" onClick={() => void press()}>
          {say(view.kind === 'off' ? 'popup_enable' : 'popup_grant')}
        </button>
      </Empty>
    </>
  );
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

/**
 * Turns a site on as the popup does: one that has not been granted yet after the browser's own question.
 * @returns what went wrong, in words; null where it is on. Never rejects.
 */
async function turnOn({ kind, site, listed }: OffView): Promise<string | null> {
  try {
    if (kind === 'off' && listed) return failureOf(await ask({ type: 'ui-turn-on-again', site }));
    // Nothing may be waited for between the click and the request: browsers refuse it then.
    const written = writeWish(site);
    const granted = await browser.permissions.request({ origins: [patternOf(site)] });
    await written;
    return granted ? failureOf(await ask({ type: 'ui-fulfil-wish' })) : say('popup_refused');
  } catch (error) {
    return say('popup_failed', error instanceof Error ? error.message : String(error));
  } finally {
    await forgetWish().catch(() => {});
  }
}

function failureOf(reply: Replies['ui-fulfil-wish']): string | null {
  return reply.kind === 'failed' ? say('popup_failed', reply.reason) : null;
}
