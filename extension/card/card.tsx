import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { PriorRow } from '../../src/deals/prior-row.ts';
import type { Total } from '../../src/deals/totals.ts';
import type { ComparedDeal } from '../../src/extract/compare.ts';
import { writeDate } from '../../src/figures/write.ts';
import type { CardAnswer } from '../../src/ui/card-answer.ts';
import { cardLists } from '../../src/ui/card-lists.ts';
import { circleText } from '../../src/ui/circle-text.ts';
import { ClaimRow } from '../../src/ui/claim-row.tsx';
import { claimsOf } from '../../src/ui/claims-answer.ts';
import { DealRow } from '../../src/ui/deal-row.tsx';
import { keepTogether } from '../../src/ui/keep-together.ts';
import { QuantityBars } from '../../src/ui/quantity-bars.tsx';
import type { RowActions } from '../../src/ui/row-actions.ts';
import { Timeline } from '../../src/ui/timeline.tsx';
import { totalLine } from '../../src/ui/total-line.ts';
import { say } from '../words.ts';
import type { CardContent } from './content.ts';
import { faceLine } from './face-line.ts';
import { Head, type Menu } from './head.tsx';
import { Legend } from './legend.tsx';

/** Rows that a list shows before it is asked for the rest (a card of 360 px holds about as many at a glance). */
const rowsAtFirst = 5;

/** True for an article from after the last month of the data: the card warns above, not in its footer. */
const isYounger = ({ asOf, pack }: CardAnswer) => asOf.slice(0, 7) > pack.coversTo;

const coverage = ({ pack }: CardAnswer) => say('card_covers_to', writeDate(pack.coversTo));

/** The card: who it is, as of when, prior deals with companions first, then the rest; other times folded. */
export function Card({
  content,
  onClose,
  onSentence,
  before,
  onBack,
  menu,
  actions = {},
}: {
  content: CardContent;
  onClose: () => void;
  onSentence: (sentence: Range) => void;
  /** The card that this one was turned from, and the way back to it. */
  before?: CardContent | undefined;
  onBack?: () => void;
  menu?: Menu;
  actions?: RowActions;
}) {
  const name = nameIn(content);
  const head = { name, menu, onClose, ...(before && onBack && { back: { name: nameIn(before), onBack } }) };
  if (content.kind === 'failed') return <FailedCard head={head} reason={content.reason} />;
  const { answer } = content;
  const lists = cardLists(answer);
  const description = say('card_spoken', name, answer.prior.length);
  return (
    <section class="card" role="dialog" aria-label={say('card_label', name)} data-spoken={description} tabIndex={-1}>
      <Head {...head} face={faceLine(answer)} />
      <div class="body">
        {answer.person && <p class="for-company">{say('card_for_company', answer.entity.ko)}</p>}
        <AsOf content={content} />
        {answer.prior.length > 0 && (
          <Timeline
            answer={answer}
            label={say('card_timeline', answer.prior.length, answer.sameDay.length, answer.later.length)}
            here={say('card_this_article')}
          />
        )}
        {answer.circles.map((circle) => (
          <p key={circle.investor + circle.buyer} class="circle">
            {circleText(circle, (id) => answer.names[id], say)}
          </p>
        ))}
        <Claims content={content} onSentence={onSentence} />
        <Rows title={say('card_with_companions')} rows={lists.withCompanions} answer={answer} actions={actions}>
          <Totals totals={answer.totals.withCompanions} answer={answer} />
        </Rows>
        <Rows
          title={say(lists.withCompanions.length > 0 ? 'card_others' : 'card_all_prior')}
          rows={lists.rest}
          answer={answer}
          actions={actions}
        />
        <QuantityBars answer={answer} say={say} turn={actions.turn} />
        <Rows title={say('card_plans')} rows={lists.plans} answer={answer} actions={actions} />
        {answer.totals.rest.length > 0 && (
          <details>
            <summary>
              {say('card_totals')} <i>{say('card_totals_count', answer.totals.rest.length)}</i>
            </summary>
            <Totals totals={answer.totals.rest} answer={answer} />
            <p class="why">{say('card_totals_why')}</p>
          </details>
        )}
        <Folded title={say('card_same_day')} rows={lists.sameDay} answer={answer} actions={actions} />
        <Folded
          title={say('card_undated')}
          why={say('card_undated_why')}
          rows={lists.undated}
          answer={answer}
          actions={actions}
        />
        <Folded title={say('card_later')} rows={lists.later} answer={answer} actions={actions} />
        <Legend rows={[...answer.prior, ...answer.sameDay, ...answer.undated, ...answer.later]} />
      </div>
      <footer class="foot">
        <span>{say('card_no_advice')}</span>
        {!isYounger(answer) && <span>{coverage(answer)}</span>}
      </footer>
    </section>
  );
}

