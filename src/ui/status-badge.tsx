import type { DealStatus } from '../deals/deal.ts';
import type { StatusAt } from '../deals/status-at.ts';
import type { Words } from './words.ts';

export type StatusKey = `status_${DealStatus}` | 'status_unknown';

/** A status by shape and word, never by colour alone; red and blue mean up and down in Korea. Shapes: card.css. */
export function StatusBadge({ status, say }: { status: StatusAt; say: Words<StatusKey> }) {
  const name = status.kind === 'dated' ? status.status : 'unknown';
  return <span class={`status ${name}`}>{say(`status_${name}`)}</span>;
}
