import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import { writeDate } from '../../src/figures/write.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { cardAnswer, inEnglish } from '../../src/ui/card-answer.ts';
import { shippedDeals } from '../background/pack.ts';
import type { CardContent } from '../card/content.ts';
import { listedCount } from '../listed.ts';
import { demoArticle, demoDay } from '../pages/demo-article.ts';
import { DemoText } from '../pages/demo-text.tsx';
import { defaults } from '../settings/settings.ts';
import { language, say } from '../words.ts';
import { DemoCard } from './demo-card.tsx';

const all = { ...defaults, strength: 'all', kinds: { ...defaults.kinds, person: true } } as const;
const companions = [...new Set(demoArticle.flatMap((part) => (typeof part === 'string' ? [] : part.entity)))];

/** Shown once after the installation: what it does, tried out at once; what is stored; how to open it. */
export function Welcome() {
  const [book, setBook] = useState<PackedDealBook | null>(null);
  const [open, setOpen] = useState('nvidia' as EntityId);
  useEffect(() => void shippedDeals().then(setBook, () => setBook(null)), []);
  const content = book && contentFor(book, open);
  return (
    <>
      <header>
        <div class="brand">
          <img src="icons/48.png" alt="" />
          <h1>{say('welcome_title')}</h1>
        </div>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{say('welcome_try')}</h2>
        <p class="small">{say('welcome_try_how')}</p>
        <div class="try">
          <article class="paper" aria-label={say('welcome_demo_label')}>
            <p class="date">{say('welcome_demo_date', writeDate(demoDay))}</p>
            <DemoText parts={demoArticle} look={all} open={open} onWant={setOpen} />
          </article>
          {content && <DemoCard key={`${open} ${language()}`} content={content} />}
        </div>
      </section>
      <section aria-labelledby="reach">
        <h2 id="reach">{say('welcome_reach')}</h2>
        <dl class="ways">
          <dt>{say('welcome_reach_mouse')}</dt>
          <dd>{say('welcome_reach_mouse_how')}</dd>
          <dt>{say('welcome_reach_key')}</dt>
          <dd>{say('welcome_reach_key_how')}</dd>
          <dt>{say('welcome_reach_touch')}</dt>
          <dd>{say('welcome_reach_touch_how')}</dd>
        </dl>
      </section>
      <div class="pair">
        <section aria-labelledby="where">
          <h2 id="where">{say('welcome_where')}</h2>
          <p>{say('welcome_where_how', listedCount())}</p>
        </section>
        <section aria-labelledby="private">
          <h2 id="private">{say('welcome_private')}</h2>
          <ul>
            <li>{say('welcome_private_kept')}</li>
            <li>{say('welcome_private_never')}</li>
            <li>{say('welcome_private_data')}</li>
          </ul>
        </section>
      </div>
      <footer>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('welcome_options')}
        </button>
        <p class="small">{say('welcome_no_advice')}</p>
      </footer>
    </>
  );
}

function contentFor(book: PackedDealBook, entity: EntityId): CardContent | null {
  // As in a page: a chip is no counterpart.
  const others = companions.filter((id) => id !== entity && book.entities.get(id)?.kind !== 'chip');
  const answer = cardAnswer(book, { entity, asOf: demoDay, companions: others });
  if (!answer) return null;
  return {
    kind: 'answer',
    answer: language() === 'en' ? inEnglish(answer) : answer,
    dated: 'article',
    claims: () => null,
  };
}
