import type { DealKind, PartyRole } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Case, Head } from './case.ts';
import type { EntityLookup } from './facts.ts';
import type { Frame, Trigger } from './frames.ts';
import { inner, type Part, type What, type Who } from './parts.ts';
import type { StatedDeal, StatedParty } from './stated-deal.ts';
import {
  buyersByNature,
  clouds,
  foundries,
  licensors,
  memoryMakers,
  neoclouds,
  serverMakers,
  standIns,
  states,
} from './trigger-words.ts';

/** What the rules look at to tell who does what. */
export interface Scene {
  readonly text: string;
  /** The parts before the word that states the deal, in its clause. */
  readonly parts: readonly Part[];
  readonly trigger: Trigger;
  /** Who acts, where the clause does not say: from the clause or the sentence before. */
  readonly carried: readonly EntityId[];
  /** Names of the other clauses that share the predicate: A에 1억을, B에 2억을 투자한다. */
  readonly shared: readonly Who[];
  /** Names behind the word: the noun that a clause tells of, or whom it is agreed with. */
  readonly after: readonly Who[];
  /** What stands directly behind a word that tells of its noun: 깔린 H100은 35만 장이다. */
  readonly behind: readonly Part[];
  /** The deal told last, where that is not long ago. */
  readonly last: StatedDeal | undefined;
  /** The supply told last, where that is not long ago. */
  readonly supply: StatedDeal | undefined;
  /** Was the last in this sentence or in one of the two before? */
  readonly isLastNear: boolean;
  /** Was it in this very sentence? */
  readonly isLastHere: boolean;
  /** To whom the sentence before gave something. */
  readonly receiver: readonly EntityId[];
  readonly entityOf: EntityLookup;
  /** Does the clause tell of building something? */
  readonly isBuilding: boolean;
}

/** The sides of a deal, and how well the text names them. */
export interface Cast {
  readonly kind: DealKind;
  readonly parties: readonly StatedParty[];
  /** How sure the roles are: particles say them all (1), or something is guessed. */
  readonly trust: number;
}

/** Who acts, how sure that is, and the name that says so. */
interface Acting {
  readonly ids: readonly EntityId[];
  readonly trust: number;
  readonly who?: Who;
}

class Cast_ {
  private readonly scene: Scene;
  readonly whos: readonly Who[];

  constructor(scene: Scene) {
    this.scene = scene;
    this.whos = scene.parts.filter((part): part is Who => part.type === 'who');
  }

  /** A subject of a clause before a noun (엔비디아가 만든 칩) does not act here. */
  private isInner(who: Who): boolean {
    const { text, trigger } = this.scene;
    return who.case === 'subject' && inner.test(text.slice(who.caseEnd, trigger.start));
  }

  subjectWho(): Who | undefined {
    const acting = this.whos.filter((who) => !this.isInner(who));
    return acting.filter((who) => who.case === 'subject').at(-1) ?? acting.filter((who) => who.case === 'topic').at(-1);
  }

  /** Who acts, and how sure that is. */
  subject(): Acting {
    const head = this.headOf();
    if (head && !this.whos.some((who) => who.case === 'subject' && !this.isInner(who)))
      return { ids: head.ids, trust: 0.95, who: head };
    const who = this.subjectWho();
    if (who) return { ids: who.ids, trust: 1, who };
    const { carried } = this.scene;
    if (carried.length > 0) return { ids: carried, trust: 0.85 };
    // 엔스케일이 짓는 데이터센터에 넣는다: nobody else is there to do it.
    const first = this.whos.find((one) => one.case === 'subject');
    return first ? { ids: first.ids, trust: 0.8, who: first } : { ids: [], trust: 0 };
  }

  /** B로부터 공급받기로 한 A, B로부터 공급받는 곳은 A다: the noun that the word tells of acts. */
  private headOf(): Who | undefined {
    const { trigger, text, after } = this.scene;
    if (trigger.form !== 'adnominal') return undefined;
    const [first] = after;
    if (!first || first.head === 'product') return undefined;
    const between = text.slice(trigger.end, first.start);
    const isHead =
      /^[가-힣]{0,4}(?: ?기로)?(?: ?[한할하]는?)?\s(?:[가-힣]+\s)?(?:(?:곳|회사|업체|기업|고객사?|손님|첫 고객|주인공)(?:은|는|이|가)\s)?[‘“'"]?$/.test(
        between,
      );
    return isHead ? first : undefined;
  }

  by(...cases: readonly Case[]): Who | undefined {
    const fits = (who: Who) => cases.includes(who.case) && who.head === undefined;
    return this.whos.filter(fits).at(-1) ?? this.scene.shared.filter(fits).at(-1);
  }

  ofHead(...heads: readonly Head[]): Who | undefined {
    return this.whos.filter((who) => who.case === 'of' && who.head !== undefined && heads.includes(who.head)).at(-1);
  }

