import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PartyRole } from '../../src/deals/deal.ts';
import { type DealKind, dealStatuses } from '../../src/deals/deal-words.ts';
import { unfold } from '../../src/deals/fold-parts.ts';
import type { PriorRow } from '../../src/deals/prior-row.ts';
import type { StatusAt } from '../../src/deals/status-at.ts';
import { StatusBadge } from '../../src/ui/status-badge.tsx';
import { say } from '../words.ts';

/** What the words of some rows mean: each status, kind and role that occurs in them, once, for those who ask. */
export function Legend({ rows }: { rows: readonly PriorRow[] }) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('card_legend')}</summary>
      {open && <Meanings {...occurring(rows)} />}
    </details>
  );
}

/** Keys of messages hold no hyphen. */
const keyOf = (kind: DealKind) =>
  kind === 'joint-venture' ? 'joint_venture' : kind === 'own-chip' ? 'own_chip' : kind;

interface Occurring {
  readonly statuses: readonly StatusAt[];
  readonly kinds: readonly ReturnType<typeof keyOf>[];
  readonly roles: readonly PartyRole[];
}

/** What occurs in rows and their parts: statuses in their order, kinds and roles as they come. */
export function occurring(folded: readonly PriorRow[]): Occurring {
  const rows = unfold(folded);
  const dated = new Set(rows.map(({ status }) => status.kind === 'dated' && status.status));
  const statuses = dealStatuses.filter((status) => dated.has(status));
  return {
    statuses: [
      ...statuses.map((status): StatusAt => ({ kind: 'dated', status, date: '' })),
      ...(dated.has(false) ? [{ kind: 'undated' } as const] : []),
    ],
    kinds: [...new Set(rows.map(({ deal }) => keyOf(deal.kind)))],
    roles: [...new Set(rows.flatMap(({ deal }) => deal.parties.map(({ role }) => role)))],
  };
}

function Meanings({ statuses, kinds, roles }: Occurring) {
  return (
    <>
      <dl class="legend">
        {statuses.map((status) => {
          const name = status.kind === 'dated' ? status.status : 'unknown';
          return line(<StatusBadge status={status} say={say} />, say(`status_${name}_means`));
        })}
      </dl>
      <dl class="legend">{kinds.map((kind) => line(say(`deal_${kind}`), say(`kind_${kind}_means`)))}</dl>
      <dl class="legend">{roles.map((role) => line(say(`role_${role}`), say(`role_${role}_means`)))}</dl>
    </>
  );
}

const line = (word: ComponentChildren, meaning: string) => (
  <div key={meaning}>
    <dt>{word}</dt>
    <dd>{meaning}</dd>
  </div>
);
