import type { DealStatus } from '../deals/deal.ts';
import { isCounted, type StatedDeal, toldTwice, unitsOf } from './stated-deal.ts';

const partiesKey = ({ parties }: StatedDeal): string =>
  parties
    .map(({ entity }) => entity)
    .sort()
    .join(' ');

/** Tells the one only a sum, the other only a number of chips? */
const isHalf = (a: StatedDeal, b: StatedDeal): boolean =>
  (a.amount !== undefined && !isCounted(a) && b.amount === undefined && isCounted(b)) ||
  (b.amount !== undefined && !isCounted(b) && a.amount === undefined && isCounted(a));

/** Two tellings of one deal: same sides and kind, and no figure of the one against the other. */
function isSame(a: StatedDeal, b: StatedDeal): boolean {
  if (a.kind !== b.kind || partiesKey(a) !== partiesKey(b)) return false;
  if (a.amount && b.amount && (a.amount.value !== b.amount.value || a.amount.currency !== b.amount.currency))
    return false;
  // What one day cost is not what another brought.
  if (isHalf(a, b) && a.date !== undefined && b.date !== undefined && a.date !== b.date) return false;
  if (a.chips && b.chips && !a.chips.some((x) => b.chips?.some((y) => x.entity === y.entity))) return false;
  const firstUnits = ({ chips = [] }: StatedDeal) => chips.map(unitsOf).find((units) => units !== undefined);
  const [x, y] = [firstUnits(a), firstUnits(b)];
  return x === undefined || y === undefined || x === y;
}

/** Told without a figure. */
const isBare = (deal: StatedDeal): boolean => !deal.amount && !isCounted(deal);

/** 공급한다, and then 계약을 맺었다: it is signed. */
const furtherOf = (sure: DealStatus, other: DealStatus): DealStatus =>
  sure === 'announced' && (other === 'signed' || other === 'reported') ? other : sure;

function joined(a: StatedDeal, b: StatedDeal): StatedDeal {
  const chips = isCounted(a) || !b.chips ? a.chips : b.chips;
  const [sure, other] = a.confidence >= b.confidence ? [a, b] : [b, a];
  return {
    ...other,
    ...sure,
    ...(chips && { chips }),
    status: furtherOf(sure.status, other.status),
    // Where its figure stands, and not where the caption tells of it.
    span: isBare(a) && !isBare(b) ? b.span : a.span,
    confidence: other.confidence >= 0.5 ? toldTwice(sure.confidence) : sure.confidence,
  };
}

/**
 * Is a deal only the heading of others: 손을 잡았다 of a pair that then buys and sells, a customer whose chips are then made, or A와 B가 C에 투자한다 before what each
 * of them gives?
 */
function isHeading(deal: StatedDeal, others: readonly StatedDeal[]): boolean {
  if (!isBare(deal) || deal.status === 'cancelled') return false;
  const ids = deal.parties.map(({ entity }) => entity);
  const within = others.filter(
    (one) => one !== deal && one.parties.every(({ entity }) => ids.includes(entity)) && one.parties.length > 1,
  );
  if (deal.kind === 'partnership')
    return within.some((one) => one.kind !== 'partnership' && one.parties.length === ids.length);
  // 인텔이 애플을 손님으로 맞는다, and then whose chips it makes.
  if (deal.kind === 'supply' && !deal.chips && ids.length === 2)
    return within.some((one) => one.kind === 'foundry' && one.parties.length === 2 && one.status !== 'cancelled');
  if (ids.length < 3) return false;
  const covered = new Set(
    within.filter((one) => one.kind === deal.kind).flatMap(({ parties }) => parties.map(({ entity }) => entity)),
  );
  return ids.every((id) => covered.has(id));
}

/** Joins what is told twice, and leaves out what only heads other deals. */
export function mergeDeals(deals: readonly StatedDeal[]): StatedDeal[] {
  const out: StatedDeal[] = [];
  for (const deal of deals) {
    const at = out.findIndex((one) => isSame(one, deal));
    if (at === -1) out.push(deal);
    else out[at] = joined(out[at] as StatedDeal, deal);
  }
  return out.filter((deal) => !isHeading(deal, out));
}
