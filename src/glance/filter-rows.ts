import { type DealKind, type DealStatus, dealKinds, dealStatuses } from '../deals/deal-words.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Glance } from './glance.ts';

/** A status as a row shows it; `unknown` where no stage is surely of that time. */
export type ShownStatus = DealStatus | 'unknown';

/** What the reader wants to see; null is all. */
export interface Filter {
  /** Deals of this entity of the article. */
  readonly entity: EntityId | null;
  readonly kind: DealKind | null;
  readonly status: ShownStatus | null;
  /** `2024` */
  readonly year: string | null;
}

export const noFilter: Filter = { entity: null, kind: null, status: null, year: null };

const statusOf = ({ status }: PriorRow): ShownStatus => (status.kind === 'dated' ? status.status : 'unknown');
const yearOf = ({ deal }: PriorRow) => deal.date.slice(0, 4);

/** The rows of a glance that a filter lets through, in their order. */
export function filterRows({ rows, entities }: Glance, { entity, kind, status, year }: Filter): PriorRow[] {
  const ofEntity = entity === null ? null : entities.find((one) => one.entity.id === entity)?.deals;
  return rows.filter(
    (row) =>
      (kind === null || row.deal.kind === kind) &&
      (status === null || statusOf(row) === status) &&
      (year === null || yearOf(row) === year) &&
      (entity === null || ofEntity?.has(row.deal.id) === true),
  );
}

/** A value that can be chosen, and how many rows it would leave beside the other choices. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What can be chosen for each part of a filter without leaving nothing; what is chosen stays among it. */
export interface Choices {
  readonly entities: readonly Choice<EntityId>[];
  readonly kinds: readonly Choice<DealKind>[];
  readonly statuses: readonly Choice<ShownStatus>[];
  /** Newest first. */
  readonly years: readonly Choice<string>[];
}

/** Counts the choices of a filter. */
export function choicesOf(glance: Glance, filter: Filter): Choices {
  const count = <Value>(
    values: readonly Value[],
    part: keyof Filter,
    has: (row: PriorRow, value: Value) => boolean,
  ): Choice<Value>[] => {
    const others = filterRows(glance, { ...filter, [part]: null });
    return values
      .map((value) => ({ value, count: others.filter((row) => has(row, value)).length }))
      .filter((one) => one.count > 0 || one.value === filter[part]);
  };
  const years = [...new Set(glance.rows.map(yearOf))].sort().reverse();
  const dealsOf = new Map(glance.entities.map(({ entity, deals }) => [entity.id, deals]));
  return {
    entities: count([...dealsOf.keys()], 'entity', (row, id) => dealsOf.get(id)?.has(row.deal.id) === true),
    kinds: count(dealKinds, 'kind', (row, kind) => row.deal.kind === kind),
    statuses: count([...dealStatuses, 'unknown' as const], 'status', (row, status) => statusOf(row) === status),
    years: count(years, 'year', (row, year) => yearOf(row) === year),
  };
}
