import type { CardEntity } from '../deals/card-entity.ts';
import type { Amount, Currency } from '../deals/deal.ts';
import type { Bounds, Measure } from '../deals/figures-of.ts';
import type { Total } from '../deals/totals.ts';
import { counterOf, writeMoney, writeNamed, writeQuantity, writeRange } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { PhraseKey } from './deal-phrase.ts';
import type { Words } from './words.ts';

export type TotalKey =
  | Extract<PhraseKey, `deal_${string}`>
  | 'phrase_with_fellows'
  | 'names_and_more'
  | 'total_planned'
  | 'total_promised'
  | 'total_delivered'
  | 'total_reported'
  | 'total_all_reported'
  | 'total_confirmed_later';

/** Finds an entity that an answer names. */
export type EntityOf = (id: EntityId) => CardEntity | undefined;

/** A total in words: `xAI`, `공급 예정`, `H100 약 10만 장`, and how far it can be trusted. */
export interface TotalLine {
  readonly who: string;
  readonly what: string;
  readonly figure: string;
  /** How many deals it rests on. */
  readonly rows: number;
  /** `그중 보도만 5만 장(1건)`, `이후 확인 1건`; none where nothing is to be said. */
  readonly notes: readonly string[];
}

/** Money between bounds: `10억 달러`, `최대 10억 달러`, `10억 달러 이상`, `10억 달러~12억 달러`. */
export function moneyText({ low, high, approx }: Bounds, currency: Currency): string {
  const write = (value: number, more: Partial<Amount> = {}) =>
    writeMoney({ value, currency, ...(approx && { approx: true }), ...more });
  if (high === null) return write(low, { at_least: true });
  if (low === high) return write(low);
  return low === 0 ? write(high, { up_to: true }) : writeRange(write(low), writeMoney({ value: high, currency }));
}

/** About so many and exactly so many are about so many: what is 약 is told to three figures. */
function roundBounds({ low, high, approx }: Bounds): Bounds {
  const round = (value: number) => Number(value.toPrecision(3));
  return { low: round(low), high: high === null ? null : round(high), approx };
}

/** A sum or a difference without the name of its chip: `약 26만 장`, `60만 개(H100급)`, `10억 8000만 달러`. */
export function boundsText(sum: Bounds, measure: Measure, entityOf: EntityOf): string {
  if (measure.unit === 'money') return moneyText(sum, measure.currency);
  const { low, high } = sum.approx ? roundBounds(sum) : sum;
  const chip = {
    entity: measure.chip,
    ...(low > 0 && { quantity: low }),
    ...(high !== null && high !== low && { quantity_max: high }),
    ...(high === null && { at_least: true as const }),
    ...(sum.approx && { approx: true as const }),
    ...(measure.equivalent && { equivalent_only: true as const }),
  };
  const entity = entityOf(measure.chip);
  const counter = counterOf(chip, entity?.kind === 'chip' ? entity : undefined);
  return writeQuantity(chip, counter, entity?.ko ?? measure.chip) ?? '';
}

/** What the entity does in the deals of a total, from its own side. */
export function wordOf({ kind, role }: Pick<Total, 'kind' | 'role'>): Extract<PhraseKey, `deal_${string}`> {
  if (kind === 'supply' && (role === 'buyer' || role === 'customer')) return 'deal_purchase';
  if (kind === 'investment' && role === 'investee') return 'deal_funding';
  if (kind === 'acquisition' && role === 'seller') return 'deal_sale';
  if (kind === 'joint-venture') return 'deal_joint_venture';
  if (kind === 'own-chip') return 'deal_own_chip';
  return `deal_${kind}`;
}

/** Says a total. */
export function totalLine(total: Total, entityOf: EntityOf, say: Words<TotalKey>): TotalLine {
  const nameOf = (id: EntityId) => entityOf(id)?.ko ?? id;
  const named = (ids: readonly EntityId[]) => {
    const names = ids.slice(0, 2).map(nameOf).join('·');
    return ids.length > 2 ? say('names_and_more', names, ids.length - 2) : names;
  };
  const { reported, deals, confirmedLater, measure } = total;
  const figure = boundsText(total.sum, measure, entityOf);
  const notes: string[] = [];
  if (reported && reported.rows === deals.length) notes.push(say('total_all_reported'));
  else if (reported) notes.push(say('total_reported', boundsText(reported.sum, measure, entityOf), reported.rows));
  if (confirmedLater > 0) notes.push(say('total_confirmed_later', confirmedLater));
  const across = total.by === 'chip' ? nameOf(total.chip) : named(total.counterparties);
  const isShared = total.by === 'counterparty' && total.beside.length > 0;
  return {
    who: isShared ? say('phrase_with_fellows', across, named(total.beside)) : across,
    what: say(`total_${total.phase}`, say(wordOf(total))),
    // Under the heading of its chip a sum needs no name, and an equivalent brings its own.
    figure:
      total.by === 'counterparty' && measure.unit === 'chips' && !measure.equivalent
        ? writeNamed(nameOf(measure.chip), figure)
        : figure,
    rows: deals.length,
    notes,
  };
}

/** The totals that say more than a row does: they rest on two deals or more. */
export interface TellingTotals {
  /** Those of the other entities of the article. */
  readonly withCompanions: readonly Total[];
  readonly rest: readonly Total[];
}

/**
 * Picks the totals that are worth telling.
 *
 * @param isCompanion whether an entity is one of the article's, or belongs to one
 */
export function tellingTotals(totals: readonly Total[], isCompanion: (id: EntityId) => boolean): TellingTotals {
  const telling = totals.filter(({ deals }) => deals.length > 1);
  const isWith = (total: Total) => total.by === 'counterparty' && total.counterparties.some(isCompanion);
  return { withCompanions: telling.filter(isWith), rest: telling.filter((total) => !isWith(total)) };
}
