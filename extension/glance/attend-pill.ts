import type { Attention, PageDoor } from '../content/page-door.ts';
import type { Story } from '../content/reading.ts';
import { type OnStored, storage } from '../runtime.ts';
import { ask, isExtensionAlive } from '../send.ts';
import { cardSettingsFrom } from '../settings/card-settings.ts';
import { settingsKey } from '../settings/settings.ts';
import { say } from '../words.ts';
import { createPill, type Pill } from './pill.ts';

/**
 * Shows the pill at the edge of a page whose article has prior deals, and only where it does not stand over the
 * article's text: beside it where there is room, else above or below it.
 */
export function attendPill(page: PageDoor): Attention {
  let pill: Pill | null = null;
  let story: Story | null = null;
  let asked = '';
  let isWanted = false;
  let hasEnded = false;
  let hasFrame = false;

  /** Counts anew when the article names others or is of another day, in a quiet moment. */
  async function count(next: Story) {
    const { asOf, scan } = next;
    const mentions = scan.stretches.flatMap((stretch) => stretch.mentions);
    const entities = [...new Set(mentions.map(({ entity }) => entity))].slice(0, 500);
    const question = `${asOf} ${entities}`;
    if (question === asked) return place();
    asked = question;
    const reply = await ask({ type: 'page-deals', asOf, entities }).catch(() => null);
    if (hasEnded || asked !== question) return;
    // The next look asks again.
    if (reply?.kind !== 'counted') asked = '';
    // What was counted for an article before must not come back with the next scroll.
    if (reply?.kind !== 'counted' || reply.prior === 0) return forget();
    const { between, prior } = reply;
    pill ??= createPill(open, hide);
    const words =
      between > 0
        ? { text: say('pill_between', between), title: say('pill_between_title', between) }
        : { text: say('pill_prior', prior), title: say('pill_prior_title', prior) };
    const theme = page.isDarkBehind(document.body ?? document.documentElement) ? 'dark' : 'light';
    pill.say(words, theme);
    place();
  }

  const open = () => void ask({ type: 'page-open-panel' }).catch((error: unknown) => console.warn('칩딜:', error));
  function hide() {
    isWanted = false;
    remove();
    void ask({ type: 'page-hide-pill' }).catch(() => {});
  }

  function remove() {
    pill?.element.remove();
  }

  function forget() {
    remove();
    pill = null;
  }

  /** Puts it into the page, or takes it away while it would stand over the text. */
  function place() {
    if (!pill || !story || !isWanted || hasEnded) return remove();
    const { element } = pill;
    if (!element.isConnected) document.documentElement.append(element);
    const own = element.getBoundingClientRect();
    const text = story.article.body.getBoundingClientRect();
    const isOver = own.left < text.right && own.right > text.left && own.top < text.bottom && own.bottom > text.top;
    element.style.setProperty('visibility', isOver ? 'hidden' : 'visible', 'important');
  }

  function look() {
    const reading = page.current();
    const stories = reading.kind === 'article' ? reading.stories : [];
    story = stories.find(({ scan }) => scan.gate && scan.shown.length > 0) ?? null;
    if (!story || !isWanted) return remove();
    requestIdleCallback(() => void (story && count(story)), { timeout: 2000 });
  }

  const want = (stored: unknown) => {
    // A page in a frame has an edge of its own, in the middle of another page.
    isWanted = cardSettingsFrom(stored).pill && window === window.top;
    look();
  };
  const onStored: OnStored = (changes) => {
    if (settingsKey in changes) want(changes[settingsKey]?.newValue);
  };
  storage.onChanged.addListener(onStored);
  storage.local.get(settingsKey).then(
    (all) => want(all[settingsKey]),
    () => want(undefined),
  );

  return {
    look,
    hear({ type }) {
      if ((type !== 'scroll' && type !== 'resize') || hasFrame || !pill) return;
      hasFrame = true;
      requestAnimationFrame(() => {
        hasFrame = false;
        place();
      });
    },
    walk() {},
    end() {
      hasEnded = true;
      remove();
      if (isExtensionAlive()) storage.onChanged.removeListener(onStored);
    },
  };
}