/** As of when the card speaks, and how that is known. */
function AsOf({ content }: { content: Extract<CardContent, { kind: 'answer' }> }) {
  const { answer, dated } = content;
  const day = writeDate(answer.asOf);
  const key = { article: 'card_as_of_article', post: 'card_as_of_post', today: 'card_as_of_today' } as const;
  return (
    <p class="as-of">
      <span>
        <b>{say(key[dated], day)}</b>{' '}
        {answer.prior.length > 0
          ? say('card_prior_count', answer.prior.length)
          : say('card_none', answer.pack.coversFrom)}
      </span>
      {isYounger(answer) && <span class="covers">{coverage(answer)}</span>}
    </p>
  );
}

/** What the article itself states of the card's entity, beside what was told before. */
function Claims({
  content: { answer, claims },
  onSentence,
}: {
  content: Extract<CardContent, { kind: 'answer' }>;
  onSentence: (sentence: Range) => void;
}) {
  const known = claims();
  const own = known ? claimsOf(known.answer, answer.self) : [];
  if (!known || own.length === 0) return null;
  const show = (claim: ComparedDeal) => {
    const sentence = known.sentenceOf(claim);
    if (sentence) onSentence(sentence);
  };
  return (
    <section>
      <h3>
        {say('claim_section')} <i>{say('claim_tag')}</i>
      </h3>
      <ul>
        {own.map((claim, at) => (
          <ClaimRow
            key={at}
            claim={claim}
            names={known.answer.names}
            answer={answer}
            onSentence={() => show(claim)}
            say={say}
          />
        ))}
      </ul>
    </section>
  );
}

/** What deals add up to, one line each: with whom or of which chip, the sum, on how many deals it rests, how far to trust it. */
function Totals({ totals, answer }: { totals: readonly Total[]; answer: CardAnswer }) {
  if (totals.length === 0) return null;
  return (
    <ul class="totals">
      {totals.map((total, at) => {
        const { who, what, figure, rows, notes } = totalLine(total, (id) => answer.names[id], say);
        return (
          <li key={at}>
            {who} {what} <b>{keepTogether(figure)}</b> <i>{[say('card_count', rows), ...notes].join(' · ')}</i>
          </li>
        );
      })}
    </ul>
  );
}

/** A list of deals under its heading, the first of them shown; `children` stand between. */
function Rows({
  title,
  rows,
  answer,
  actions,
  children,
}: {
  title: string;
  rows: readonly PriorRow[];
  answer: CardAnswer;
  actions: RowActions;
  children?: ComponentChildren;
}) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, rowsAtFirst);
  return (
    <section>
      <h3>
        {title} <i>{say('card_count', rows.length)}</i>
      </h3>
      {children}
      <ul>
        {shown.map((row) => (
          <DealRow key={row.deal.id} row={row} answer={answer} say={say} actions={actions} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('card_more', rows.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** Deals of another time, closed until asked for; their rows are made when they open. */
function Folded({
  title,
  why,
  rows,
  answer,
  actions,
}: {
  title: string;
  why?: string;
  rows: readonly PriorRow[];
  answer: CardAnswer;
  actions: RowActions;
}) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <i>{say('card_count', rows.length)}</i>
      </summary>
      {open && why && <p class="why">{why}</p>}
      {open && (
        <ul>
          {rows.map((row) => (
            <DealRow key={row.deal.id} row={row} answer={answer} say={say} actions={actions} />
          ))}
        </ul>
      )}
    </details>
  );
}

function nameIn(content: CardContent): string {
  return content.kind === 'failed' ? content.name : (content.answer.person ?? content.answer.entity).ko;
}

function FailedCard({ head, reason }: { head: Omit<ComponentProps<typeof Head>, 'face'>; reason: string | null }) {
  return (
    <section class="card" role="dialog" aria-label={say('card_label', head.name)} tabIndex={-1}>
      <Head {...head} face={null} />
      <div class="body" role="alert">
        <p class="failed">
          <b>{say('card_failed_title')}</b>
          <br />
          {reason === null ? say('card_failed_again') : say('card_failed_pack', reason)}
        </p>
      </div>
    </section>
  );
}
