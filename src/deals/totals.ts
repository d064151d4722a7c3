import type { EntityId } from '../lexicon/entity.ts';
import type { DealKind, PartyRole } from './deal.ts';
import type { DealBook } from './deal-book.ts';
import { addBounds, type Bounds, type Figure, figuresOf, type Measure } from './figures-of.ts';
import type { PriorRow } from './prior-row.ts';
import { type Seat, seatOf } from './seats.ts';
import { umbrellasIn } from './umbrellas.ts';

/** Sums of prior deals. What may be added, and what not, is written in docs/decisions/prior.md. */

/** Who or what a total is of: those across, who share it with those beside the entity; or a chip. */
export type TotalOf =
  | {
      readonly by: 'counterparty';
      /** More than one where deals name several: nobody knows how much was whose, so none is put down to one. */
      readonly counterparties: readonly EntityId[];
      readonly beside: readonly EntityId[];
    }
  | { readonly by: 'chip'; readonly chip: EntityId };

/** A sum of figures that may be added. */
export type Total = TotalOf & {
  /** The kind of all its deals; a stake that was sold (`exit`) is no investment. */
  readonly kind: DealKind | 'exit';
  /** The role of the entity in all of them; absent on the card of a chip. */
  readonly role?: PartyRole;
  /** `planned`: 추진. `delivered`: 완료. `promised`: 보도, 발표 or 계약, and not yet done. */
  readonly phase: Phase;
  readonly measure: Measure;
  /** The sum. */
  readonly sum: Bounds;
  /** The deals that it rests on. */
  readonly deals: readonly string[];
  /** How much of it is only reported: no party has said it, or it was no more than 보도 by then. Null where nothing is. */
  readonly reported: { readonly sum: Bounds; readonly rows: number } | null;
  /** How many of its rows have no source as old as the day. */
  readonly confirmedLater: number;
};

type Phase = 'planned' | 'promised' | 'delivered';

/** The phase of a row's deal on the day; null where it is over, or nobody knows how far it was. */
function phaseOf({ status }: PriorRow): Phase | null {
  if (status.kind === 'undated' || status.status === 'cancelled') return null;
  if (status.status === 'completed') return 'delivered';
  return status.status === 'planned' ? 'planned' : 'promised';
}

/** True where nobody who takes part has said it, as far as the row tells. */
export function isOnlyReported({ deal, status }: PriorRow): boolean {
  const isRumour = status.kind === 'dated' && status.status === 'reported';
  return isRumour || deal.basis === 'press' || deal.basis === 'estimate';
}

/** A row that takes part in sums. */
interface Counted {
  readonly row: PriorRow;
  readonly seat: Seat;
  readonly phase: Phase;
  readonly kind: DealKind | 'exit';
  readonly figures: readonly Figure[];
}

/** A figure of a row under a heading, with the words that tell figures apart that may not be added. */
interface Entry {
  readonly of: TotalOf;
  readonly counted: Counted;
  readonly figure: Figure;
}

/** Sums are of one kind and measure; a whole and its parts meet where one chip of a family is counted as another's. */
function measureKey(book: DealBook, kind: string, { measure }: Figure): string {
  if (measure.unit === 'money') return `${kind} ${measure.currency}`;
  const family = book.kinship.above(measure.chip).at(-1) ?? measure.chip;
  return `${kind} ${family} ${measure.equivalent}`;
}

/** The parties whom a deal's figures concern beside the entity. */
const partiesOf = ({ across, beside }: Seat) => [...across, ...beside];

function isNarrower(part: Seat, whole: Seat): boolean {
  const [few, many] = [partiesOf(part), partiesOf(whole)];
  return few.length < many.length && few.every((id) => many.includes(id));
}

function chipsOf({ deal }: PriorRow): Set<EntityId> {
  return new Set(deal.chips?.map(({ entity }) => entity));
}

/** What a row gives to the totals by counterparty and by chip. */
function entriesOf(counted: Counted, own: ReadonlySet<EntityId>, isChip: boolean): Entry[] {
  const { seat, figures, row } = counted;
  const chips = chipsOf(row);
  return figures.flatMap((figure) => {
    const { measure } = figure;
    // A card of a chip counts that chip, and the money of deals that are of nothing else.
    if (isChip && !(measure.unit === 'chips' ? own.has(measure.chip) : [...chips].every((chip) => own.has(chip))))
      return [];
    const found: Entry[] = [];
    if (seat.across.length > 0) {
      const of = { by: 'counterparty', counterparties: seat.across, beside: seat.beside } as const;
      found.push({ of, counted, figure });
    }
    const chip = measure.unit === 'chips' ? measure.chip : chips.size === 1 ? [...chips][0] : undefined;
    if (chip !== undefined) found.push({ of: { by: 'chip', chip }, counted, figure });
    return found;
  });
}

