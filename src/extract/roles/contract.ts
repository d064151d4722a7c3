import { buyersByNature, clouds, neoclouds, serverMakers } from '../known-sides.ts';
import type { Who } from '../parts.ts';
import { type Cast, cast, idsOf, without } from './cast.ts';
import type { Acting, Names } from './names.ts';
import type { Scene } from './scene.ts';
import { isOfChips, sellerOf } from './seller.ts';
import { areFoundries, supplied } from './supplied.ts';
import { take } from './take.ts';
import { undisclosed, unnamedBuyer } from './unnamed.ts';

/** A는 B에서 수주했다: the subject is given an order. */
export function win(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const buyer =
    names.by('from', 'at') ??
    names.place('at', 'of', 'to', 'object') ??
    names.by('with') ??
    names.by('to') ??
    names.ofHead('place', 'product', 'other', 'tie') ??
    names.bare();
  return toBuyer(names, subject, buyer, scene);
}

/** A는 B와 공급 계약을 맺었다. */
export function sale(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const buyer = names.by('with', 'from') ?? names.by('to') ?? names.place('to', 'of');
  // A와 B는 공급 계약을 맺었다 does not say who supplies.
  return !buyer && subject.ids.length === 2 ? contract(names, scene) : toBuyer(names, subject, buyer, scene);
}

/** 한미반도체도 428억원어치를 수주했다: of the buyer of whom the sentence before tells. */
function sameBuyer({ who, ids }: Acting, { last, isLastNear, text, parts }: Scene): Cast | null {
  const isAlso = who?.case === 'topic' && /도$/.test(text.slice(who.end, who.caseEnd));
  const isAlone = !parts.some((part) => part.type === 'who' && part !== who);
  if (!isAlso || !isAlone || !isLastNear || last?.kind !== 'supply' || idsOf(last, 'supplier').length === 0)
    return null;
  return cast('supply', 0.8, ['supplier', ids], ['buyer', idsOf(last, 'buyer')]);
}

/** A supply to a buyer, unless who is who says that it is the other way round, or an order to make chips. */
function toBuyer(names: Names, subject: Acting, buyer: Who | undefined, scene: Scene): Cast | null {
  const buyers = without(buyer?.ids ?? [], subject.ids);
  if (buyers.length === 0)
    return sameBuyer(subject, scene) ?? unnamedBuyer(subject, scene) ?? undisclosed(subject, scene);
  // 오픈AI는 삼성전자와 메모리 공급을 위한 의향서를 맺었다: who is known to buy, buys.
  const [seller, customer] = [subject.ids[0], buyers[0]];
  if (
    buyer?.case === 'with' &&
    seller &&
    customer &&
    sellerOf(seller, customer, undefined, scene) === customer &&
    (buyersByNature.has(seller) ||
      serverMakers.has(customer) ||
      (clouds.has(seller) && neoclouds.has(customer)) ||
      isOfChips(scene.text))
  )
    return cast('supply', subject.trust * 0.9, ['supplier', buyers], ['buyer', subject.ids]);
  const isMaking = /위탁 ?생산|파운드리|\d나노|턴키/.test(scene.text);
  if (isMaking && areFoundries(subject.ids) !== areFoundries(buyers)) {
    const [foundry, customer] = areFoundries(buyers) ? [buyers, subject.ids] : [subject.ids, buyers];
    return cast('foundry', subject.trust, ['foundry', foundry], ['customer', customer]);
  }
  return supplied(names, scene, subject.trust * (buyer?.head ? 0.9 : 1), subject.ids, buyers);
}

/** A는 B와 구매 계약을 맺었다. */
export function purchase(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const seller =
    names.by('with', 'from', 'at') ?? names.ofHead('product') ?? scene.after.find((who) => who.case === 'with');
  if (!seller) return take(names, scene);
  // 두 회사는 AMD의 GPU를 도입하는 계약을 맺었다: the other of the two buys.
  const isOneOfThem = seller.ids.every((id) => subject.ids.includes(id));
  const [sellers, buyers] = isOneOfThem
    ? [seller.ids, without(subject.ids, seller.ids)]
    : [without(seller.ids, subject.ids), subject.ids];
  return cast('supply', subject.trust, ['supplier', sellers], ['buyer', buyers]);
}

/**
 * A contract that does not say who sells: who is known to buy does not, then the maker of the chip in it does, or the one
 * that rents out computing, or the only one of the two that makes chips.
 */
export function contract(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const other = names.by('with', 'from') ?? names.ofHead('tie');
  const ids = [...subject.ids, ...(other?.ids ?? [])];
  const [a, b] = ids;
  if (ids.length !== 2 || !a || !b || a === b) return null;
  if (other?.case === 'from') return cast('supply', subject.trust, ['supplier', [a]], ['buyer', [b]]);
  const isMaking = /위탁 ?생산|파운드리|\d ?나노/.test(scene.text);
  if (isMaking && areFoundries([a]) !== areFoundries([b])) {
    const [foundry, customer] = areFoundries([a]) ? [a, b] : [b, a];
    return cast('foundry', subject.trust, ['foundry', [foundry]], ['customer', [customer]]);
  }
  const seller = sellerOf(a, b, names, scene);
  return seller
    ? cast('supply', subject.trust * 0.85, ['supplier', [seller]], ['buyer', [seller === a ? b : a]])
    : null;
}
