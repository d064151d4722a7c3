import type { EntityId } from '../lexicon/entity.ts';
import type { DealBook } from './deal-book.ts';
import type { PriorRow } from './prior-row.ts';
import { seatOf } from './seats.ts';
import { isOnlyReported } from './totals.ts';
import { umbrellasIn } from './umbrellas.ts';

/** One way of a circle: its deals, a tranche not beside its umbrella, and how many of them are only reported. */
export interface CircleWay {
  readonly deals: readonly string[];
  readonly reported: number;
}

/** Money that comes back: one invests in the other, which buys from it. */
export interface Circle {
  readonly investor: EntityId;
  /** In whom is invested, and who buys. */
  readonly buyer: EntityId;
  readonly investments: CircleWay;
  readonly purchases: CircleWay;
}

/**
 * The circles between an entity and the other entities of an article, as of the day: in either direction, groups taken
 * with their members. A stake that was sold, and what came to nothing, closes no circle.
 *
 * @param rows the prior rows of the entity, not folded
 */
export function circlesOf(
  book: DealBook,
  entity: EntityId,
  companions: readonly EntityId[],
  rows: readonly PriorRow[],
): Circle[] {
  const alive = rows.filter(
    ({ status, companions: met }) => met.length > 0 && status.kind === 'dated' && status.status !== 'cancelled',
  );
  if (alive.length === 0) return [];
  const own = book.kinship.within(entity);
  const umbrellas = umbrellasIn(alive, book);
  const wayOf = (way: readonly PriorRow[]): CircleWay => {
    const whole = way.filter((row) => !umbrellas(row).some((umbrella) => way.includes(umbrella)));
    return { deals: whole.map(({ deal }) => deal.id), reported: whole.filter(isOnlyReported).length };
  };

  return [...new Set(companions)].flatMap((companion) => {
    const others = book.kinship.within(companion);
    if (companion === entity || own.has(companion) || others.has(entity)) return [];
    const isBetween = (row: PriorRow, roles: readonly string[]) => {
      const seat = seatOf(row.deal, own);
      return seat?.role !== undefined && roles.includes(seat.role) && seat.across.some((id) => others.has(id));
    };
    const ways = (investing: 'investor' | 'investee', selling: readonly string[]) => ({
      investments: alive.filter(
        (row) => row.deal.kind === 'investment' && !row.deal.exit && isBetween(row, [investing]),
      ),
      purchases: alive.filter((row) => row.deal.kind !== 'investment' && isBetween(row, selling)),
    });
    const circle = (
      investor: EntityId,
      buyer: EntityId,
      { investments, purchases }: ReturnType<typeof ways>,
    ): Circle[] =>
      investments.length > 0 && purchases.length > 0
        ? [{ investor, buyer, investments: wayOf(investments), purchases: wayOf(purchases) }]
        : [];
    return [
      ...circle(entity, companion, ways('investor', ['supplier', 'foundry'])),
      ...circle(companion, entity, ways('investee', ['buyer', 'customer'])),
    ];
  });
}
