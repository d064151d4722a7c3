import { useState } from 'preact/hooks';
import type { Glance, GlanceEntity } from '../../src/glance/glance.ts';
import { passageAt } from '../../src/glance/passage.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { say } from '../words.ts';
import { InParts } from './in-parts.tsx';
import type { Show } from './show.ts';

/** Two or three lines of names in a narrow panel. */
const atFirst = 12;

interface Props {
  readonly glance: Glance;
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
}

/** Where the reader is among the mentions of an entity. */
interface Visit {
  readonly id: EntityId;
  /** Position among the entity's own mentions. */
  readonly at: number;
  readonly isShown: boolean;
}

/** Everyone and everything that the article names, marked or not. A press goes to a mention, the next to the next. */
export function EntityList({ glance, onShow, onNews }: Props) {
  const [visit, setVisit] = useState<Visit | null>(null);
  const { article, entities } = glance;

  const go = async (entity: GlanceEntity) => {
    const { id } = entity.entity;
    const at = visit?.id === id ? (visit.at + 1) % entity.mentions.length : 0;
    const mention = article.mentions[entity.mentions[at] ?? -1];
    const isShown = (mention && (await onShow?.(mention))) ?? false;
    setVisit({ id, at, isShown });
    onNews(say('panel_went', entity.entity.ko, at + 1, entity.mentions.length));
  };
  const visited = visit && entities.find(({ entity }) => entity.id === visit.id);
  const seen = visited && article.mentions[visited.mentions[visit.at] ?? -1];
  const passage = seen && passageAt(article.body, seen);
  return (
    <section aria-labelledby="names">
      <h2 id="names">
        {say('panel_names')} <i>{say('card_totals_count', entities.length)}</i>
      </h2>
      <InParts
        items={entities}
        atFirst={atFirst}
        more={200}
        label={(left) => say('panel_more_names', left)}
        draw={(shown) => (
          <ul class="names">
            {shown.map((one) => {
              const place = visit && visited === one ? say('panel_place', visit.at + 1, one.mentions.length) : null;
              return (
                <li key={one.entity.id}>
                  <button
                    type="button"
                    class={`name ${one.entity.kind === 'chip' ? 'chip' : 'company'}`}
                    data-deals={one.deals.size > 0}
                    // Begins with what is seen, for those who speak to the browser.
                    aria-label={say(
                      place === null ? 'panel_name' : 'panel_name_at',
                      one.entity.ko,
                      place ?? one.mentions.length,
                      one.deals.size,
                    )}
                    aria-current={visited === one}
                    onClick={() => void go(one)}
                  >
                    <span class="ko">{one.entity.ko}</span> <span class="times">{place ?? one.mentions.length}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      />
      {passage && (
        <p class="passage">
          {passage.before}
          <mark>{passage.name}</mark>
          {passage.after}
          {onShow && !visit?.isShown && <span class="why">{say('panel_stale')}</span>}
        </p>
      )}
    </section>
  );
}