  /** 마이크론 일본 공장에. */
  place(...cases: readonly Case[]): Who | undefined {
    return this.whos.filter((who) => who.head === 'place' && who.headCase && cases.includes(who.headCase)).at(-1);
  }

  /** A name directly before a noun that states a deal: 리보스 인수. */
  bare(): Who | undefined {
    const { trigger, text } = this.scene;
    return this.whos
      .filter((who) => who.case === 'none' && /^\s?$/.test(text.slice(who.caseEnd, trigger.start)))
      .at(-1);
  }

  innerMaker(): Who | undefined {
    return this.whos.filter((who) => this.isInner(who)).at(-1);
  }

  whats(): readonly What[] {
    const { parts, behind } = this.scene;
    const all = parts.filter((part): part is What => part.type === 'what');
    return all.length > 0 ? all : behind.filter((part): part is What => part.type === 'what');
  }

  chipMaker(not: readonly EntityId[]): EntityId | undefined {
    for (const what of [...this.whats()].reverse()) if (what.maker && !not.includes(what.maker)) return what.maker;
    return undefined;
  }
}

const parties = (role: PartyRole, ids: readonly EntityId[]): StatedParty[] => ids.map((entity) => ({ entity, role }));

function cast(
  kind: DealKind,
  trust: number,
  ...sides: readonly (readonly [PartyRole, readonly EntityId[]])[]
): Cast | null {
  const list = sides.flatMap(([role, ids]) =>
    parties(
      role,
      ids.map((id) => (standIns.get(id) ?? id) as EntityId),
    ),
  );
  if (sides.some(([, ids]) => ids.length === 0)) return null;
  if (new Set(list.map(({ entity }) => entity)).size < list.length) return null;
  return { kind, parties: list, trust };
}

const idsOf = ({ parties }: StatedDeal, role: PartyRole): EntityId[] =>
  parties.filter((party) => party.role === role).map(({ entity }) => entity);

const without = (ids: readonly EntityId[], not: readonly EntityId[]): readonly EntityId[] =>
  ids.filter((id) => !not.includes(id));

type Reader = (c: Cast_, scene: Scene) => Cast | null;

const areFoundries = (ids: readonly EntityId[]) => ids.length > 0 && ids.every((id) => foundries.has(id));

/** A supply, or, where a foundry gives what the other side has designed, the making of it. */
function supplied(
  c: Cast_,
  { text }: Scene,
  trust: number,
  suppliers: readonly EntityId[],
  buyers: readonly EntityId[],
): Cast | null {
  const isOwnChip = c.whats().some(({ maker }) => maker !== undefined && buyers.includes(maker));
  const isOther = /장비|HBM|D램|디램|낸드|메모리/.test(text);
  const isMaking = !isOther && (isOwnChip || /위탁 ?생산|파운드리|\d ?나노/.test(text));
  if (isMaking && areFoundries(suppliers) && !areFoundries(buyers))
    return cast('foundry', trust, ['foundry', suppliers], ['customer', buyers]);
  return cast('supply', trust, ['supplier', suppliers], ['buyer', buyers]);
}

function give(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const sold = c.by('object');
  const acquirer = c.by('to');
  // Arm을 엔비디아에 넘기려 했다: a company is no product.
  if (sold && scene.trigger.form !== 'noun')
    return acquirer ? cast('acquisition', 0.85, ['acquirer', acquirer.ids], ['target', sold.ids]) : null;
  const to = c.by('to') ?? c.place('to', 'at', 'of') ?? (scene.trigger.form === 'noun' ? c.bare() : undefined);
  const withWhom = c.by('with');
  if (scene.trigger.form === 'noun' && !to && withWhom) return sale(c, scene);
  const buyers = without(to?.ids ?? withWhom?.ids ?? [], subject.ids);
  if (buyers.length > 0) return supplied(c, scene, subject.trust * (to?.head ? 0.9 : 1), subject.ids, buyers);
  // 엔비디아와 AWS는 블랙웰 2만 개를 넣는다.
  const maker = c.chipMaker([]);
  // H100 1000장을 넣는다: into what is one's own.
  const isCounted = scene.parts.some((part) => part.type === 'figure' && part.figure.kind === 'units');
  if (
    /^넣/.test(scene.text.slice(scene.trigger.start)) &&
    isCounted &&
    !c.by('to') &&
    maker &&
    !subject.ids.includes(maker)
  )
    return take(c, scene);
  if (maker && subject.ids.length === 2 && subject.ids.includes(maker))
    return supplied(c, scene, subject.trust * 0.85, [maker], without(subject.ids, [maker]));
  // The buyer was named in the sentence before.
  const last = scene.last?.kind === 'supply' ? idsOf(scene.last, 'supplier') : [];
  if (
    scene.last &&
    last.length > 0 &&
    (subject.who || scene.carried.length > 0) &&
    last.every((id) => subject.ids.includes(id))
  )
    return cast('supply', subject.trust * 0.9, ['supplier', last], ['buyer', idsOf(scene.last, 'buyer')]);
  return unnamedBuyer(subject, scene);
}

