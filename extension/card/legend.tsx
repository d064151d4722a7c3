import { useState } from 'preact/hooks';
import { type DealKind, dealStatuses } from '../../src/deals/deal-words.ts';
import { unfold } from '../../src/deals/fold-parts.ts';
import type { CardAnswer } from '../../src/ui/card-answer.ts';
import { StatusBadge } from '../../src/ui/status-badge.tsx';
import { say } from '../words.ts';

/** What the words of this card mean: each status and kind that occurs in it, once, for those who ask. */
export function Legend({ answer }: { answer: CardAnswer }) {
  const [open, setOpen] = useState(false);
  const rows = unfold([...answer.prior, ...answer.sameDay, ...answer.undated, ...answer.later]);
  if (rows.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('card_legend')}</summary>
      {open && <Meanings rows={rows} />}
    </details>
  );
}

/** Keys of messages hold no hyphen. */
const keyOf = (kind: DealKind) =>
  kind === 'joint-venture' ? 'joint_venture' : kind === 'own-chip' ? 'own_chip' : kind;

function Meanings({ rows }: { rows: ReturnType<typeof unfold> }) {
  const used = new Set(rows.flatMap(({ status }) => (status.kind === 'dated' ? status.status : [])));
  const kinds = [...new Set(rows.map(({ deal }) => keyOf(deal.kind)))];
  return (
    <dl class="legend">
      {dealStatuses
        .filter((status) => used.has(status))
        .map((status) => (
          <div key={status}>
            <dt>
              <StatusBadge status={{ kind: 'dated', status, date: '' }} say={say} />
            </dt>
            <dd>{say(`status_${status}_means`)}</dd>
          </div>
        ))}
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{say(`deal_${kind}`)}</dt>
          <dd>{say(`kind_${kind}_means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