/**
 * What the prior deals of an entity add up to, for each counterparty and each chip.
 *
 * Only figures of one kind, role, phase and measure are added. Of an umbrella and its tranches, at any depth, those are
 * counted that say the most: the whole, or, for counterparties, the parts where they say who got what. Deals that came
 * to nothing are left out, and so are those that the entity only stands beside.
 *
 * @param rows the prior rows, not folded
 * @returns those that rest on the most rows first
 */
export function totalsOf(book: DealBook, entity: EntityId, rows: readonly PriorRow[]): Total[] {
  const own = book.kinship.within(entity);
  const isChip = book.entities.get(entity)?.kind === 'chip';
  const counted = new Map<PriorRow, Counted>();
  for (const row of rows) {
    const phase = phaseOf(row);
    const figures = phase && figuresOf(row.deal);
    const seat = figures && figures.length > 0 && seatOf(row.deal, own);
    if (seat) counted.set(row, { row, seat, phase, kind: row.deal.exit ? 'exit' : row.deal.kind, figures });
  }

  const umbrellas = umbrellasIn(rows, book);
  /** For each whole, by what it counts, the parts that count the same. */
  const partsOf = new Map<Counted, Counted[]>();
  const wholesOf = (one: Counted) => umbrellas(one.row).flatMap((row) => counted.get(row) ?? []);
  for (const one of counted.values()) {
    for (const whole of wholesOf(one)) {
      const parts = partsOf.get(whole);
      if (parts) parts.push(one);
      else partsOf.set(whole, [one]);
    }
  }
  const keysOf = (one: Counted) => one.figures.map((figure) => measureKey(book, one.kind, figure));
  /** True where the parts of a whole tell better than it does who got what. */
  const yields = (whole: Counted, key: string) =>
    (partsOf.get(whole) ?? []).some((part) => keysOf(part).includes(key) && isNarrower(part.seat, whole.seat));

  const sums = new Map<string, RunningSum>();
  for (const one of counted.values()) {
    const wholes = wholesOf(one);
    for (const entry of entriesOf(one, own, isChip)) {
      if (wholes.length > 0 || partsOf.has(one)) {
        const key = measureKey(book, one.kind, entry.figure);
        const canYield = entry.of.by === 'counterparty';
        const stands = (whole: Counted) => !(canYield && yields(whole, key));
        if (!stands(one) || wholes.some((whole) => keysOf(whole).includes(key) && stands(whole))) continue;
      }
      const key = sumKey(entry);
      const sum = sums.get(key);
      if (sum) addEntry(sum, entry);
      else sums.set(key, startSum(entry, key));
    }
  }
  return [...sums.values()].sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1)).map(totalOf);
}

const inOrder = (ids: readonly EntityId[]): string => (ids.length > 1 ? [...ids].sort().join() : (ids[0] ?? ''));

/** What two figures have in common that may be added. */
function sumKey({ of, counted, figure: { measure } }: Entry): string {
  const who = of.by === 'chip' ? of.chip : `${inOrder(of.counterparties)} beside ${inOrder(of.beside)}`;
  const what = measure.unit === 'money' ? measure.currency : `${measure.chip} ${measure.equivalent}`;
  return `${of.by} ${who} ${counted.kind} ${counted.seat.role} ${counted.phase} ${what}`;
}

/** A sum while rows are added to it: most of what an answer costs, so nothing is copied. */
interface RunningSum {
  readonly key: string;
  readonly first: Entry;
  readonly rows: PriorRow[];
  sum: Bounds;
  readonly reportedRows: PriorRow[];
  reported: Bounds | null;
}

function startSum(entry: Entry, key: string): RunningSum {
  const { bounds } = entry.figure;
  const { row } = entry.counted;
  const isReported = isOnlyReported(row);
  return {
    key,
    first: entry,
    rows: [row],
    sum: bounds,
    reportedRows: isReported ? [row] : [],
    reported: isReported ? bounds : null,
  };
}

/** Adds an entry; those of one row come one after the other. */
function addEntry(to: RunningSum, { counted: { row }, figure: { bounds } }: Entry): void {
  to.sum = addBounds(to.sum, bounds);
  if (to.rows.at(-1) !== row) to.rows.push(row);
  if (!isOnlyReported(row)) return;
  to.reported = to.reported ? addBounds(to.reported, bounds) : bounds;
  if (to.reportedRows.at(-1) !== row) to.reportedRows.push(row);
}

function totalOf({ first, rows, sum, reported, reportedRows }: RunningSum): Total {
  const { of, counted, figure } = first;
  const { role } = counted.seat;
  const rest = {
    kind: counted.kind,
    phase: counted.phase,
    measure: figure.measure,
    sum,
    deals: rows.map((row) => row.deal.id),
    reported: reported && { sum: reported, rows: reportedRows.length },
    confirmedLater: rows.filter((row) => row.confirmedLater).length,
    ...(role && { role }),
  };
  return of.by === 'chip'
    ? { by: 'chip', chip: of.chip, ...rest }
    : { by: 'counterparty', counterparties: of.counterparties, beside: of.beside, ...rest };
}
