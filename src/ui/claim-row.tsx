import type { DealStatus } from '../deals/deal.ts';
import type { ComparedDeal } from '../extract/compare.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { type ClaimKey, claimText } from './claim-text.ts';
import type { ClaimsAnswer } from './claims-answer.ts';
import { dealPhrase, type PhraseKey } from './deal-phrase.ts';
import type { RowList } from './deal-row.tsx';
import { keepTogether } from './keep-together.ts';
import { StatusBadge, type StatusKey } from './status-badge.tsx';
import type { Words } from './words.ts';

export type ClaimRowKey = ClaimKey | PhraseKey | StatusKey | 'claim_sentence';

/**
 * The statuses that are read surely enough to be told. Whether something is announced, signed or done is told by one and
 * the same verb too often; that it is hearsay, a wish or over changes what a reader makes of it (docs/decisions/claims.md).
 */
const badges: readonly DealStatus[] = ['reported', 'planned', 'cancelled'];

/** A deal that the article states: who, and how far where that is sure; its figures with what was told before; the way to its sentence. */
export function ClaimRow({
  claim,
  names,
  answer,
  onSentence,
  say,
}: {
  claim: ComparedDeal;
  names: ClaimsAnswer['names'];
  answer: Pick<RowList, 'entity' | 'self' | 'asOf'>;
  onSentence: () => void;
  say: Words<ClaimRowKey>;
}) {
  const { stated } = claim;
  const status = { kind: 'dated', status: stated.status, date: answer.asOf } as const;
  const view = { own: answer.entity?.id ?? null, within: new Set(answer.self), status };
  const who = dealPhrase(stated, view, (id: EntityId) => names[id]?.ko ?? id, say);
  const { figures, beside, notes } = claimText(claim, (id) => names[id], say);
  return (
    <li class="row">
      <div class="row-head">
        <span class="who">{who.spoken}</span>
        {badges.includes(stated.status) && <StatusBadge status={status} say={say} />}
      </div>
      <div class="row-figures">{[...figures, beside].map(keepTogether).join(' · ')}</div>
      {notes.length > 0 && <div class="note">{notes.map(keepTogether).join(' · ')}</div>}
      <button type="button" class="quiet-link" onClick={onSentence}>
        {say('claim_sentence')}
      </button>
    </li>
  );
}
