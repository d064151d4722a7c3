import type { Amount, DealChip, DealDate, DealKind, DealStatus, PartyRole } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** How sure the rules get at most: a text may always mean something else. */
export const MOST_SURE = 0.97;

/** How much a second telling adds. */
const TWICE = 0.04;

/** The confidence of a deal that is told once more elsewhere. */
export const toldTwice = (confidence: number): number =>
  Math.min(MOST_SURE, Math.round((confidence + TWICE) * 100) / 100);

/** How many units of a chip a deal tells of, or at most; undefined where it gives no number. */
export const unitsOf = ({ quantity, quantity_max }: DealChip): number | undefined => quantity ?? quantity_max;

/** Is there a number of chips in a deal? */
export const isCounted = ({ chips = [] }: Pick<StatedDeal, 'chips'>): boolean =>
  chips.some((chip) => unitsOf(chip) !== undefined);

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
  /** How well the text supports it, 0 to 1: an order, measured against the labelled set (`shownFrom`), no probability. */
  readonly confidence: number;
}
