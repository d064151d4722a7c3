import { isEarlier, newestFirst } from '../deals/dates.ts';
import type { Deal, DealStatus } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { Bounds } from '../deals/figures-of.ts';
import { isPlanAlone } from '../deals/rank-rows.ts';
import { type Conversion, wonOf } from '../deals/rates.ts';
import { stagesOf } from '../deals/status-at.ts';
import { type ComparedFigures, compareFigures } from './compare-figures.ts';
import { type EarlierRecord, earlierRecords, type RecordRef } from './earlier-records.ts';
import { type Nearnesses, nearnessOf } from './same-pair.ts';
import type { StatedDeal } from './stated-deal.ts';
import { type ToldFigure, toldFigures } from './told-figures.ts';
import { type TwoReadings, twoReadings } from './two-readings.ts';

/** What was told before, with the figure that stands beside the stated one, where it has one. */
export interface Told {
  readonly record: RecordRef;
  readonly figure: ToldFigure | null;
}

/**
 * A stated deal beside the earlier records of the same pair and chip. Every one but `new` names the record.
 * `same`: told before, or on the same day, with the same figures. `updated`: the same deal, and further than before: in
 * status, or in figures that do not exclude the earlier ones. `larger`, `smaller`: another figure of the same pair and
 * chip than was in sight, and by how much (money in won where the currencies differ). `differs`: another figure of the same event. `new`:
 * none of these; `before` is the newest deal of the same pair, and of the chip or its family, where there is one.
 */
export type Comparison =
  | { readonly kind: 'same'; readonly told: Told; readonly when: EarlierRecord['when'] }
  | { readonly kind: 'updated'; readonly told: Told }
  | {
      readonly kind: 'larger' | 'smaller';
      readonly told: Told;
      readonly by: Bounds;
      readonly isInWon: boolean;
    }
  | { readonly kind: 'differs'; readonly told: Told }
  | { readonly kind: 'new'; readonly before: Told | null };

/** A stated deal with all that is known of it. */
export interface ComparedDeal {
  readonly stated: StatedDeal;
  readonly comparison: Comparison;
  /** Where the article's own won are more than 3 % off the rate of its month: ours. */
  readonly wonAtRate: Conversion | null;
  /** Where its units can be read in two ways. */
  readonly readings: TwoReadings | null;
}

/**
 * Sets the deals that an article states beside the earlier records.
 *
 * @param deals what `statedDeals` has read
 * @param asOf the article's day, `YYYY-MM-DD`: nothing dated later is looked at
 * @throws nothing
 */
export function compareDeals(deals: readonly StatedDeal[], book: DealBook, asOf: string): ComparedDeal[] {
  const recordsOf = earlierRecords(book, asOf);
  return deals.map((stated, at) => {
    const won = wonOf({ ...stated, date: asOf } as Pick<Deal, 'amount' | 'amount_krw_reported' | 'date'>, book.rates);
    const ours = won.kind === 'reported' ? won.ours : undefined;
    return {
      stated,
      comparison: compareDeal(stated, recordsOf, book, asOf),
      wonAtRate: ours && !ours.stale ? ours : null,
      readings: twoReadings(stated, deals.slice(0, at), book),
    };
  });
}

/** A record that is near a stated deal, with their common figures. */
interface Near {
  readonly record: EarlierRecord;
  /** Between the very same, and about the same chips. */
  readonly isSamePair: boolean;
  readonly isSameDeal: boolean;
  readonly compared: readonly ComparedFigures[];
}

/** The better a record answers "was this told before?", the earlier it is taken. */
const order: readonly Comparison['kind'][] = ['same', 'updated', 'differs', 'larger', 'smaller', 'new'];

function compareDeal(
  stated: StatedDeal,
  recordsOf: ReturnType<typeof earlierRecords>,
  book: DealBook,
  asOf: string,
): Comparison {
  const figures = toldFigures(stated);
  const nearness = new Map<Deal, Nearnesses>();
  const isNear = (deal: Deal) => {
    if (stated.kind !== deal.kind && !(isJoint(stated) && isJoint(deal))) return false;
    const found = nearnessOf(stated, deal, book);
    if (found) nearness.set(deal, found);
    return found !== null;
  };
  const parties = stated.parties.map(({ entity }) => entity);
  const near = recordsOf(parties, isNear)
    .map((record): Near => {
      const { deal } = record;
      const isSamePair = nearness.get(deal)?.parties === 'same';
      const isSameDeal = isSamePair && nearness.get(deal)?.chips === 'same' && stated.kind === deal.kind;
      const earlier = { figures: record.figures, date: deal.date };
      return { record, isSamePair, isSameDeal, compared: compareFigures({ figures, date: asOf }, earlier, book.rates) };
    })
    .sort((a, b) => newestFirst(a.record.deal.date, b.record.deal.date));

  const found = near.flatMap((one) => comparisonWith(one, stated, figures, book) ?? []);
  const best = order
    .flatMap((kind) => found.filter((one) => one.kind === kind))
    .find((one) => one.kind !== 'same' || one.when === 'earlier');
  const sameDay = found.find((one) => one.kind === 'same');
  if (best ?? sameDay) return (best ?? sameDay) as Comparison;
  const before = near.find(({ record, isSamePair }) => isSamePair && record.when === 'earlier');
  return { kind: 'new', before: before ? toldOf(before) : null };
}