const unnamed =
  /(?:제조사|업체|고객사|기업|회사|빅테크|통신사|완성차|파운드리|은행|보험사|사업자|자치단체|연구소|병원|대학|거래처|공장)\d{0,3}(?: ?\d+곳)?(?:에|에게|로부터|으로부터|와|과|에서)[\s,]/;

/** 해외 제조사에 200억 원어치를 공급한다: the buyer stays unnamed, the deal is told. */
function unnamedBuyer(subject: Acting, { parts, text, trigger }: Scene): Cast | null {
  const [first] = parts;
  const isSized = parts.some(
    (part) =>
      part.type === 'figure' &&
      ((part.figure.kind === 'money' && part.figure.sense === undefined) || part.figure.kind === 'units'),
  );
  if (
    !subject.who ||
    subject.ids.length !== 1 ||
    !isSized ||
    !first ||
    !unnamed.test(text.slice(first.start, trigger.start))
  )
    return null;
  if (parts.some((part) => part.type === 'who' && part !== subject.who && part.case !== 'topic')) return null;
  return cast('supply', 0.75, ['supplier', subject.ids]);
}

/** 282억원 규모의 공급계약을 맺었다고 공시했다: filings often keep the buyer to themselves. */
function undisclosed(subject: Acting, { parts, trigger }: Scene): Cast | null {
  const isSized = parts.some(
    (part) => part.type === 'figure' && part.figure.kind === 'money' && part.figure.sense === undefined,
  );
  const isAlone = !parts.some((part) => part.type === 'who' && part !== subject.who);
  if (trigger.frame !== 'sale' || !subject.who || subject.ids.length !== 1 || !isSized || !isAlone) return null;
  return cast('supply', 0.75, ['supplier', subject.ids]);
}

/** G42에 엔비디아 칩 50만 개가 공급된다: nobody acts, and who gets it buys. */
function passed(c: Cast_, { text, trigger }: Scene): Cast | null {
  const to = c.by('to') ?? c.place('to');
  if (!to || c.subjectWho() || !/[되된될됐돼]$/.test(text.slice(trigger.start, trigger.end))) return null;
  const seller = c.by('from', 'at')?.ids ?? notState(c.ofHead('product'))?.ids ?? c.chipMaker(to.ids);
  return cast('supply', 0.9, ['supplier', typeof seller === 'string' ? [seller] : (seller ?? [])], ['buyer', to.ids]);
}

function take(c: Cast_, scene: Scene): Cast | null {
  const given = passed(c, scene);
  if (given) return given;
  const acting = c.subject();
  // 애플의 TPU 구매 논의: the one before the noun buys, unless it makes the chip.
  const owner =
    scene.trigger.form === 'noun' && !acting.who ? c.whos.filter((who) => who.case === 'of').at(-1) : undefined;
  const isBuyer = owner !== undefined && c.whats().some((what) => what.maker && !owner.ids.includes(what.maker));
  const subject: Acting = isBuyer ? { ids: owner.ids, trust: 0.9, who: owner } : acting;
  const sold = (trust: number, ids: readonly EntityId[]) => {
    // 두 회사는 A의 칩을 도입하는 계약을 맺었다: the other of the two buys.
    const buyers = without(subject.ids, ids);
    return supplied(c, scene, subject.trust * trust, ids, buyers);
  };
  const source =
    c.by('from') ?? c.by('at') ?? c.whos.find((who) => who.case === 'via' && who.ids.every((id) => clouds.has(id)));
  if (source) return sold(1, source.ids);
  // 엔비디아는 TSMC에 H20을 주문했다: who is given an order sells, or makes.
  // 브로드컴을 거쳐 주문했다: whether that one sells is open.
  if (c.whos.some((who) => who.case === 'via')) return null;
  // TSMC가 이를 빌려 쓴다, 이 가운데 1000장을 빌린다: of what the one before has got.
  const { last } = scene;
  const isOfThose = /(?:^|\s)(?:이를|이 가운데|이 중|그 가운데|그중)\s/.test(scene.text.slice(0, scene.trigger.start));
  const owners = last?.kind === 'supply' && scene.isLastNear ? idsOf(last, 'buyer') : [];
  if (
    isOfThose &&
    owners.length > 0 &&
    subject.who &&
    !subject.ids.some((id) => last?.parties.some(({ entity }) => entity === id))
  )
    return sold(0.85, owners);
  const ordered = isOrder(scene) ? c.by('to') : undefined;
  if (ordered && without(ordered.ids, subject.ids).length > 0) return sold(1, ordered.ids);
  // 마이크로소프트 클라우드를 300억달러어치 사기로 했다: so much of a company is what it sells.
  const isSort = /어치(?!에)|클라우드/.test(scene.text) && !/주식|지분/.test(scene.text);
  const sortOf = isSort ? c.by('object') : undefined;
  if (sortOf) return sold(0.9, sortOf.ids);
  // 마벨의 사업부를, 샌디스크의 공장 지분을 사들였다.
  if (c.ofHead('unit', 'stake') || c.whos.some((who) => who.head === 'place' && who.headCase === 'object')) return null;
  const product = isBuyer ? undefined : (notState(c.ofHead('product')) ?? whoBeforeChip(c, scene));
  if (product && !subject.ids.every((id) => product.ids.includes(id))) return sold(0.95, product.ids);
  const maker = c.innerMaker();
  if (maker && c.whats().length > 0) return sold(0.9, maker.ids);
  // 엔스케일과는 GB300 2만 장을 들여놓기로 했다: who rents out computing.
  const landlord = c.by('with');
  if (landlord?.ids.every((id) => clouds.has(id) && !subject.ids.includes(id))) return sold(0.85, landlord.ids);
  const chipMaker = c.chipMaker(subject.ids);
  // The chips may come in the servers of another.
  if (chipMaker) return sold(0.85, [chipMaker]);
  if (c.chipMaker([]) !== undefined || c.whos.some((who) => who.case === 'with')) return null;
  const seller = scene.supply ? idsOf(scene.supply, 'supplier')[0] : undefined;
  const isCounted = scene.parts.some(
    (part) => part.type === 'figure' && part.figure.kind === 'units' && /^(?:장|개|GPU)$/.test(part.figure.unit),
  );
  // 시엑스엠티에 주문했다: ordered from somebody, whom nobody knows.
  const isOfUnknown =
    isOrder(scene) &&
    /[가-힣]{2,}(?:에|에게) (?!.*(?:에|에게) )/.test(scene.text.slice(scene.parts[0]?.end ?? 0, scene.trigger.start));
  if (seller && !isOfUnknown && isCounted && !subject.ids.includes(seller))
    return sold(scene.isLastHere ? 1 : scene.isLastNear ? 0.9 : 0.8, [seller]);
  return null;
}

