import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readEnabledSites } from '../enabled-sites.ts';
import { listedCount } from '../listed.ts';
import { done } from '../pages/done.ts';
import { hostOf } from '../popup/host-of.ts';
import type { Site } from '../site.ts';
import { type MessageKey, say } from '../words.ts';

interface Props {
  offHosts: readonly string[];
  onFailed(message: string): void;
}

/** Where we run: the sites that the reader has turned on beside the listed ones, and the listed ones turned off. */
export function SitesPart({ offHosts, onFailed }: Props) {
  const [sites, setSites] = useState<readonly Site[]>([]);
  useEffect(() => {
    const look = () => void readEnabledSites().then(setSites, () => setSites([]));
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  const attempt = (key: MessageKey, work: Promise<unknown>) =>
    work.then(
      () => onFailed(''),
      (error: unknown) => onFailed(say(key, error instanceof Error ? error.message : String(error))),
    );
  return (
    <section class="part" aria-labelledby="sites">
      <h2 id="sites">{say('options_sites')}</h2>
      <p>{say('options_sites_listed', listedCount())}</p>
      <h3>{say('options_sites_on')}</h3>
      {sites.length === 0 && <p class="small">{say('options_sites_on_none')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site} class="named">
            <span>{hostOf(site)}</span>
            <button
              type="button"
              class="quiet short"
              aria-label={say('popup_disable_named', hostOf(site))}
              onClick={() => void attempt('popup_failed_off', done({ type: 'ui-disable-site', site }))}
            >
              {say('popup_disable_short')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{say('options_sites_off')}</h3>
      {offHosts.length === 0 && <p class="small">{say('options_sites_off_none')}</p>}
      <ul>
        {offHosts.map((host) => (
          <li key={host} class="named">
            <span>{host}</span>
            <button
              type="button"
              class="quiet short"
              aria-label={say('options_turn_on_named', host)}
              onClick={() => void attempt('popup_failed', done({ type: 'ui-turn-on-again', site: `https://${host}` }))}
            >
              {say('options_turn_on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
