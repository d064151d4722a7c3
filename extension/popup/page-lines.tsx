import type { PageState } from '../to-page.ts';
import { say } from '../words.ts';

/** What the content script made of the page: the figures, and how far the reading is to be trusted. */
export function PageLines({ page }: { page: PageState }) {
  if (page.kind === 'no-article') return <p class="line">{say('popup_no_article')}</p>;
  return (
    <>
      <p class="line">{page.gate ? say('popup_found', page.found, page.marked) : say('popup_gate', page.found)}</p>
      {page.structure === 'changed' && <p class="line">{say('popup_structure_changed')}</p>}
      {page.structure === 'unknown' && <p class="line">{say('popup_structure_unknown')}</p>}
    </>
  );
}
