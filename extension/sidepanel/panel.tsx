import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import { writeDate } from '../../src/figures/write.ts';
import { type GlanceArticle, glanceAt, glanceInEnglish } from '../../src/glance/glance.ts';
import { language, say } from '../words.ts';
import { ArticleGlance } from './article-glance.tsx';
import { claimsOfArticle, type KnownArticle, useClaims } from './claims-of-article.ts';
import { FileDoor } from './file-door.tsx';
import type { FollowedTab } from './follow-tab.ts';
import { type ArticleView, type Part, showInPage, type TabView } from './look-at-tab.ts';
import { NoArticle } from './no-article.tsx';
import type { SavedPage } from './read-saved-page.ts';
import type { Show } from './show.ts';

/** The deals that the panel answers from. */
type Deals =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly book: PackedDealBook }
  | { readonly kind: 'failed'; readonly reason: string };

/** A saved page, and the how manieth it is in a row: files of one name may hold different articles. */
interface Saved {
  readonly page: SavedPage;
  readonly nth: number;
}

/** The article at a glance, of a tab or of a saved page. */
export function Panel({
  followed,
  comesForward,
  deals: opening,
}: {
  /** The tab that it speaks of. */
  followed: FollowedTab;
  /** Does the panel stand in a tab of its own, so that the article's tab has to come forward to be seen? */
  comesForward: boolean;
  deals: Promise<PackedDealBook>;
}) {
  const [deals, setDeals] = useState<Deals>({ kind: 'loading' });
  const [view, setView] = useState<TabView>({ kind: 'looking' });
  const [saved, setSaved] = useState<Saved | null>(null);
  const region = useRef<LiveRegion>({ tell: () => {} }).current;
  const tell = (news: string) => region.tell(news);
  // Before anything is painted: each frame that is waited for is one that the reader waits.
  useLayoutEffect(
    () =>
      followed.listen((next) => {
        // What the article states is asked while the deals are still being opened.
        if (next.kind === 'article' && next.articles[0]) void claimsOfArticle(next.articles[0]);
        setView(next);
      }),
    [followed],
  );
  useLayoutEffect(() => {
    opening.then(
      (book) => setDeals({ kind: 'open', book }),
      (error: unknown) => setDeals({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  }, [opening]);

  return (
    <FileDoor
      deals={opening}
      onRead={(page) => setSaved((before) => ({ page, nth: (before?.nth ?? 0) + 1 }))}
      onNews={tell}
    >
      <News region={region} />
      {saved && (
        <p class="saved">
          <span>{say('panel_saved', saved.page.name)}</span>
          <button type="button" class="quiet" onClick={() => setSaved(null)}>
            {say('panel_saved_close')}
          </button>
        </p>
      )}
      {deals.kind === 'failed' ? (
        <Message>{say('card_failed_pack', deals.reason)}</Message>
      ) : deals.kind === 'loading' ? (
        <Looking />
      ) : saved ? (
        <Glance key={saved.nth} book={deals.book} article={saved.page.article} onShow={null} onNews={tell} />
      ) : view.kind === 'looking' ? (
        <Looking />
      ) : view.kind === 'article' ? (
        <OfTab
          key={`${view.tabId} ${view.frameId}`}
          book={deals.book}
          view={view}
          comesForward={comesForward}
          onNews={tell}
        />
      ) : (
        <NoArticle key={view.kind} view={view} onNews={tell} />
      )}
      {deals.kind === 'open' && (
        <footer>
          <span>{say('card_no_advice')}</span> <span>{say('card_covers_to', writeDate(deals.book.coversTo))}</span>
        </footer>
      )}
    </FileDoor>
  );
}

interface LiveRegion {
  tell(news: string): void;
}

/** What is read out next; the one live region of the page, apart, so that its words draw nothing else anew. */
function News({ region }: { region: LiveRegion }) {
  const [news, setNews] = useState('');
  region.tell = setNews;
  return (
    <p class="spoken" role="status">
      {news}
    </p>
  );
}

function Message({ children }: { children: ComponentChildren }) {
  return (
    <div class="message">
      <p>{children}</p>
    </div>
  );
}

/** While nothing is known yet; what stands below is not seen for a moment, until it has its place (panel.css). */
function Looking() {
  return (
    <div class="message looking">
      <h1>{say('panel_looking')}</h1>
    </div>
  );
}

/** The articles of a tab: one, or a choice where the page holds several. */
function OfTab({
  book,
  view,
  comesForward,
  onNews,
}: {
  book: PackedDealBook;
  view: ArticleView;
  /** Does the panel stand in a tab of its own, so that the article's tab has to come forward to be seen? */
  comesForward: boolean;
  onNews: (news: string) => void;
}) {
  const [chosen, setChosen] = useState(0);
  const at = chosen < view.articles.length ? chosen : 0;
  const article = view.articles[at];
  if (!article) return null;
  const show = async (part: Part) => {
    const isShown = await showInPage(view, at, part);
    if (isShown && comesForward) await browser.tabs.update(view.tabId, { active: true });
    return isShown;
  };
  return (
    <>
      {view.articles.length > 1 && (
        <label class="which">
          <span>{say('panel_which', view.articles.length)}</span>
          <select value={at} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {view.articles.map(({ title, site }, position) => (
              <option key={position} value={position}>
                {title ?? site}
              </option>
            ))}
          </select>
        </label>
      )}
      <Glance key={`${article.title} ${article.asOf}`} book={book} article={article} onShow={show} onNews={onNews} />
    </>
  );
}

interface GlanceProps {
  readonly book: PackedDealBook;
  readonly article: GlanceArticle;
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
}

function Glance({ article, onShow, ...rest }: GlanceProps) {
  const { known, again } = useClaims(article, onShow);
  return known ? <KnownGlance {...known} {...rest} onAgain={again} /> : <Looking />;
}

interface KnownGlanceProps extends KnownArticle, Pick<GlanceProps, 'book' | 'onNews'> {
  readonly onAgain: () => void;
}

function KnownGlance({ book, article, stated, onShow, onNews, onAgain }: KnownGlanceProps) {
  const korean = useMemo(() => glanceAt(book, article), [book, article]);
  const spoken = language();
  const glance = useMemo(() => (spoken === 'en' ? glanceInEnglish(korean) : korean), [korean, spoken]);
  const told = useRef('');
  return (
    <ArticleGlance
      glance={glance}
      stated={stated}
      onShow={onShow}
      onNews={onNews}
      onAgain={onAgain}
      onSummary={(summary) => {
        if (told.current === summary) return;
        told.current = summary;
        onNews(summary);
      }}
    />
  );
}
