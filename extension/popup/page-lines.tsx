import type { Settings } from '../settings/settings.ts';
import type { PageState } from '../to-page.ts';
import { say } from '../words.ts';

interface Props {
  page: PageState;
  strength: Settings['strength'];
}

/** What the content script made of the page: the figures, and how far the reading is to be trusted. */
export function PageLines({ page, strength }: Props) {
  if (page.kind === 'no-article') return <p class="line">{say('popup_no_article')}</p>;
  return (
    <>
      <p class="line">{figures(page, strength)}</p>
      {page.structure === 'changed' && <p class="line">{say('popup_structure_changed')}</p>}
      {page.structure === 'unknown' && <p class="line">{say('popup_structure_unknown')}</p>}
    </>
  );
}

function figures({ gate, found, marked }: PageState & { kind: 'article' }, strength: Settings['strength']): string {
  if (!gate) return say('popup_gate', found);
  return strength === 'off' ? say('popup_found_off', found) : say('popup_found', found, marked);
}