const notState = (who: Who | undefined) => (who && isState(who) ? undefined : who);

const isOrder = ({ text, trigger }: Scene): boolean =>
  /주문|발주|[냈내낸]|치[르렀]|지[급불]/.test(text.slice(trigger.start, trigger.end));

/** 정부 사업용 B200: what a state pays for is not made by it. */
const isState = (who: Who): boolean => who.isState === true || who.ids.every((id) => states.has(id));

/** 엔비디아 ‘H100’: a name and its chip side by side. */
function whoBeforeChip(c: Cast_, scene: Scene): Who | undefined {
  return c.whos
    .filter(
      (who) =>
        (who.case === 'none' || who.case === 'of') &&
        !isState(who) &&
        c
          .whats()
          .some(
            (what) =>
              what.start >= who.end &&
              /^(?:의)?\s?(?:(?:최신|차세대|신형|AI|인공지능|데이터센터용|서버용)\s){0,2}\S{0,8}\s?[‘“'"]?$/.test(
                scene.text.slice(who.end, what.start),
              ),
          ),
    )
    .at(-1);
}

function win(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const buyer =
    c.by('from', 'at') ??
    c.place('at', 'of', 'to', 'object') ??
    c.by('with') ??
    c.by('to') ??
    c.ofHead('place', 'product', 'other', 'tie') ??
    c.bare();
  return toBuyer(c, subject, buyer, scene);
}

function sale(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const buyer = c.by('with', 'from') ?? c.by('to') ?? c.place('to', 'of');
  // A와 B는 공급 계약을 맺었다 does not say who supplies.
  return !buyer && subject.ids.length === 2 ? contract(c, scene) : toBuyer(c, subject, buyer, scene);
}

function toBuyer(c: Cast_, subject: Acting, buyer: Who | undefined, scene: Scene): Cast | null {
  const buyers = without(buyer?.ids ?? [], subject.ids);
  if (buyers.length === 0) return unnamedBuyer(subject, scene) ?? undisclosed(subject, scene);
  // 오픈AI는 삼성전자와 메모리 공급을 위한 의향서를 맺었다: who is known to buy, buys.
  const [seller, customer] = [subject.ids[0], buyers[0]];
  if (
    buyer?.case === 'with' &&
    seller &&
    customer &&
    sellerOf(seller, customer, undefined, scene) === customer &&
    (buyersByNature.has(seller) || serverMakers.has(customer))
  )
    return cast('supply', subject.trust * 0.9, ['supplier', buyers], ['buyer', subject.ids]);
  const isMaking = /위탁 ?생산|파운드리|\d나노/.test(scene.text);
  const isFoundry = (ids: readonly EntityId[]) => ids.every((id) => foundries.has(id));
  if (isMaking && isFoundry(subject.ids) !== isFoundry(buyers)) {
    const [foundry, customer] = isFoundry(buyers) ? [buyers, subject.ids] : [subject.ids, buyers];
    return cast('foundry', subject.trust, ['foundry', foundry], ['customer', customer]);
  }
  return supplied(c, scene, subject.trust * (buyer?.head ? 0.9 : 1), subject.ids, buyers);
}

