import type { Amount, DealChip, DealDate, DealKind, DealStatus, PartyRole } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** A company, organization or person in the role that the text gives it. */
export interface StatedParty {
  readonly entity: EntityId;
  readonly role: PartyRole;
}

/** A deal as an article states it: the fields of a record that the text supports, and where it says so. */
export interface StatedDeal {
  readonly kind: DealKind;
  readonly status: DealStatus;
  /** Only where the text gives it, resolved with the day of publication. */
  readonly date?: DealDate;
  readonly parties: readonly StatedParty[];
  readonly chips?: readonly DealChip[];
  readonly amount?: Amount;
  /** The won figure that the text gives beside a foreign one. */
  readonly amount_krw_reported?: number;
  readonly term?: string;
  /** Who said so, where the text names one: an entity id, or the publisher as written (디지타임스). */
  readonly origin?: string;
  /** The sentence it rests on: UTF-16 offsets of the body, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  /** How sure it is, 0 to 1: the share of the labelled deals of its sort that were right. */
  readonly confidence: number;
}
