import { NamedItem } from '../pages/named-item.tsx';
import type { Site } from '../site.ts';
import { say } from '../words.ts';
import { hostOf } from './host-of.ts';

/** The sites that the reader has turned on one by one, each with a way to turn it off. Nothing where there are none. */
export function SiteList({ sites, onDisable }: { sites: readonly Site[]; onDisable: (site: Site) => void }) {
  if (sites.length === 0) return null;
  return (
    <details>
      <summary>{say('popup_sites', sites.length)}</summary>
      <ul>
        {sites.map((site) => (
          <NamedItem
            key={site}
            action={say('popup_disable_short')}
            label={say('popup_disable_named', hostOf(site))}
            onPress={() => onDisable(site)}
          >
            {hostOf(site)}
          </NamedItem>
        ))}
      </ul>
    </details>
  );
}
