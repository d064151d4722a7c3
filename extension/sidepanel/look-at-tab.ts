import { pageIds } from 'virtual:chipdeal/page-ids';
import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { type GlanceReply, glanceReplySchema, type PageGlance, showReplySchema } from '../page-glance.ts';
import { standingOf } from '../popup/standing.ts';
import { type Site, siteOf } from '../site.ts';
import type { ToCard } from '../to-page.ts';

/** What the tab is that the panel speaks of. */
export type TabView =
  | { readonly kind: 'looking' }
  /** The tab has been closed. */
  | { readonly kind: 'gone' }
  /** The browser does not tell us its address: a site that is not turned on, or a page of the browser itself. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'off' | 'withheld'; readonly site: Site; readonly listed: boolean }
  /** We may run there and do not yet: it was open before. */
  | { readonly kind: 'reload'; readonly tabId: number }
  | { readonly kind: 'no-article' }
  | ArticleView;

export interface ArticleView {
  readonly kind: 'article';
  readonly tabId: number;
  /** The frame that holds the articles; 0 is the page itself. */
  readonly frameId: number;
  /** Names this state of the page. */
  readonly revision: string;
  readonly articles: readonly GlanceArticle[];
}

/**
 * Looks at a tab: a few messages, and next to nothing where the page has not changed since the view `before`, which is
 * then given back as it is.
 */
export async function lookAtTab({ id: tabId, url }: Tabs.Tab, before: TabView): Promise<TabView> {
  if (tabId === undefined) return { kind: 'gone' };
  const known = before.kind === 'article' && before.tabId === tabId ? before : null;
  const seen = await articlesIn(tabId, known?.frameId ?? 0, known);
  if (seen) return seen;
  if (url === undefined) return keep(before, { kind: 'no-access' });
  const site = siteOf(url);
  if (site === null) return keep(before, { kind: 'no-access' });

  const { kind, listed, page } = await standingOf({ site, tabId });
  if (page === null) {
    if (kind === 'on') return keep(before, { kind: 'reload', tabId });
    return keep(before, { kind, site, listed });
  }
  // Some sites keep the article in a frame.
  const inner = page.kind === 'article' ? null : await framesOf(tabId);
  for (const frameId of inner ?? []) {
    const found = await articlesIn(tabId, frameId, null);
    if (found) return found;
  }
  // The top frame has an article, but its script for the card is on its way.
  if (page.kind === 'article') return known ?? keep(before, { kind: 'looking' });
  return keep(before, { kind: 'no-article' });
}

/** The view before, where the new one says the same: nothing is drawn again. */
function keep(before: TabView, next: TabView): TabView {
  return before.kind === next.kind && JSON.stringify(before) === JSON.stringify(next) ? before : next;
}

/** The articles that a frame tells; null where it has none or nobody answers there (yet). */
async function articlesIn(tabId: number, frameId: number, known: ArticleView | null): Promise<ArticleView | null> {
  const reply = await askGlance(tabId, frameId, known?.revision ?? null);
  if (reply === null) return null;
  if (reply.kind === 'same') return known;
  if (reply.articles.length === 0) return null;
  return { kind: 'article', tabId, frameId, revision: reply.revision, articles: reply.articles.map(fromPage) };
}

async function askGlance(tabId: number, frameId: number, known: string | null): Promise<GlanceReply | null> {
  const answer = await tell(tabId, frameId, { type: 'to-page-glance', known });
  const parsed = v.safeParse(glanceReplySchema, answer);
  return parsed.success ? parsed.output : null;
}

/** A part of an article's body, UTF-16 offsets, end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Scrolls the page to a part of an article and lets it flash. False where the page has changed meanwhile. */
export async function showInPage(
  { tabId, frameId, revision }: ArticleView,
  article: number,
  { start, end }: Part,
): Promise<boolean> {
  const answer = await tell(tabId, frameId, { type: 'to-page-show', revision, article, start, end });
  return v.is(showReplySchema, answer) && answer.kind === 'shown';
}

async function tell(tabId: number, frameId: number, message: ToCard): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined; // nobody listens there
  }
}

/** The frames of a tab below the page itself that we may run in and that are large enough to be read. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    const func = () => innerWidth >= 300 && innerHeight >= 200;
    const all = await browser.scripting.executeScript({ target, func, injectImmediately: true });
    return all.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? frameId : []));
  } catch {
    return [];
  }
}

/** An article with the entities by their own ids. */
function fromPage({ title, site, published, asOf, dated, gate, body, mentions }: PageGlance): GlanceArticle {
  // A number that this version does not know keeps its place, so that positions stay those of the page.
  const idOf = (entity: string) => pageIds[Number(entity)] ?? ('unknown' as EntityId);
  const known = mentions.map(({ entity, start, end }) => ({ entity: idOf(entity), start, end }));
  return { title, site, published, asOf, dated, gate, body, mentions: known };
}
