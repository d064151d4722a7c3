import type { Amount, Currency, DealChip, DealStatus } from '../deals/deal.ts';
import type { Conversion } from '../deals/rates.ts';
import type { ComparedDeal, Comparison } from '../extract/compare.ts';
import type { RecordRef } from '../extract/earlier-records.ts';
import { type ToldFigure, toldFigures } from '../extract/told-figures.ts';
import type { TwoReadings } from '../extract/two-readings.ts';

/** A figure in the fields of the record: units of a chip, or money. */
type FigureJson = { readonly chip: DealChip } | { readonly amount: Amount };

/** How much larger or smaller: exactly where both bounds are one; `max` is null where nobody knows how much at most. */
interface DifferenceJson {
  readonly min: number;
  readonly max: number | null;
  readonly approx?: true;
  /** What is counted: won where the two are of different currencies. */
  readonly unit: 'chips' | Currency;
}

/** What `extract --compare` writes beside a deal: which earlier record stands beside it, and both figures. */
export interface ComparisonJson {
  readonly kind: Comparison['kind'];
  /** Of `same` alone: told before the article's day, or on it. */
  readonly when?: 'earlier' | 'same-day';
  /** The record beside it, its status as of the article's day; of `new` the newest of the same pair, or null. */
  readonly record: (Omit<RecordRef, 'status'> & { readonly status: DealStatus | null }) | null;
  /** The figure of the article that stands beside the record's; absent where it tells none of that measure. */
  readonly stated?: FigureJson;
  /** The figure of the record; absent where it has none. */
  readonly earlier?: FigureJson;
  /** Of `larger` and `smaller` alone. */
  readonly by?: DifferenceJson;
}

/** The fields that `--compare` adds to a deal. */
interface ComparedFields {
  readonly comparison: ComparisonJson;
  /** Where its units can be read in two ways. */
  readonly readings?: TwoReadings;
  /** Where its own won are off the rate of its month: ours. */
  readonly wonAtRate?: Pick<Conversion, 'won' | 'period'>;
}

/** The fields of a compared deal as plain JSON. */
export function comparedJson({ stated, comparison, readings, wonAtRate }: ComparedDeal): ComparedFields {
  return {
    comparison: comparisonJson(toldFigures(stated), comparison),
    ...(readings && { readings }),
    ...(wonAtRate && { wonAtRate: { won: wonAtRate.won, period: wonAtRate.period } }),
  };
}

function comparisonJson(figures: readonly ToldFigure[], comparison: Comparison): ComparisonJson {
  const told = comparison.kind === 'new' ? comparison.before : comparison.told;
  const earlier = told?.figure ?? null;
  const stated = earlier && figures.find((figure) => isOfOneMeasure(figure, earlier));
  return {
    kind: comparison.kind,
    ...(comparison.kind === 'same' && { when: comparison.when }),
    record: told?.record ?? null,
    ...(stated && { stated: figureJson(stated) }),
    ...(earlier && { earlier: figureJson(earlier) }),
    ...('by' in comparison && earlier && { by: differenceJson(comparison, earlier) }),
  };
}

/** True where two figures count the same; money of another currency is still money. */
function isOfOneMeasure({ measure: a }: ToldFigure, { measure: b }: ToldFigure): boolean {
  if (a.unit === 'money' || b.unit === 'money') return a.unit === b.unit;
  return a.chip === b.chip && a.equivalent === b.equivalent;
}

const figureJson = (figure: ToldFigure): FigureJson =>
  figure.unit === 'money' ? { amount: figure.amount } : { chip: figure.chip };

function differenceJson(
  { by, isInWon }: Extract<Comparison, { kind: 'larger' | 'smaller' }>,
  { measure }: ToldFigure,
): DifferenceJson {
  const unit = measure.unit === 'chips' ? 'chips' : isInWon ? 'KRW' : measure.currency;
  return { min: by.low, max: by.high, ...(by.approx && { approx: true }), unit };
}
