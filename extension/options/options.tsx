import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { changeSettings } from '../settings/change.ts';
import { changed, type SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/stored.ts';
import { say } from '../words.ts';
import { CardPart } from './card-part.tsx';
import { DataPart } from './data-part.tsx';
import { HiddenPart } from './hidden-part.tsx';
import { LanguagePart } from './language-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { ResetPart } from './reset-part.tsx';
import { type ShippedData, shippedData } from './shipped-data.ts';
import { SitesPart } from './sites-part.tsx';

/** All that the reader may choose. Each choice is stored at once; the page shows what is stored. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [offHosts, setOffHosts] = useState<readonly string[]>([]);
  const [data, setData] = useState<ShippedData | string | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(
    () =>
      watchSettings((next, off) => {
        setSettings(next);
        setOffHosts(off);
      }),
    [],
  );
  useEffect(() => void shippedData().then(setData, (error: unknown) => setData(String(error))), []);
  if (settings === null) return null;

  const change = (part: SettingsChange) => {
    // At once, so that a control does not jump back under the pointer; what could not be stored does not hold.
    setSettings((shown) => shown && changed(shown, part));
    setFailed('');
    changeSettings(part).catch((error: unknown) => {
      setSettings(settings);
      setFailed(say('options_failed', error instanceof Error ? error.message : String(error)));
    });
  };
  const props = { settings, change };
  return (
    <>
      <header class="top">
        <div class="brand">
          <img src="icons/48.png" alt="" />
          <h1>{say('options_title')}</h1>
        </div>
        <a href={browser.runtime.getURL('welcome.html')}>{say('options_welcome')}</a>
      </header>
      <p class="small">{say('options_saved_here')}</p>
      <MarksPart {...props} />
      <HiddenPart {...props} entities={typeof data === 'object' && data ? data.entities : []} />
      <SitesPart offHosts={offHosts} onFailed={setFailed} />
      <CardPart {...props} />
      <LanguagePart {...props} />
      <DataPart data={data} />
      <ResetPart {...props} />
      <p role="alert">{failed}</p>
    </>
  );
}
