import type { Deal } from '../deals/deal.ts';
import { unitPrice } from '../deals/unit-price.ts';
import { counterOf, writeCounter } from '../figures/write.ts';
import { type EntityOf, moneyText } from './total-line.ts';
import type { Words } from './words.ts';

/** The unit price that a deal implies, as a note: `1장당 약 6660만 원(금액÷수량)`; null where its figures do not say. */
export function unitPriceText(deal: Deal, entityOf: EntityOf, say: Words<'card_unit_price'>): string | null {
  const price = unitPrice(deal);
  const [chip] = deal.chips ?? [];
  if (!price || !chip) return null;
  const entity = entityOf(chip.entity);
  const counter = counterOf(chip, entity?.kind === 'chip' ? entity : undefined);
  return say('card_unit_price', writeCounter(counter), moneyText({ ...price, approx: true }, price.currency));
}
