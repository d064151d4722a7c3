import type { EntityLookup } from './facts.ts';
import { isCount, isMoney } from './figure-parts.ts';
import type { Part } from './parts.ts';
import { moneyIn } from './sizes.ts';
import { type StatedDeal, unitsOf } from './stated-deal.ts';

/** What stands where a deal is told. */
interface Told {
  /** What its number of chips, and what its sum was read of. */
  readonly counted: readonly Part[];
  readonly priced: readonly Part[];
  readonly text: string;
  readonly clause: string;
}

/** A deal of several as one for each of them, where each has its own chip, sum or number; else the deal alone. */
export function splitDeal(
  deal: StatedDeal,
  { counted, priced, text, clause }: Told,
  entityOf: EntityLookup,
): StatedDeal[] {
  return byMaker(deal, counted, entityOf) ?? shares(deal, priced, text) ?? eachOf(deal, priced, clause);
}

/** 퓨리오사AI 레니게이드 64장과 모빌린트 MLA100 120장이 납품된다: a deal for each maker. */
function byMaker(deal: StatedDeal, parts: readonly Part[], entityOf: EntityLookup): StatedDeal[] | undefined {
  const { chips = [] } = deal;
  const suppliers = deal.parties.filter(({ role }) => role === 'supplier');
  const makers = chips.map(({ entity }) => entityOf(entity)?.maker);
  const isSold = suppliers.every(({ entity }) => makers.includes(entity));
  const areCounted = chips.every((chip) => unitsOf(chip) !== undefined);
  if (deal.kind !== 'supply' || chips.length < 2 || !isSold || !areCounted || new Set(makers).size < 2)
    return undefined;
  if (
    parts.some(
      (part) =>
        part.type === 'who' &&
        (part.case === 'from' || part.case === 'at') &&
        suppliers.some(({ entity }) => part.ids.includes(entity)),
    )
  )
    return undefined;
  const others = deal.parties.filter(({ role }) => role !== 'supplier');
  return chips.flatMap((chip, k) => {
    const maker = makers[k];
    return maker
      ? [{ ...deal, parties: [{ entity: maker, role: 'supplier' as const }, ...others], chips: [chip] }]
      : [];
  });
}

/** A와 B가 각각 50억, 100억 달러를 투자한다: a deal for each of them with its share. */
function shares(deal: StatedDeal, parts: readonly Part[], text: string): StatedDeal[] | undefined {
  if (!/각각|각기|차례로|나란히/.test(text)) return undefined;
  const money = parts.filter(isMoney);
  const role = (['investor', 'buyer', 'supplier', 'investee'] as const).find(
    (one) => deal.parties.filter((party) => party.role === one).length === money.length,
  );
  if (!role || money.length < 2) return countsOf(deal, parts);
  const others = deal.parties.filter((party) => party.role !== role);
  return deal.parties
    .filter((party) => party.role === role)
    .map((party, k) => ({ ...deal, parties: [party, ...others], ...moneyIn(money.slice(k, k + 1), text.length) }));
}

/** 엔스케일과 네비우스가 블랙웰 1만4000개와 4000개를 차례로 들인다. */
function countsOf(deal: StatedDeal, parts: readonly Part[]): StatedDeal[] | undefined {
  const counts = parts.filter(isCount).flatMap(({ figure: { value } }) => (value === undefined ? [] : [value]));
  const [chip, ...more] = deal.chips ?? [];
  const role = (['buyer', 'supplier'] as const).find(
    (one) => deal.parties.filter((party) => party.role === one).length === counts.length,
  );
  if (!chip || more.length > 0 || !role || counts.length < 2 || chip.quantity === undefined) return undefined;
  const others = deal.parties.filter((party) => party.role !== role);
  return deal.parties
    .filter((party) => party.role === role)
    .flatMap((party, k) => {
      const quantity = counts[k];
      return quantity === undefined ? [] : [{ ...deal, parties: [party, ...others], chips: [{ ...chip, quantity }] }];
    });
}

/** 각 5만 장씩: a deal for each of the buyers. */
function eachOf(deal: StatedDeal, parts: readonly Part[], clause: string): StatedDeal[] {
  const counts = parts.filter(isCount);
  const isEach = counts.some(({ figure }) => figure.each) || (counts.length === 1 && /각각|각기/.test(clause));
  const buyers = deal.parties.filter(({ role }) => role === 'buyer');
  if (!isEach || buyers.length < 2) return [deal];
  const others = deal.parties.filter(({ role }) => role !== 'buyer');
  return buyers.map((buyer) => ({ ...deal, parties: [...others, buyer] }));
}