/** Kinds that papers use for one another: an agreement to build and pay for something together. */
const isJoint = ({ kind }: Pick<StatedDeal, 'kind'>) =>
  kind === 'partnership' || kind === 'joint-venture' || kind === 'investment' || kind === 'capex';

/** What a record tells, with the figure to be shown: the one that stands beside a stated one, else its first. */
function toldOf({ record, compared }: Near, beside: ComparedFigures | undefined = compared[0]): Told {
  return { record: record.ref, figure: beside?.earlier ?? record.figures.find(isOrder) ?? null };
}

const isOrder = ({ measure }: ToldFigure) => measure.unit === 'money' || !measure.equivalent;

const isDone = (status: DealStatus | null) => status === 'completed';

/** What a near record says of a stated deal; null where the two cannot be held against each other. */
function comparisonWith(
  near: Near,
  stated: StatedDeal,
  figures: readonly ToldFigure[],
  book: DealBook,
): Comparison | null {
  const { record, isSameDeal, compared } = near;
  const { status } = record.ref;
  // What came to nothing is told as what it was before, and not as the same.
  if (status === 'cancelled' && stated.status !== 'cancelled') return null;
  const isOneEvent = isSameEvent(stated, record.deal);
  const isFurther = rankOf(stated.status) > rankOf(status);
  const apart = compared.find(isApart);
  const fitting = compared.find(({ verdict }) => verdict.kind === 'fits');
  const isDelivery = isDone(stated.status) !== isDone(status);

  if (compared.length === 0) {
    const tellsMore = figures.length > 0;
    const isSameDay = record.when === 'same-day' && stated.date === undefined && !tellsMore;
    if (!isSameDeal || !(isOneEvent || isSameDay)) return null;
    if (record.when === 'earlier') {
      return isFurther || tellsMore
        ? { kind: 'updated', told: toldOf(near) }
        : { kind: 'same', told: toldOf(near), when: record.when };
    }
    return tellsMore ? null : { kind: 'same', told: toldOf(near), when: record.when };
  }
  if (!apart && !fitting) {
    return record.when === 'earlier' && isFurther
      ? { kind: 'updated', told: toldOf(near) }
      : { kind: 'same', told: toldOf(near), when: record.when };
  }
  // Of what is only akin one may be a part of the other; what came so far is no other figure than what shall come.
  if (!isSameDeal || record.when === 'same-day' || isDelivery) return null;
  if (!apart) return { kind: 'updated', told: toldOf(near, fitting) };
  const { kind, by } = apart.verdict;
  if (isPartOrWhole(record.deal, kind, book)) return null;
  const told = toldOf(near, apart);
  if (!isOneEvent && !canGrow(record)) return null;
  return isOneEvent ? { kind: 'differs', told } : { kind, told, by, isInWon: apart.isInWon };
}

/** A figure that was only in sight may come out larger or smaller. A contract stays what it is, and so does what one firm builds in one place: another figure is another deal. */
function canGrow({ deal, ref: { status } }: EarlierRecord): boolean {
  return (status === 'reported' || status === 'planned' || status === 'announced') && !isPlanAlone(deal);
}

type Apart = ComparedFigures & { readonly verdict: { readonly kind: 'larger' | 'smaller'; readonly by: Bounds } };

function isApart(one: ComparedFigures): one is Apart {
  return one.verdict.kind === 'larger' || one.verdict.kind === 'smaller';
}

/** A smaller figure beside an umbrella may be one of its tranches, a larger one beside a tranche its umbrella. */
function isPartOrWhole({ id }: Deal, kind: 'larger' | 'smaller', { umbrellas }: DealBook): boolean {
  return kind === 'larger' ? umbrellas.has(id) : [...umbrellas.values()].includes(id);
}

/** 보도, 추진, 발표, 계약, 완료, 무산: how far a deal is. */
const ranks: readonly DealStatus[] = ['reported', 'planned', 'announced', 'signed', 'completed', 'cancelled'];
/** An unknown status is never passed. */
const rankOf = (status: DealStatus | null) => (status === null ? ranks.length : ranks.indexOf(status));

/** Kinds that happen once between a pair. */
const happensOnce: readonly StatedDeal['kind'][] = ['acquisition', 'own-chip'];

/** True where a stated deal is the recorded event: such things happen once, or both are of one month. */
function isSameEvent(stated: StatedDeal, recorded: Deal): boolean {
  if (happensOnce.includes(stated.kind)) return true;
  const { date } = stated;
  if (date === undefined || date.length < 7) return false;
  const dates = [recorded.date, ...stagesOf(recorded).map((stage) => stage.date)];
  return dates.some((one) => one.length >= 7 && !isEarlier(one, date) && !isEarlier(date, one));
}
