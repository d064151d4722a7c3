import type { DealChip, DealStatus } from '../deals/deal.ts';
import type { ComparedDeal, Comparison, Told } from '../extract/compare.ts';
import type { ToldFigure } from '../extract/told-figures.ts';
import { counterOf, writeDate, writeMoney, writeQuantity, writeWon } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { chipText } from './chip-text.ts';
import { boundsText, type EntityOf } from './total-line.ts';
import type { Words } from './words.ts';

export type ClaimKey =
  | `claim_${
      | 'same'
      | 'same_day'
      | 'before'
      | 'larger'
      | 'smaller'
      | 'differs'
      | 'new'
      | `stage_${DealStatus}`
      | 'two_readings'
      | 'origin'}`
  | `status_${DealStatus | 'unknown'}`
  | 'card_amount_won'
  | 'card_won_differs';

/** A claim in words. */
export interface ClaimText {
  /** What the article states: `H100 35만 장`, `블랙웰 · 10억 8000만 달러(약 1조 5100억 원)`; empty where it has no figure. */
  readonly figures: readonly string[];
  /** What stands beside it: `앞서 5만 장 목표(2025.08, 과기정통부), 그보다 21만 장 많음`. */
  readonly beside: string;
  /** What else a reader should know of it. */
  readonly notes: readonly string[];
}

/** Says a claim and its comparison, neutrally: papers mean different things by one figure, and who is right is not ours to say. */
export function claimText(claim: ComparedDeal, entityOf: EntityOf, say: Words<ClaimKey>): ClaimText {
  const { stated, comparison, readings, wonAtRate } = claim;
  const { chips = [], amount, amount_krw_reported: won, origin } = stated;
  const figures = chips.map((chip) => chipText(chip, entityOf(chip.entity)));
  if (amount) {
    const isForeign = won !== undefined && amount.currency !== 'KRW';
    figures.push(writeMoney(amount) + (isForeign ? say('card_amount_won', writeWon(won)) : ''));
  }
  const notes: string[] = [];
  if (readings) {
    const units = (quantity: number) => bareUnits({ ...readings.chip, quantity }, entityOf);
    notes.push(say('claim_two_readings', units(readings.ifAdded), units(readings.inAll)));
  }
  if (wonAtRate) notes.push(say('card_won_differs', writeDate(wonAtRate.period), writeWon(wonAtRate.won)));
  if (origin !== undefined) notes.push(say('claim_origin', entityOf(origin as EntityId)?.ko ?? origin));
  return { figures, beside: besideText(comparison, chips, entityOf, say), notes };
}

function besideText(
  comparison: Comparison,
  chips: readonly DealChip[],
  entityOf: EntityOf,
  say: Words<ClaimKey>,
): string {
  const told = comparison.kind === 'new' ? comparison.before : comparison.told;
  if (!told) return say('claim_new');
  const { date, publisher } = told.record;
  const source = [writeDate(date.slice(0, 7)), publisher] as const;
  const figure = told.figure && figureText(told.figure, chips, entityOf);
  switch (comparison.kind) {
    case 'same':
      return say(comparison.when === 'earlier' ? 'claim_same' : 'claim_same_day', ...source);
    case 'differs':
      return say('claim_differs', figure ?? '', ...source);
    case 'larger':
    case 'smaller': {
      const { by, isInWon } = comparison;
      const measure = isInWon ? ({ unit: 'money', currency: 'KRW' } as const) : told.figure?.measure;
      const difference = measure ? boundsText(by, measure, entityOf) : '';
      const key = comparison.kind === 'larger' ? 'claim_larger' : 'claim_smaller';
      return say(key, stageText(told, figure, say), ...source, difference);
    }
    case 'updated':
    case 'new':
      return say('claim_before', stageText(told, figure, say), ...source);
  }
}

/** How far it was then: `5만 장 목표`; the stage alone where there was no figure, the figure alone where nobody knows the stage. */
function stageText({ record: { status } }: Told, figure: string | null, say: Words<ClaimKey>): string {
  if (figure === null) return say(`status_${status ?? 'unknown'}`);
  return status === null ? figure : say(`claim_stage_${status}`, figure);
}

/** A figure of a record; units of a chip that the article does not name as its own come with the chip's name. */
function figureText(figure: ToldFigure, chips: readonly DealChip[], entityOf: EntityOf): string {
  if (figure.unit === 'money') return writeMoney(figure.amount);
  const { chip } = figure;
  const isNamed = chips.some(({ entity }) => entity === chip.entity);
  return isNamed ? bareUnits(chip, entityOf) : chipText(chip, entityOf(chip.entity));
}

function bareUnits(chip: DealChip, entityOf: EntityOf): string {
  const entity = entityOf(chip.entity);
  return writeQuantity(chip, counterOf(chip, entity?.kind === 'chip' ? entity : undefined), entity?.ko) ?? '';
}
