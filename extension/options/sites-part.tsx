import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readEnabledSites } from '../enabled-sites.ts';
import { listedCount } from '../listed.ts';
import { done } from '../pages/done.ts';
import { NamedItem } from '../pages/named-item.tsx';
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
          <NamedItem
            key={site}
            action={say('popup_disable_short')}
            label={say('popup_disable_named', hostOf(site))}
            onPress={() => void attempt('popup_failed_off', done({ type: 'ui-disable-site', site }))}
          >
            {hostOf(site)}
          </NamedItem>
        ))}
      </ul>
      <h3>{say('options_sites_off')}</h3>
      {offHosts.length === 0 && <p class="small">{say('options_sites_off_none')}</p>}
      <ul>
        {offHosts.map((host) => (
          <NamedItem
            key={host}
            action={say('options_turn_on')}
            label={say('options_turn_on_named', host)}
            onPress={() => void attempt('popup_failed', done({ type: 'ui-turn-on-again', site: `https://${host}` }))}
          >
            {host}
          </NamedItem>
        ))}
      </ul>
    </section>
  );
}
