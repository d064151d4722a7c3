import type { Amount, DealChip } from '../deals/deal.ts';
import { type Bounds, figuresOf, type Measure, type WithFigures } from '../deals/figures-of.ts';

/** A figure as an article or a record tells it: what is written, and what may be compared. */
export type ToldFigure = {
  readonly measure: Measure;
  readonly bounds: Bounds;
} /** `won`: what the text itself gives beside foreign money. */ & (
  | { readonly unit: 'money'; readonly amount: Amount; readonly won: number | null }
  | { readonly unit: 'chips'; readonly chip: DealChip }
);

/** The figures of a deal, stated or recorded, units first. */
export function toldFigures({
  amount,
  amount_krw_reported: won,
  chips = [],
}: WithFigures & { readonly amount_krw_reported?: number | undefined }): ToldFigure[] {
  const units = chips.flatMap((chip) =>
    figuresOf({ chips: [chip] }).map((figure) => ({ ...figure, unit: 'chips' as const, chip })),
  );
  const money = figuresOf({ amount }).flatMap((figure) =>
    amount ? [{ ...figure, unit: 'money' as const, amount, won: won ?? null }] : [],
  );
  return [...units, ...money];
}
