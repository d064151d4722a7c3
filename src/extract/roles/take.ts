import { type Cast, cast, without } from './cast.ts';
import { type Acting, type Names, notState } from './names.ts';
import type { Scene } from './scene.ts';
import { sellerTaken } from './seller-taken.ts';
import { supplied } from './supplied.ts';

/** G42에 엔비디아 칩 50만 개가 공급된다: nobody acts, and who gets it buys. */
function passed(names: Names, { text, trigger }: Scene): Cast | null {
  const to = names.by('to') ?? names.place('to');
  if (!to || names.subjectWho() || !/[되된될됐돼]$/.test(text.slice(trigger.start, trigger.end))) return null;
  const seller =
    names.by('from', 'at')?.ids ??
    (notState(names.ofHead('product')) ?? names.innerMaker())?.ids ??
    names.chipMaker(to.ids);
  return cast('supply', 0.9, ['supplier', typeof seller === 'string' ? [seller] : (seller ?? [])], ['buyer', to.ids]);
}

/** 애플의 TPU 구매 논의: the one before the noun buys, unless it makes the chip. */
function ownerBefore(names: Names, { trigger }: Scene): Acting | undefined {
  const owner = names.whos.filter((who) => who.case === 'of').at(-1);
  if (trigger.form !== 'noun' || !owner) return undefined;
  const isBuyer = names.whats().some((what) => what.maker && !owner.ids.includes(what.maker));
  return isBuyer ? { ids: owner.ids, trust: 0.9, who: owner } : undefined;
}

/** A는 B로부터 들여온다: the subject gets, of whom the clause, the chip or the sentence before says. */
export function take(names: Names, scene: Scene): Cast | null {
  const given = passed(names, scene);
  if (given) return given;
  // 솔리다임은 SK하이닉스가 사들인 회사다: no goods.
  if (names.predicated()) return null;
  const acting = names.subject();
  // 쓰기로 한 두 회사: used by both, and bought by nobody knows which.
  if (acting.ids.length > 1 && scene.text.startsWith('쓰', scene.trigger.start)) return null;
  const owner = acting.who ? undefined : ownerBefore(names, scene);
  const buyer = owner ?? acting;
  // KT와 마이크로소프트가 공동 투자하는 계약을 맺은 데 이어 H200을 쓰기로 했다: in what is theirs, whoever pays.
  if (buyer.ids.length > 1 && /공동 ?투자|공동으로 투자|함께 투자/.test(scene.text)) return null;
  const seller = sellerTaken(names, scene, buyer, owner !== undefined);
  // 두 회사는 A의 칩을 도입하는 계약을 맺었다: the other of the two buys.
  if (!seller) return null;
  const sides = supplied(names, scene, buyer.trust * seller.trust, seller.ids, without(buyer.ids, seller.ids));
  return sides && seller.chip ? { ...sides, chip: seller.chip } : sides;
}
