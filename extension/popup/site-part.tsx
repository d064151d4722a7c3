import type { TopName } from '../messages.ts';
import type { SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { say } from '../words.ts';
import type { CurrentSite } from './current-site.ts';
import { hostOf } from './host-of.ts';
import { MarkChoice } from './mark-choice.tsx';
import { PageLines } from './page-lines.tsx';
import { PanelButton } from './panel-button.tsx';
import type { Standing } from './standing.ts';
import { TopNames } from './top-names.tsx';

interface Props {
  current: CurrentSite;
  standing: Standing;
  /** How names are marked; null until that is known. */
  settings: Settings | null;
  onSettings(part: SettingsChange): void;
  top: readonly TopName[];
  onEnable(): void;
  onOnce(tabId: number): void;
  onDisable(): void;
  onReload(tabId: number): void;
}

/** How things stand on the site that the popup was opened over, and what the reader can do about it. */
export function SitePart({
  current: { site, tabId },
  standing,
  top,
  settings,
  onSettings,
  onEnable,
  onOnce,
  onDisable,
  onReload,
}: Props) {
  const { kind, listed, page } = standing;
  const host = hostOf(site);
  const isTurnedOff = kind === 'off' && listed;
  const isOnForOnce = kind !== 'on' && page !== null;
  return (
    <>
      <p class="host">{host}</p>
      {kind === 'on' && <p class="state on">{say('popup_on_here')}</p>}
      {kind === 'withheld' && <p class="state">{say('popup_withheld')}</p>}
      {kind === 'off' && !isOnForOnce && <p class="state">{say('popup_off_here')}</p>}
      {isOnForOnce && <p class="state on">{say('popup_on_once')}</p>}
      {isTurnedOff && <p class="line">{say('popup_off_listed')}</p>}
      {kind === 'on' && <p class="small line">{say('popup_access_granted')}</p>}
      {page && <PageLines page={page} strength={settings?.strength ?? 'first'} />}
      {page && <TopNames names={top} />}
      {page && tabId !== undefined && <PanelButton tabId={tabId} />}
      {kind === 'on' && page === null && (
        <>
          <p class="line">{say('popup_reload')}</p>
          {tabId !== undefined && (
            <button type="button" class="wide" onClick={() => onReload(tabId)}>
              {say('popup_reload_button')}
            </button>
          )}
        </>
      )}
      {kind !== 'on' && (
        <>
          <button type="button" class="wide" onClick={onEnable}>
            {say(kind === 'off' ? 'popup_enable' : 'popup_grant')}
          </button>
          {!isTurnedOff && <p class="why">{say('popup_enable_why', host)}</p>}
        </>
      )}
      {kind !== 'on' && !isTurnedOff && !isOnForOnce && tabId !== undefined && (
        <>
          <button type="button" class="quiet wide" onClick={() => onOnce(tabId)}>
            {say('popup_once')}
          </button>
          <p class="why">{say('popup_once_why')}</p>
        </>
      )}
      {kind === 'on' && (
        <button type="button" class="quiet wide" onClick={onDisable}>
          {say('popup_disable')}
        </button>
      )}
      {(kind === 'on' || isOnForOnce) && (
        <>
          {settings && <MarkChoice settings={settings} onChange={onSettings} />}
          <p class="small">{say('popup_key')}</p>
        </>
      )}
    </>
  );
}
