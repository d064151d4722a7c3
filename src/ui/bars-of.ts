import { addBounds, type Bounds } from '../deals/figures-of.ts';
import type { Total } from '../deals/totals.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** Fewer counterparties are no comparison, and more than these no glance. */
const fewest = 3;
const most = 6;

/** Units of one chip family, of deals of one kind, by who stands on the other side. */
export interface QuantityBars {
  readonly family: EntityId;
  readonly kind: Total['kind'];
  readonly role?: NonNullable<Total['role']>;
  /** The largest first. */
  readonly shown: readonly QuantityBar[];
  /** How many more there are. */
  readonly more: number;
}

export interface QuantityBar {
  readonly counterparty: EntityId;
  readonly units: Bounds;
  /** Does a part of it rest on reports alone? */
  readonly isReported: boolean;
}

/**
 * Picks the totals that can stand beside one another as bars: units of chips of one family, in deals of one kind and
 * role, each with one counterparty alone. Yardsticks (`H100급`) are no units, plans no deals, and what several bought
 * together nobody can put down to one. Of several families the one with the most counterparties is shown.
 */
export function quantityBars(totals: readonly Total[], familyOf: (chip: EntityId) => EntityId): QuantityBars | null {
  const groups = new Map<string, { of: Total; family: EntityId; bars: Map<EntityId, QuantityBar> }>();
  for (const total of totals) {
    const { measure, kind, role, phase } = total;
    if (total.by !== 'counterparty' || measure.unit !== 'chips' || measure.equivalent || phase === 'planned') continue;
    const [counterparty, second] = total.counterparties;
    if (counterparty === undefined || second !== undefined || total.beside.length > 0) continue;
    const family = familyOf(measure.chip);
    const key = `${kind} ${role} ${family}`;
    const group = groups.get(key) ?? { of: total, family, bars: new Map() };
    groups.set(key, group);
    const bar = group.bars.get(counterparty);
    group.bars.set(counterparty, {
      counterparty,
      units: bar ? addBounds(bar.units, total.sum) : total.sum,
      isReported: (bar?.isReported ?? false) || total.reported !== null,
    });
  }
  const [best] = [...groups.values()].sort((a, b) => b.bars.size - a.bars.size);
  if (!best || best.bars.size < fewest) return null;
  const bars = [...best.bars.values()].sort((a, b) => unitsOf(b) - unitsOf(a));
  const { kind, role } = best.of;
  return {
    family: best.family,
    kind,
    ...(role && { role }),
    shown: bars.slice(0, most),
    more: Math.max(0, bars.length - most),
  };
}

/** How long a bar is: what is sure, or of `최대` what may be. */
export function unitsOf({ units: { low, high } }: QuantityBar): number {
  return low || high || 0;
}