function purchase(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const seller = c.by('with', 'from', 'at') ?? c.ofHead('product') ?? scene.after.find((who) => who.case === 'with');
  if (!seller) return take(c, scene);
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
function contract(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const other = c.by('with', 'from') ?? c.ofHead('tie');
  const ids = [...subject.ids, ...(other?.ids ?? [])];
  const [a, b] = ids;
  if (ids.length !== 2 || !a || !b || a === b) return null;
  if (other?.case === 'from') return cast('supply', subject.trust, ['supplier', [a]], ['buyer', [b]]);
  const seller = sellerOf(a, b, c, scene);
  return seller
    ? cast('supply', subject.trust * 0.85, ['supplier', [seller]], ['buyer', [seller === a ? b : a]])
    : null;
}

function sellerOf(a: EntityId, b: EntityId, c: Cast_ | undefined, { entityOf, text }: Scene): EntityId | undefined {
  const maker = c?.chipMaker([]);
  const isMemory = /HBM|D램|디램|DRAM|낸드|메모리/.test(text);
  const only = (test: (id: EntityId) => boolean) => (test(a) === test(b) ? undefined : test(a) ? a : b);
  return (
    only((id) => !buyersByNature.has(id)) ??
    only((id) => serverMakers.has(id)) ??
    only((id) => neoclouds.has(id)) ??
    (isMemory ? only((id) => memoryMakers.has(id)) : undefined) ??
    (maker === a || maker === b ? maker : undefined) ??
    only((id) => clouds.has(id)) ??
    only((id) => entityOf(id)?.sells === true)
  );
}

function make(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  // LG전자와는 칩을 함께 만드는 협약을 맺었다: made by both.
  if (/함께|공동으로|같이/.test(scene.text) && c.by('with')) return null;
  const isFoundry = (ids: readonly EntityId[]) => ids.length > 0 && ids.every((id) => foundries.has(id));
  const behind = scene.after.find((who) => who.case === 'with' && isFoundry(who.ids));
  const place = c.place('at', 'to') ?? c.by('at', 'to') ?? behind ?? c.by('with');
  // 딥엑스는 삼성전자 공정으로 양산한다: the designer has it made.
  if (place && isFoundry(place.ids) && !subject.ids.some((id) => place.ids.includes(id)))
    return cast('foundry', subject.trust * 0.9, ['foundry', place.ids], ['customer', subject.ids]);
  const maker = c.chipMaker([]);
  if (isFoundry(subject.ids)) {
    const customer = c.ofHead('product') ?? whoBeforeChip(c, scene) ?? c.by('with', 'from');
    const ids = without(customer?.ids ?? (maker ? [maker] : []), subject.ids);
    if (ids.length > 0)
      return cast('foundry', subject.trust * (customer ? 1 : 0.9), ['foundry', subject.ids], ['customer', ids]);
  }
  // 화웨이는 어센드를 60만 개 만들 계획이다.
  const isCounted = scene.parts.some((part) => part.type === 'figure' && part.figure.kind === 'units');
  const [one] = subject.ids;
  if (isCounted && maker !== undefined && maker === one)
    return cast('own-chip', subject.trust * 0.9, ['customer', [maker]]);
  return null;
}

function makePassive(c: Cast_, scene: Scene): Cast | null {
  const place = c.place('at', 'to') ?? c.by('at', 'from');
  if (!place?.ids.every((id) => foundries.has(id))) return null;
  const customer = whoBeforeChip(c, scene) ?? c.ofHead('product');
  const maker = c.chipMaker(place.ids);
  return cast(
    'foundry',
    0.8,
    ['foundry', place.ids],
    ['customer', without(customer?.ids ?? (maker ? [maker] : []), place.ids)],
  );
}

/** 메타에 깔린 H100은 35만 장이다, A 데이터센터에 H200 1000장이 설치된다: who has it bought it, of its maker. */
function placed(c: Cast_, scene: Scene): Cast | null {
  const to = c.by('to') ?? c.place('to', 'at');
  const buyers = to && !isState(to) ? to.ids : scene.carried;
  // 계약에 따라 B300이 설치된다: of the deal before; 루빈 한 개에는 HBM4 8개가 들어간다: of the product.
  const isOfLast = !to && scene.isLastNear && scene.last?.kind === 'supply' && !scene.last.chips;
  if (isOfLast || /한 (?:개|대|장)(?:에는|당)|(?:대|개|장)당/.test(scene.text)) return null;
  const isGiven = /건네|넘겨|팔|납품/.test(scene.text.slice(scene.trigger.start, scene.trigger.end));
  const giver = to && isGiven ? without(scene.carried, buyers)[0] : undefined;
  const maker = c.chipMaker(buyers) ?? giver;
  if (!maker || buyers.length !== 1 || (!to && c.whos.some((who) => who.case !== 'of' && who.case !== 'none')))
    return null;
  return cast('supply', to ? 0.85 : 0.7, ['supplier', [maker]], ['buyer', buyers]);
}

function farmOut(c: Cast_): Cast | null {
  const subject = c.subject();
  const to = c.by('to') ?? c.place('to');
  if (!to?.ids.every((id) => foundries.has(id))) return null;
  return cast('foundry', subject.trust, ['foundry', without(to.ids, subject.ids)], ['customer', subject.ids]);
}

/** 칩을 주문했고, 지분 투자도 한다: in the other side of what the sentence has told. */
function toldOther(last: StatedDeal, ids: readonly EntityId[]): readonly EntityId[] {
  if (last.kind === 'investment') return idsOf(last, 'investee');
  const all = last.parties.map(({ entity }) => entity);
  return all.length === 2 && ids.length > 0 && ids.every((id) => all.includes(id)) ? without(all, ids) : [];
}

function invest(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const to =
    c.ofHead('stake') ??
    c.by('to') ??
    c.by('object') ??
    (scene.trigger.form === 'noun' ? c.bare() : undefined) ??
    c.by('with');
  const told = scene.isLastHere && scene.last ? toldOther(scene.last, subject.ids) : scene.receiver;
  const round = /참여|합류|동참|가세|이끌|이끈|주도|앞장|들어왔/.test(
    scene.text.slice(scene.trigger.start, scene.trigger.end),
  );
  const raised = round && scene.isLastNear && scene.last ? idsOf(scene.last, 'investee') : [];
  // 투자하려던 아람코는 발을 뺐다: into the one spoken of.
  const isOfNoun = subject.who !== undefined && subject.who.start >= scene.trigger.end && scene.carried.length === 1;
  const open = scene.isLastNear && scene.last?.kind === 'investment' && idsOf(scene.last, 'investor').length === 0;
  const near = told.length === 0 && open && scene.last ? idsOf(scene.last, 'investee') : told;
  const implied = round ? raised : scene.isBuilding ? [] : isOfNoun ? scene.carried : near;
  // 지난해에는 마이크로소프트가 1500만 유로를 넣었다: into the one spoken of.
  const isOfTopic =
    scene.trigger.form !== 'adnominal' &&
    implied.length === 0 &&
    !round &&
    !scene.isBuilding &&
    subject.who?.case === 'subject' &&
    scene.carried.length === 1;
  const investees = without(to?.ids ?? (isOfTopic ? scene.carried : implied), subject.ids);
  // TPU를 어치 넣는다: chips are put in, no money.
  if (!to && c.whats().length > 0) return build(c, scene);
  if (investees.length > 0 && to?.case !== 'with')
    return cast('investment', subject.trust, ['investor', subject.ids], ['investee', investees]);
  if (investees.length > 0 && /공동|함께/.test(scene.text))
    return cast('partnership', subject.trust * 0.8, ['partner', subject.ids], ['partner', investees]);
  return build(c, scene);
}

function invested(c: Cast_, { parts, text, trigger }: Scene): Cast | null {
  const subject = c.subject();
  const isRaised = /투자/.test(text.slice(trigger.start, trigger.end));
  const from = c.by('from', 'at') ?? (isRaised ? c.by('with') : undefined);
  const investors = without(from?.ids ?? [], subject.ids);
  if (investors.length > 0)
    return cast('investment', subject.trust, ['investor', investors], ['investee', subject.ids]);
  const [first] = parts;
  const isRound =
    /투자|시리즈 ?[A-F]|조달|모[았은으]|유치|라운드|IPO/.test(text) &&
    parts.some((part) => part.type === 'figure' && part.figure.kind === 'money' && part.figure.sense === undefined);
  const isUnnamed = first !== undefined && (isRound || unnamed.test(text.slice(first.start, trigger.start)));
  if (!isUnnamed || !subject.who || subject.ids.length !== 1 || c.whos.some((who) => who !== subject.who)) return null;
  return cast('investment', 0.7, ['investee', subject.ids]);
}

function sellStake(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const of = c.ofHead('stake') ?? scene.after.find((who) => who.head === 'stake');
  const to = c.by('to');
  const share = shareIn(scene);
  if (of && to && share !== undefined && share > 50)
    return cast(
      'acquisition',
      subject.trust * 0.9,
      ['acquirer', to.ids],
      ['target', of.ids],
      ['seller', without(subject.ids, of.ids)],
    );
  // Who gets the most of a company is told, by a name that is not known.
  if (share !== undefined && share > 50 && !scene.after.includes(of as Who) && !to) return null;
  return cast(
    'investment',
    subject.trust * 0.9,
    ['seller', subject.ids],
    ['investee', without(of?.ids ?? [], subject.ids)],
  );
}

/** The percentage spoken of last. */
const shareIn = ({ parts }: Scene): number | undefined =>
  parts
    .flatMap((part) => (part.type === 'figure' && part.figure.kind === 'percent' ? [part.figure.value ?? 0] : []))
    .at(-1);

/** A가 10억 달러에 사려던 데이터센터 회사 B. */
function targetBehind({ trigger, after, text }: Scene): Who | undefined {
  const [first] = after;
  if (trigger.form !== 'adnominal' || !first) return undefined;
  return /^[가-힣]{0,4}(?: 한)?\s(?:[가-힣A-Z]+\s){0,3}[‘“'"]?$/.test(text.slice(trigger.end, first.start))
    ? first
    : undefined;
}

function acquire(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  const isOffer = /제안$/.test(scene.text.slice(scene.trigger.start, scene.trigger.end));
  const bare = scene.trigger.form === 'noun' ? c.bare() : undefined;
  // 그 회사도 통째로 사겠다고 했다: said of what is bought, by the one spoken of.
  const also =
    scene.carried.length > 0
      ? c.whos.find((who) => who.case === 'topic' && /도$/.test(scene.text.slice(who.end, who.caseEnd)))
      : undefined;
  const isAlso = also !== undefined && /통째|통으로/.test(scene.text);
  if (isAlso) return cast('acquisition', 0.8, ['acquirer', without(scene.carried, also.ids)], ['target', also.ids]);
  const object = c.by('object') ?? bare ?? (isOffer ? c.by('to') : undefined) ?? targetBehind(scene);
  if (object && without(object.ids, subject.ids).length === object.ids.length) {
    const of = subject.who || scene.trigger.form !== 'noun' ? undefined : c.by('of');
    const acquirers = of ? of.ids : subject.ids;
    if (acquirers.length > 1) return null;
    return cast('acquisition', of ? 0.9 : subject.trust, ['acquirer', acquirers], ['target', object.ids]);
  }
  const stake = c.ofHead('stake');
  if (stake) {
    const share = shareIn(scene);
    const targets = without(stake.ids, subject.ids);
    if (share === undefined ? !/전량|전부|경영권|100 ?%|과반/.test(scene.text) : share < 50)
      return cast('investment', subject.trust * 0.95, ['investor', subject.ids], ['investee', targets]);
    return cast('acquisition', subject.trust * 0.9, ['acquirer', subject.ids], ['target', targets]);
  }
  const unit = c.ofHead('unit', 'place') ?? c.by('from', 'at');
  if (unit)
    return cast(
      'acquisition',
      subject.trust * 0.85,
      ['acquirer', subject.ids],
      ['seller', without(unit.ids, subject.ids)],
    );
  return null;
}

/** A는 B에 A의 주식을 살 권리를 줬다, B는 A의 주식을 살 권리를 받았다. */
function warrant(c: Cast_): Cast | null {
  const subject = c.subject();
  const to = c.by('to');
  if (to)
    return cast('investment', subject.trust, ['investor', without(to.ids, subject.ids)], ['investee', subject.ids]);
  const of = c.ofHead('stake');
  return cast(
    'investment',
    subject.trust,
    ['investor', subject.ids],
    ['investee', without(of?.ids ?? [], subject.ids)],
  );
}

/** B는 A의 제안을 물리쳤다. */
function refuse(c: Cast_): Cast | null {
  const subject = c.subject();
  const by = c.innerMaker() ?? c.whos.filter((who) => who.case === 'of').at(-1);
  return cast('acquisition', subject.trust, ['acquirer', by?.ids ?? []], ['target', subject.ids]);
}

function acquired(c: Cast_): Cast | null {
  const subject = c.subject();
  const to = c.by('to');
  return cast('acquisition', subject.trust, ['acquirer', without(to?.ids ?? [], subject.ids)], ['target', subject.ids]);
}

function sellUnit(c: Cast_): Cast | null {
  const subject = c.subject();
  const to = c.by('to');
  const acquirers = without(to?.ids ?? [], subject.ids);
  // 인텔은 알테라를 실버레이크에 매각했다.
  const whole = c.by('object');
  if (whole)
    return cast(
      'acquisition',
      subject.trust * 0.9,
      ['acquirer', acquirers],
      ['target', whole.ids],
      ['seller', subject.ids],
    );
  return cast('acquisition', subject.trust * 0.8, ['acquirer', acquirers], ['seller', subject.ids]);
}

/** 엔비디아와 AWS는 함께 짓는 슈퍼컴퓨터에 블랙웰 2만 개를 넣는다: the maker of what is counted supplies the other. */
function ofMaker(c: Cast_, { parts }: Scene, ids: readonly EntityId[], trust: number): Cast | null {
  const maker = c.chipMaker([]);
  const isCounted = parts.some(
    (part) => part.type === 'figure' && part.figure.kind === 'units' && part.figure.sense === undefined,
  );
  if (!maker || !isCounted || !ids.includes(maker) || ids.length !== 2) return null;
  return cast('supply', trust * 0.85, ['supplier', [maker]], ['buyer', without(ids, [maker])]);
}

function partners(kind: DealKind): Reader {
  return (c, scene) => {
    // A는 B와 C의 합병을 추진한다: A is none of the two.
    const pair = c.whos.filter((who) => who.case === 'of' && who.ids.length > 1).at(-1);
    const isNear = pair !== undefined && scene.trigger.start - pair.caseEnd <= 12;
    if (pair && (kind === 'acquisition' || isNear)) return cast(kind, 0.9, ['partner', pair.ids]);
    const subject = c.subject();
    const merged = kind === 'acquisition' ? c.by('object') : undefined;
    const second = c.by('with');
    // A는 B를 C와 합병한다.
    if (merged && second && !subject.ids.some((id) => merged.ids.includes(id)))
      return cast(kind, 0.9, ['partner', merged.ids], ['partner', second.ids]);
    const other =
      c.by('with') ??
      c.ofHead('tie') ??
      (kind === 'acquisition' ? c.by('to', 'object') : scene.after.find((who) => who.case === 'with'));
    const others = without(other?.ids ?? [], subject.ids);
    const sold = kind === 'acquisition' ? null : ofMaker(c, scene, [...subject.ids, ...others], subject.trust);
    if (sold) return sold;
    if (others.length > 0 && subject.ids.length > 0)
      return cast(kind, subject.trust, ['partner', subject.ids], ['partner', others]);
    if (subject.ids.length > 1 && subject.who) return cast(kind, 0.9, ['partner', subject.ids]);
    const bare = c.bare() ?? c.by('of');
    if (bare && bare.ids.length > 1 && scene.trigger.form === 'noun') return cast(kind, 0.8, ['partner', bare.ids]);
    return null;
  };
}

function license(c: Cast_): Cast | null {
  const subject = c.subject();
  const from = c.by('from', 'at') ?? c.ofHead('product', 'other', 'stake') ?? c.by('of');
  if (from)
    return cast(
      'license',
      subject.trust * 0.9,
      ['licensor', without(from.ids, subject.ids)],
      ['licensee', subject.ids],
    );
  const other = c.by('with', 'to');
  const others = without(other?.ids ?? [], subject.ids);
  const isSold = subject.ids.some((id) => licensors.has(id)) || other?.case === 'to';
  return isSold
    ? cast('license', subject.trust * 0.9, ['licensor', subject.ids], ['licensee', others])
    : cast('license', subject.trust * 0.85, ['licensor', others], ['licensee', subject.ids]);
}

function licensed(c: Cast_): Cast | null {
  const subject = c.subject();
  const to = c.by('to');
  return cast('license', subject.trust, ['licensor', subject.ids], ['licensee', without(to?.ids ?? [], subject.ids)]);
}

function own(c: Cast_): Cast | null {
  const subject = c.subject();
  const other = c.by('with');
  if (other) return null;
  return subject.trust === 1 && subject.ids.length === 1 ? cast('own-chip', 0.8, ['customer', subject.ids]) : null;
}

function build(c: Cast_, scene: Scene): Cast | null {
  const subject = c.subject();
  if (!scene.isBuilding || subject.ids.length === 0) return null;
  const others = c.whos.filter(
    (who) => who !== subject.who && without(who.ids, subject.ids).length > 0 && who.case !== 'topic',
  );
  const withWhom = c.by('with');
  if (withWhom)
    return cast(
      'joint-venture',
      subject.trust * 0.7,
      ['partner', subject.ids],
      ['partner', without(withWhom.ids, subject.ids)],
    );
  if (others.length > 0 || subject.ids.length > 1) return null;
  return cast('capex', subject.trust, ['investor', subject.ids]);
}

const readers: Readonly<Record<Frame, Reader>> = {
  swap: partners('investment'),
  refuse,
  warrant,
  give,
  take,
  win,
  sale,
  purchase,
  contract,
  make,
  makePassive,
  placed,
  farmOut,
  invest,
  invested,
  sellStake,
  acquire,
  acquired,
  sellUnit,
  merge: partners('acquisition'),
  venture: partners('joint-venture'),
  partner: partners('partnership'),
  license,
  licensed,
  own,
  build,
};

/** The sides of the deal that a word states, or null where the text does not say who they are. */
export function castOf(scene: Scene): Cast | null {
  return readers[scene.trigger.frame](new Cast_(scene), scene);
}
