import { type ArticleText, articleText } from '../claims/article-text.ts';
import type { Attention, PageDoor } from '../content/page-door.ts';
import type { Story } from '../content/reading.ts';
import type { GlanceReply, PageGlance, ShowReply } from '../page-glance.ts';
import { runtime } from '../runtime.ts';
import { isExtensionAlive } from '../send.ts';
import { isToCard } from '../to-page.ts';
import { flash } from './flash.ts';
import { pageGlanceOf } from './page-glance-of.ts';

/** What was last told to a panel. */
interface Told {
  readonly revision: string;
  readonly articles: PageGlance[];
  /** Where it came from: the newest reading of that very content, and its texts. */
  stories: readonly Story[];
  texts: readonly ArticleText[];
}

/** Answers the panel's questions about this page. */
export function attendPanel(page: PageDoor): Attention {
  let told: Told | null = null;
  let count = 0;
  // Another load of the page, or another run in it after off and on, names its revisions otherwise.
  const run = `${performance.timeOrigin} ${Math.random()}`;

  /** The articles as they are now. Nothing is made anew while the page has not been read again. */
  function look(): Told {
    const reading = page.current();
    const stories = reading.kind === 'article' ? reading.stories : [];
    const before = told;
    if (before?.stories.length === stories.length && stories.every((story, at) => story === before.stories[at])) {
      return before;
    }
    const texts = stories.map(articleText);
    const articles = stories.map((story, at) => pageGlanceOf(story, texts[at] as ArticleText));
    if (before && JSON.stringify(before.articles) === JSON.stringify(articles))
      return Object.assign(before, { stories, texts });
    told = { revision: `${run} ${++count}`, articles, stories, texts };
    return told;
  }

  const hear = (message: unknown, _: unknown, reply: (answer: GlanceReply | ShowReply) => void): undefined => {
    if (!isToCard(message)) return;
    const { revision, articles, texts } = look();
    if (message.type === 'to-page-show') {
      const range = message.revision === revision ? texts[message.article]?.rangeOf(message) : null;
      reply({ kind: range && flash(range) ? 'shown' : 'stale' });
    } else if (message.known === revision) reply({ kind: 'same' });
    else reply({ kind: 'glance', revision, articles });
  };
  runtime.onMessage.addListener(hear);
  return {
    hear() {},
    look() {},
    walk() {},
    end() {
      if (isExtensionAlive()) runtime.onMessage.removeListener(hear);
    },
  };
}
