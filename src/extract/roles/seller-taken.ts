import type { EntityId } from '../../lexicon/entity.ts';
import { isCount } from '../figure-parts.ts';
import { clouds } from '../known-sides.ts';
import type { StatedDeal } from '../stated-deal.ts';
import { idsOf, without } from './cast.ts';
import { type Acting, isState, type Names, notState, whoBeforeChip } from './names.ts';
import type { Scene } from './scene.ts';
import { sellerOf } from './seller.ts';

/** Who sells what somebody takes, and how sure that is. */
interface Seller {
  readonly ids: readonly EntityId[];
  readonly trust: number;
  /** The chip that is counted, where it is one told of before. */
  readonly chip?: EntityId | undefined;
}

/**
 * Of whom something is taken: by a particle, of the one whose goods they are, of the maker of the chip, or of who sold
 * last.
 * @param isOwner was the buyer taken from before a noun, so that no name before the goods sells?
 */
export function sellerTaken(names: Names, scene: Scene, buyer: Acting, isOwner: boolean): Seller | null {
  const source =
    names.by('from') ??
    names.by('at') ??
    names.whos.find((who) => who.case === 'via' && who.ids.every((id) => clouds.has(id)));
  if (source) return { ids: source.ids, trust: 1 };
  // A는 B와 칩을 공급받는 계약을 맺었다: of the one it is agreed with.
  const partner = names.by('with');
  const isGiven = /(?:공급|납품|제공|인도)받/.test(scene.text.slice(scene.trigger.start, scene.trigger.end + 1));
  if (isGiven && scene.trigger.form === 'adnominal' && partner)
    return { ids: without(partner.ids, buyer.ids), trust: 1 };
  // 브로드컴을 거쳐 주문했다: whether that one sells is open.
  if (names.whos.some((who) => who.case === 'via')) return null;
  const owners = ownersOfThose(scene, buyer);
  if (owners.length > 0) return { ids: owners, trust: 0.85, chip: onlyChipOf(scene.last) };
  // 엔비디아는 TSMC에 H20을 주문했다: who is given an order sells, or makes.
  const ordered = isOrder(scene) ? names.by('to') : undefined;
  if (ordered && without(ordered.ids, buyer.ids).length > 0) return { ids: ordered.ids, trust: 1 };
  // 마이크로소프트 클라우드를 300억달러어치 사기로 했다: so much of a company is what it sells.
  const isSort = /어치(?!에)|클라우드/.test(scene.text);
  const sortOf = isSort ? names.by('object') : undefined;
  if (sortOf && !/주식|지분/.test(scene.text.slice(sortOf.end, scene.trigger.start)))
    return { ids: sortOf.ids, trust: 0.9 };
  // 마벨의 사업부를, 샌디스크의 공장 지분을 사들였다.
  if (names.ofHead('unit', 'stake') || names.whos.some((who) => who.head === 'place' && who.headCase === 'object'))
    return null;
  const ofGoods = sellerOfGoods(names, scene, buyer, isOwner);
  // -가장 큰 상대는 누구죠? 오라클입니다. 클라우드를 쓰기로 했습니다.
  const asked = without(scene.asked, buyer.ids);
  const [one, ...others] = asked;
  const [taker] = buyer.ids;
  const isAlone = one && taker && others.length === 0 && !names.whos.some((who) => who.case === 'with');
  if (!ofGoods && isAlone && sellerOf(one, taker, undefined, scene) === one) return { ids: asked, trust: 0.9 };
  return ofGoods ?? sellerBefore(names, scene, buyer);
}

const onlyChipOf = (deal: StatedDeal | undefined): EntityId | undefined =>
  deal?.chips?.length === 1 ? deal.chips[0]?.entity : undefined;

/** TSMC가 이를 빌려 쓴다, 이 가운데 1000장을 빌린다: of what the one before has got. */
function ownersOfThose({ last, isLastNear, text, trigger }: Scene, buyer: Acting): readonly EntityId[] {
  const isOfThose = /(?:^|\s)(?:이를|이 가운데|이 중|그 가운데|그중)\s/.test(text.slice(0, trigger.start));
  if (!isOfThose || !isLastNear || last?.kind !== 'supply' || !buyer.who) return [];
  return buyer.ids.some((id) => last.parties.some(({ entity }) => entity === id)) ? [] : idsOf(last, 'buyer');
}

/** Whose goods they are: by the name before them, by who made or rents them out, by the maker of the chip. */
function sellerOfGoods(names: Names, scene: Scene, buyer: Acting, isOwner: boolean): Seller | null {
  const product = isOwner ? undefined : (notState(names.ofHead('product')) ?? whoBeforeChip(names, scene));
  if (product && !buyer.ids.every((id) => product.ids.includes(id))) return { ids: product.ids, trust: 0.95 };
  // 바이트댄스가 사들인 엔비디아 칩은 23만 장이다: the goods stand behind.
  const [behind] = scene.after;
  const isBehind = scene.trigger.form === 'adnominal' && behind?.head === 'product' && !isState(behind);
  if (isBehind && behind.start - scene.trigger.end <= 6 && !buyer.ids.some((id) => behind.ids.includes(id)))
    return { ids: behind.ids, trust: 0.95 };
  const maker = names.innerMaker();
  if (maker && (names.whats().length > 0 || /^되사/.test(scene.text.slice(scene.trigger.start))))
    return { ids: maker.ids, trust: 0.9 };
  // 엔스케일과는 GB300 2만 장을 들여놓기로 했다: who rents out computing.
  const landlord = names.by('with');
  if (landlord?.ids.every((id) => clouds.has(id) && !buyer.ids.includes(id))) return { ids: landlord.ids, trust: 0.85 };
  const chipMaker = names.chipMaker(buyer.ids);
  // The chips may come in the servers of another.
  return chipMaker ? { ids: [chipMaker], trust: 0.85 } : null;
}

/** 1만 장을 더 산다: of who sold last, where the clause leaves it open. */
function sellerBefore(names: Names, scene: Scene, buyer: Acting): Seller | null {
  if (names.chipMaker([]) !== undefined || names.whos.some((who) => who.case === 'with')) return null;
  const seller = scene.supply ? idsOf(scene.supply, 'supplier')[0] : undefined;
  const isCounted = scene.parts.some((part) => isCount(part) && /^(?:장|개|GPU)$/.test(part.figure.unit));
  // 시엑스엠티에 주문했다: ordered from somebody, whom nobody knows.
  const isOfUnknown =
    isOrder(scene) &&
    /[가-힣]{2,}(?:에|에게) (?!.*(?:에|에게) )/.test(scene.text.slice(scene.parts[0]?.end ?? 0, scene.trigger.start));
  // 들이기로 휴메인과 뜻을 모았다: agreed with somebody else.
  const { after, text, trigger } = scene;
  if (after.some((who) => who.case === 'with' && /기로 (?:\S+ )?$/.test(text.slice(trigger.start, who.start))))
    return null;
  if (!seller || isOfUnknown || !isCounted || buyer.ids.includes(seller)) return null;
  return { ids: [seller], trust: scene.isLastHere ? 1 : scene.isLastNear ? 0.9 : 0.8 };
}

const isOrder = ({ text, trigger }: Scene): boolean =>
  /주문|발주|[냈내낸]|치[르렀]|지[급불]/.test(text.slice(trigger.start, trigger.end));
