import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeDate } from '../../src/figures/write.ts';
import { filterRows, noFilter } from '../../src/glance/filter-rows.ts';
import { countOf, type Glance } from '../../src/glance/glance.ts';
import { Legend } from '../card/legend.tsx';
import { say } from '../words.ts';
import type { Stated } from './claims-of-article.ts';
import { ClaimsPlace } from './claims-place.tsx';
import { DealList } from './deal-list.tsx';
import { EntityList } from './entity-list.tsx';
import { Exports } from './exports.tsx';
import { Filters } from './filters.tsx';
import type { Show } from './show.ts';

interface Props {
  readonly glance: Glance;
  /** What the article states, or why that is not known. */
  readonly stated: Stated;
  /** Null for a saved page, which is shown nowhere. */
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
  /** Asks once more what the article states. */
  readonly onAgain: () => void;
  /** Called with the figures of the article, which are read out when they are new. */
  readonly onSummary: (summary: string) => void;
}

/** One article: what it is, the deals it states, whom it names, their prior deals. */
export function ArticleGlance({ glance, stated, onShow, onNews, onAgain, onSummary }: Props) {
  const { article, rows, entities, pack } = glance;
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(() => filterRows(glance, filter), [glance, filter]);
  const summary = say('panel_summary', countOf(glance, 'company'), countOf(glance, 'chip'), rows.length);
  useEffect(() => onSummary(summary), [summary]);
  const dated = { article: 'panel_as_of_article', post: 'panel_as_of_post', today: 'card_as_of_today' } as const;
  return (
    <>
      <header>
        <p class="where">
          {article.site} · {say(dated[article.dated], writeDate(article.asOf))}
        </p>
        <h1>{article.title ?? say('panel_untitled')}</h1>
        <p class="summary">{summary}</p>
        {/* Without any deal on record no article is marked: then the list says why. */}
        {!article.gate && rows.length > 0 && <p class="notice">{say('panel_gate')}</p>}
        {article.asOf.slice(0, 7) > pack.coversTo && (
          <p class="notice">{say('panel_younger', writeDate(pack.coversTo))}</p>
        )}
      </header>
      {/* Places are told in a text: with another they begin anew, while a filter of the same article holds. */}
      <ClaimsPlace
        key={`claims ${article.body}`}
        stated={stated}
        article={article}
        onShow={onShow}
        onNews={onNews}
        onAgain={onAgain}
      />
      {entities.length > 0 && (
        <EntityList key={`names ${article.body}`} glance={glance} onShow={onShow} onNews={onNews} />
      )}
      <section aria-labelledby="deals">
        <h2 id="deals">
          {say('card_all_prior')} <i>{say('card_count', shown.length)}</i>
        </h2>
        {rows.length === 0 && <p class="why">{say('panel_no_deals')}</p>}
        {rows.length > 0 && (
          <>
            <Filters glance={glance} filter={filter} onFilter={setFilter} />
            <DealList glance={glance} rows={shown} onNews={onNews} />
            <Exports glance={glance} rows={shown} filter={filter} onNews={onNews} />
            <Legend rows={shown} />
          </>
        )}
      </section>
    </>
  );
}
