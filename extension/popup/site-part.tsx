import { say } from '../words.ts';
import type { CurrentSite } from './current-site.ts';
import { hostOf } from './host-of.ts';
import { MarkChoice } from './mark-choice.tsx';
import { PageLines } from './page-lines.tsx';
import type { Standing } from './standing.ts';

interface Props {
  current: CurrentSite;
  standing: Standing;
  onEnable(): void;
  onOnce(tabId: number): void;
  onDisable(): void;
}

/** How things stand on the site that the popup was opened over, and what the reader can do about it. */
export function SitePart({ current: { site, tabId }, standing, onEnable, onOnce, onDisable }: Props) {
  const { kind, listed, page } = standing;
  const host = hostOf(site);
  const isTurnedOff = kind === 'off' && listed;
  const isOnForOnce = kind !== 'on' && page !== null;
  return (
    <>
      <p class="host">{host}</p>
      {kind === 'on' && <p>{say('popup_on_here')}</p>}
      {kind === 'withheld' && <p>{say('popup_withheld')}</p>}
      {kind === 'off' && !isOnForOnce && <p>{say('popup_off_here')}</p>}
      {isOnForOnce && <p>{say('popup_on_once')}</p>}
      {page && <PageLines page={page} />}
      {kind === 'on' && page === null && <p>{say('popup_reload')}</p>}
      {kind !== 'on' && (
        <>
          <button type="button" onClick={onEnable}>
            {say(kind === 'off' ? 'popup_enable' : 'popup_grant')}
          </button>
          {!isTurnedOff && <p class="why">{say('popup_enable_why', host)}</p>}
        </>
      )}
      {kind !== 'on' && !isTurnedOff && !isOnForOnce && tabId !== undefined && (
        <>
          <button type="button" class="quiet" onClick={() => onOnce(tabId)}>
            {say('popup_once')}
          </button>
          <p class="why">{say('popup_once_why')}</p>
        </>
      )}
      {kind === 'on' && (
        <button type="button" class="quiet" onClick={onDisable}>
          {say('popup_disable')}
        </button>
      )}
      {(kind === 'on' || isOnForOnce) && (
        <>
          <MarkChoice />
          <p class="small">{say('popup_key')}</p>
        </>
      )}
    </>
  );
}
