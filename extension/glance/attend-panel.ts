import type { Attention, PageDoor } from '../content/page-door.ts';
import type { Story } from '../content/reading.ts';
import type { GlanceReply, ShowReply } from '../page-glance.ts';
import { runtime } from '../runtime.ts';
import { isToCard } from '../to-page.ts';
import { flash } from './flash.ts';
import { pageGlanceOf, rangeOfMention } from './page-glance-of.ts';

/** What was last told to a panel. */
interface Told {
  readonly revision: string;
  /** The same, to see whether anything has changed. */
  readonly text: string;
  /** Where it came from: the newest scans of that very content. */
  stories: readonly Story[];
}

/** Answers the panel's questions about this page. */
export function attendPanel(page: PageDoor): Attention {
  let told: Told | null = null;
  let count = 0;

  /** The articles as they are now. Nothing is made anew while the page has not been read again. */
  function look(): { readonly told: Told; readonly articles: ReturnType<typeof pageGlanceOf>[] | null } {
    const reading = page.current();
    const stories = reading.kind === 'article' ? reading.stories : [];
    const isSame = told?.stories.length === stories.length && stories.every((story, at) => story === told?.stories[at]);
    if (told && isSame) return { told, articles: null };
    const articles = stories.map(pageGlanceOf);
    const text = JSON.stringify(articles);
    if (told?.text === text) told.stories = stories;
    // Another load of the page counts from another time.
    else told = { revision: `${performance.timeOrigin} ${++count}`, text, stories };
    return { told, articles };
  }

  const hear = (message: unknown, _: unknown, reply: (answer: GlanceReply | ShowReply) => void): undefined => {
    if (!isToCard(message)) return;
    const now = look();
    const { revision, stories } = now.told;
    if (message.type === 'to-page-show') {
      const story = stories[message.article];
      const range = story && message.revision === revision ? rangeOfMention(story, message.mention) : null;
      reply({ kind: range && flash(range) ? 'shown' : 'stale' });
    } else if (message.known === revision) reply({ kind: 'same' });
    else reply({ kind: 'glance', revision, articles: now.articles ?? stories.map(pageGlanceOf) });
  };
  runtime.onMessage.addListener(hear);
  return {
    hear() {},
    look() {},
    end: () => runtime.onMessage.removeListener(hear),
  };
}
