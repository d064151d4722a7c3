import { shiftDay } from '../deals/dates.ts';
import type { DealChip, DealDate, DealStatus } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { dateIn } from './dates.ts';
import type { Discourse } from './discourse.ts';
import type { EntityLookup } from './facts.ts';
import { type Trigger, triggersOf } from './frames.ts';
import { originOf } from './origin.ts';
import { inner, type Part, type Sentence, type Who } from './parts.ts';
import { relativeMonth } from './relative-date.ts';
import type { Cast } from './roles/cast.ts';
import { castOf } from './roles.ts';
import { chipsIn, moneyIn } from './sizes.ts';
import type { StatedDeal } from './stated-deal.ts';
import { isDropped, isSupposed, statusOf } from './status.ts';
import { isUnreal, withoutHarmless } from './unreal.ts';

const building =
  /공장|라인|팹|시설|설비|증설|데이터센터|단지|캠퍼스|센터|생산능력|인프라|패키징|클러스터|거점|용인|평택|텍사스|테일러|애리조나|인디애나|파주|청주|구마모토|미국에|국내에|일본에|존’/;
const goodsWords =
  /칩|반도체|GPU|NPU|TPU|CPU|장비|메모리|서버|제품|모듈|클라우드|HBM|웨이퍼|부품|소재|컨트롤러|기판|물량|센서|시스템|본더|시설|데이터센터|컴퓨팅|연산|가속기|D램|낸드/;

/** A subject that is no name: 외국인이, 한 통신사가. Who is not known cannot be carried over. */
const otherSubject = /(?:^|[\s,])([가-힣A-Za-z]{2,}(?:은|는|이|가))(?=[\s,])/g;
const noSubject =
  /(?:하는|되는|있는|없는|받는|짓는|맺는|만드는|내는|리는|기는|이는|지는|한다는|다는|라는|같은|많은|높은|좋은|받은|넣은|맺은|걸친|등은|그는|그가|또는|혹은|것은|것이|때는|뒤는|당시는|올해는|내년은|내년에는|지난해는|에서는|에는|쪽은|번에는|이번은|이미|함께|같이|굳이|(?:대표|대표이사|최고경영자|회장|부회장|사장|CEO|관계자|의장|임원)[은는이가]|(?:장비|칩|물량|서버|제품|값|대금|금액|GPU|가격|메모리|부품|설비|자금|가속기|구매|주문|생산|위탁생산|설계|양산|제조|이용료|납품|공급)[은는도]|가까이|나란히|높이|많이|깊이|차이|사이|없이|달리|있는|하이|다음은|반면|가운데|이듬해는)$/;

/** For how many sentences a deal and its chip stay in mind. */
const LONG = 6;

/** How much a figure adds to what the words alone say, and how sure it gets at most. */
const SIZED = 0.12;
const MOST_SURE = 0.97;

/** 공급하겠다는 거다, 손잡겠다는 뜻이다: the writer explains. */
const isExplained = /(?:다는|라는) (?:것|거|뜻|얘기|의미|셈|구상|설명)(?:이)?다/;

interface Scope {
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly entityOf: EntityLookup;
  /** The day of publication. */
  readonly ref: string | undefined;
  readonly triggers: readonly Trigger[];
  readonly clauses: readonly Clause[];
}

/** Is there a subject between two places that no mention covers? */
function hasOtherSubject({ text, parts }: Sentence, from: number, to: number): boolean {
  for (const found of text.slice(from, to).matchAll(otherSubject)) {
    const word = found[1] ?? '';
    if (noSubject.test(word)) continue;
    const end = from + found.index + found[0].length;
    if (
      !parts.some(
        (part) => part.type !== 'figure' && part.start < end && end <= part.end + 12 && part.end > end - word.length,
      )
    )
      return true;
  }
  return false;
}

const isActing = (part: Part): part is Who => part.type === 'who' && (part.case === 'subject' || part.case === 'topic');

/** The deals that a sentence states. */
export function readSentence(
  sentence: Sentence,
  discourse: Discourse,
  entityOf: EntityLookup,
  ref: string | undefined,
): StatedDeal[] {
  const { text, parts, number } = sentence;
  const triggers = triggersOf(text);
  if (triggers.length === 0) return [];
  const clauses = clausesOf(text, parts, (from, to) =>
    triggers.some(({ start, end }) => start >= from && end <= to + 2),
  );
  const scope: Scope = { sentence, discourse, entityOf, ref, triggers, clauses };
  const out: StatedDeal[] = [];
  let carried: readonly EntityId[] | undefined;
  clauses.forEach((clause, k) => {
    const found = readClause(scope, clause, k, carried);
    const last = out.at(-1);
    const paid = found.length === 0 && last ? priceIn(clause, sentence, last) : undefined;
    if (paid) out[out.length - 1] = paid;
    out.push(...found);
    const told = out.at(-1);
    if (told) discourse.last = { deal: told, sentence: number };
    if (told?.kind === 'supply') discourse.supply = { deal: told, sentence: number };
    const acting = parts.filter(isActing).filter((who) => who.start >= clause.start && who.end <= clause.end);
    const free = acting.filter((who) => !inner.test(text.slice(who.caseEnd, clause.end)));
    const goesOn = /(?:고|며|지만|으나|뒤|후|이어|데|,)$/.test(text.slice(clause.start, clause.end)) || clause.isGapped;
    const topic = free.find((one) => one.case === 'topic') ?? (goesOn ? free[0] : undefined);
    // A가 …하면서, A가 …하자: who acts then need not be A.
    if (topic) carried = topic.ids;
  });
  return out;
}

const isPrice =
  /(?:달러|원|위안|유로|파운드|엔)(?:\([^)]*\))?(?:어치)?(?:을|를) (?:[가-힣]{2,4} )?(?:냈|낸|내기|내며|치[르렀]|지불|지급|받|벌|주기로|준다|줬)|(?:원|달러|유로) 규모의 [^,.]{0,10}계약/;
const isOutlay =
  /(?:달러|원|위안|유로|파운드|엔)(?:\([^)]*\))?(?:을|를) (?:[가-힣]{2,4} )?(?:투자|출자|들[이인여]|쏟|투입)/;

/** A에 제공하고 174억달러를 받는다: the clause behind tells what is paid. */
function priceIn(clause: Clause, { text, parts }: Sentence, deal: StatedDeal): StatedDeal | undefined {
  const pattern = deal.kind === 'supply' ? isPrice : deal.kind === 'partnership' ? isOutlay : undefined;
  if (!pattern || deal.amount) return undefined;
  const here = text.slice(clause.start, clause.end);
  const inside = parts.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const isOfOthers = inside.some(
    (part) => part.type === 'who' && !part.ids.every((id) => deal.parties.some(({ entity }) => entity === id)),
  );
  if (isOfOthers || !pattern.test(here)) return undefined;
  return { ...deal, ...moneyIn(inside, text.length) };
}

/** The clauses of a list that share what they do not say themselves, and the one that has the predicate. */
function sharing(
  clauses: readonly Clause[],
  k: number,
): { readonly lender: Clause; readonly group: readonly Clause[] } {
  let last = k;
  while (clauses[last]?.isGapped && last + 1 < clauses.length) last++;
  let first = k;
  while (first > 0 && clauses[first - 1]?.isGapped) first--;
  let lender = k;
  while (clauses[lender]?.borrows && lender + 1 < clauses.length) lender++;
  return { lender: clauses[lender] as Clause, group: clauses.slice(first, last + 1) };
}

function readClause(scope: Scope, clause: Clause, k: number, carried: readonly EntityId[] | undefined): StatedDeal[] {
  const { sentence, discourse, triggers, clauses } = scope;
  const { parts, paragraph, text } = sentence;
  const { lender, group } = sharing(clauses, k);
  const isOwn = lender === clause;
  const out: StatedDeal[] = [];
  for (const trigger of triggers) {
    if (trigger.start < lender.start || trigger.start >= lender.end) continue;
    const at = isOwn ? trigger.start : clause.end;
    const before = parts.filter((part) => part.start >= clause.start && part.end <= at);
    const hasOwn = before.some(isActing);
    const isBlocked = !hasOwn && hasOtherSubject(sentence, clause.start, at);
    const isNear = discourse.topicParagraph === paragraph || sentence.number - discourse.topicSentence === 1;
    const near = isNear ? discourse.topic : [];
    const shared = group
      .filter((one) => one !== clause)
      .flatMap((one) => parts.filter((part) => part.start >= one.start && part.end <= Math.min(one.end, trigger.start)))
      .filter((part): part is Who => part.type === 'who' && !isActing(part));
    // A와 B가 칩을 공급하는 의향서를 맺었다: that is no deal beside the supply.
    if (trigger.frame === 'partner' && out.length > 0) continue;
    const deals = readDeal(scope, {
      trigger: isOwn ? trigger : { ...trigger, start: at },
      clause,
      before,
      shared: group.length > 1 ? shared : [],
      carried: isBlocked ? [] : (carried ?? near),
      // Who is carried over from a deal of the same sentence is as good as named.
      isFar: carried === undefined && discourse.last?.sentence !== sentence.number,
      tailFrom: trigger.end,
      wordFrom: trigger.start,
      verbFrom: trigger.start + sentence.text.slice(trigger.start, trigger.end).lastIndexOf(' ') + 1,
      verbEnd: lender.end,
    });
    // 확보해 정부에 넘긴다: one act of two words, and the second says who gets it.
    const isHanded =
      trigger.form === 'verb' &&
      trigger.frame === 'take' &&
      /^\S{0,2}[해여와서] (?:[가-힣A-Z]+(?:에|에게) )?(?:넘|공급|제공|납품|빌려|되팔|판다|임대)/.test(
        text.slice(trigger.end - 1),
      );
    const hasSource = before.some((part) => part.type === 'who' && (part.case === 'from' || part.case === 'at'));
    if (isHanded && !hasSource) continue;
    for (const deal of deals) if (!out.some((one) => isOneKind(one, deal) && sharesParty(one, deal))) out.push(deal);
  }
  // 함께 짓는 슈퍼컴퓨터에 칩을 넣는다: the word before the noun only tells of the computer.
  const supply = out.filter(({ kind }) => kind === 'supply');
  return out.filter((one) => !joint.has(one.kind) || !supply.some((other) => sharesParty(one, other)));
}

/** 손잡고 함께 짓는다: two words for one deal of partners. */
const joint: ReadonlySet<string> = new Set(['partnership', 'joint-venture', 'capex']);
const isOneKind = (a: StatedDeal, b: StatedDeal): boolean =>
  a.kind === b.kind || (joint.has(a.kind) && joint.has(b.kind));

const sharesParty = (a: StatedDeal, b: StatedDeal): boolean =>
  a.parties.every((x) => b.parties.some((y) => x.entity === y.entity));

interface Reading {
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly before: readonly Part[];
  readonly shared: readonly Who[];
  readonly carried: readonly EntityId[];
  readonly isFar: boolean;
  /** Where the word that states the deal begins and ends, and where its clause does: of a list, not here. */
  readonly wordFrom: number;
  /** Where its last word begins. */
  readonly verbFrom: number;
  readonly tailFrom: number;
  readonly verbEnd: number;
}

/** Does the clause hold what the word needs to state a deal? */
function meets({ trigger, before, clause }: Reading, things: readonly Part[], { text }: Sentence): boolean {
  const has = (kind: string) =>
    things.some(
      (part) =>
        part.type === 'figure' &&
        part.figure.kind === kind &&
        (part.figure.kind !== 'money' || part.figure.sense === undefined),
    );
  switch (trigger.needs) {
    case undefined:
      return true;
    case 'money':
      return has('money') || (trigger.frame === 'invest' && has('percent'));
    case 'with':
      return before.some((part) => part.type === 'who' && part.case === 'with');
    case 'quantity':
      return (
        has('units') ||
        (has('money') && /어치/.test(text.slice(clause.start, trigger.start))) ||
        (has('money') &&
          // 칩을 담보로 75억달러를 빌렸다: a loan.
          !(
            /^[빌받챙]/.test(text.slice(trigger.start)) &&
            /[러원로안엔드]를? $|[러원로안엔드]을 $/.test(text.slice(0, trigger.start))
          ) &&
          (things.some(({ type }) => type === 'what') || goodsWords.test(text.slice(clause.start, trigger.start))))
      );
    case 'unit':
      return before.some(
        (part) =>
          part.type === 'who' &&
          (part.case === 'object' ||
            part.head === 'unit' ||
            part.head === 'stake' ||
            (part.head === 'place' && has('money'))),
      );
    case 'thing':
      return (
        has('units') ||
        (has('money') && text.slice(clause.start, trigger.end).includes('어치')) ||
        things.some((part) => part.type === 'what' || (part.type === 'who' && part.head === 'product')) ||
        goodsWords.test(text.slice(clause.start, trigger.end))
      );
  }
}

/** Where what is said of a deal ends: before the next clause in which somebody else acts. */
function tailEnd({ sentence, clauses }: Scope, from: number, parties: readonly EntityId[] = []): number {
  for (const clause of clauses) {
    if (clause.start < from) continue;
    const acting = sentence.parts.filter(isActing).find((who) => who.start >= clause.start && who.end <= clause.end);
    if (acting && !acting.ids.every((id) => parties.includes(id))) return clause.start;
  }
  return sentence.text.length;
}

/** Is the deal told as a fact or a plan, and not asked for, supposed or denied? */
function isStated(scope: Scope, { trigger, clause, wordFrom, tailFrom, verbEnd }: Reading): boolean {
  const { text } = scope.sentence;
  const end = Math.max(verbEnd, tailFrom);
  if (isSupposed.test(withoutHarmless(text.slice(tailFrom, Math.min(end, tailEnd(scope, tailFrom)))))) return false;
  // A right to buy shares says itself that they can be bought.
  if (trigger.frame === 'warrant') return true;
  const own = text.slice(wordFrom, end);
  return !isUnreal({
    before: text.slice(Math.min(clause.start, wordFrom), wordFrom),
    own,
    later: text.slice(end),
    isAdnominal: trigger.form === 'adnominal',
    isDropped: isDropped(own),
  });
}

function readDeal(scope: Scope, reading: Reading): StatedDeal[] {
  const { sentence, discourse, entityOf, ref } = scope;
  const { trigger, clause, before, shared } = reading;
  const { text, parts, number } = sentence;
  const behind =
    trigger.form === 'adnominal'
      ? parts.filter(({ start }) => start >= trigger.start && start < trigger.end + 30 && start < clause.end)
      : [];
  const things = [...before, ...behind];
  if (!meets(reading, things, sentence)) return [];
  if (!isStated(scope, reading)) return [];
  const since = discourse.last ? number - discourse.last.sentence : Number.POSITIVE_INFINITY;
  const last = since <= LONG ? discourse.last?.deal : undefined;
  const cast = castOf({
    text,
    parts: before,
    shared,
    after: parts.filter(
      (part): part is Who =>
        part.type === 'who' && part.start >= reading.tailFrom && part.start < Math.max(clause.end, reading.verbEnd),
    ),
    behind,
    trigger,
    carried: reading.carried,
    last,
    supply: discourse.supply && number - discourse.supply.sentence <= LONG ? discourse.supply.deal : undefined,
    isLastNear: since <= 2,
    isLastHere: since === 0,
    receiver: discourse.receiver && number - discourse.receiver.sentence === 1 ? discourse.receiver.ids : [],
    entityOf,
    isBuilding: building.test(text.slice(clause.start, Math.max(clause.end, trigger.end))),
  });
  if (!cast) return [];
  const inClause = parts.filter((part) => part.start >= clause.start && part.start < clause.end);
  const all = trigger.form === 'verb' && hasMoney(before) ? before : inClause;
  const counted =
    trigger.form === 'verb' &&
    before.some((part) => part.type === 'what' || (part.type === 'figure' && part.figure.kind === 'units'))
      ? before
      : inClause;
  const named = parts.filter(
    (part) => part.type === 'what' && !part.isGeneric && !part.isYardstick && part.end <= clause.start,
  );
  const spoken = discourse.chip && number - discourse.chip.sentence <= LONG ? discourse.chip.what : undefined;
  const own = named.at(-1);
  const focus = own?.type === 'what' ? own : spoken;
  const chips = chipsOf(cast, counted, text, focus);
  // 2022년 2월 A를 품었고, B를 넘겨받는다: the day of the one is not that of the other.
  const isTaken = ({ start }: Part) =>
    scope.clauses.some(
      (one) =>
        one !== clause &&
        one.start <= start &&
        start < one.end &&
        scope.triggers.some((other) => other.start >= one.start && other.end <= one.end),
    );
  const rest = parts.filter((part) => part.start >= trigger.start || (part.start < clause.start && !isTaken(part)));
  const origin = originOf(text);
  const ids = cast.parties.map(({ entity }) => entity);
  const end = tailEnd(scope, reading.tailFrom, ids);
  const tail = text.slice(reading.tailFrom, end);
  const status = statusOf(
    {
      verb: text.slice(reading.verbFrom, Math.min(end, Math.max(reading.verbEnd, reading.tailFrom))),
      tail,
      clause: text.slice(clause.start, clause.end),
      before: text.slice(0, reading.tailFrom),
    },
    /contract|sale|purchase|win|warrant/.test(trigger.frame),
    cast.kind,
  );
  const behindIt = parts.filter((part) => part.start >= trigger.start);
  const here = text.slice(clause.start, clause.end);
  const isOfDay = /(?:같은|이) ?(?:날|자리|행사|포럼)/.test(text.slice(0, trigger.start));
  const date =
    // 2020년 사기로 했다가 2022년 포기했다: when it ended.
    (status === 'cancelled' ? dateIn(behindIt, text, ref) : undefined) ??
    dateIn(before, text, ref) ??
    dateIn(inClause, text, ref) ??
    relativeMonth(here, ref) ??
    dateIn(rest, text, ref) ??
    (isOfDay ? discourse.day : undefined) ??
    (/같은 달/.test(here) ? discourse.month : undefined) ??
    (status === 'completed' ? dateIn(inClause, text, ref, true) : undefined) ??
    (isNewsOf(status, here) ? dayOfNews(discourse, number, ref) : undefined);
  const trust =
    cast.trust *
    (reading.isFar && cast.trust < 1 ? 0.95 : 1) *
    (trigger.form === 'adnominal' ? 0.9 : 1) *
    (isExplained.test(tail) ? 0.9 : 1);
  const money = moneyIn(all, trigger.start);
  const isSized = money.amount !== undefined || chips.some(({ quantity, quantity_max }) => quantity ?? quantity_max);
  const confidence = Math.min(MOST_SURE, trigger.weight * trust + (isSized ? SIZED : 0));
  const deal: StatedDeal = {
    kind: cast.kind,
    status: origin && /announced|completed|signed/.test(status) && !text.includes('공시') ? 'reported' : status,
    ...(date && { date }),
    parties: cast.parties,
    ...(chips.length > 0 && { chips }),
    ...money,
    ...(origin && { origin }),
    span: { start: sentence.start, end: sentence.start + text.length },
    confidence: Math.round(confidence * 100) / 100,
  };
  return byMaker(deal, counted, entityOf) ?? shares(deal, all, text) ?? eachOf(deal, all, here);
}

/** 앞서, 한때: what was before the news. */
const isNewsOf = (status: DealStatus, clause: string): boolean =>
  (status === 'announced' || status === 'signed') && !/앞서|이미|한때|지난|올해|작년|전에|당시|이전/.test(clause);

/** How many sentences behind the one that names it, and how many days before publication, the day of the news is that of what is told. */
const NEWS = { sentences: 3, days: 3 };

function dayOfNews({ day, daySentence }: Discourse, number: number, ref: string | undefined): DealDate | undefined {
  if (day === undefined || ref === undefined || number - daySentence > NEWS.sentences) return undefined;
  return day >= shiftDay(ref, -NEWS.days) ? day : undefined;
}

const hasMoney = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.type === 'figure' && part.figure.kind === 'money' && part.figure.sense === undefined);

/** 퓨리오사AI 레니게이드 64장과 모빌린트 MLA100 120장이 납품된다: a deal for each maker. */
function byMaker(deal: StatedDeal, parts: readonly Part[], entityOf: EntityLookup): StatedDeal[] | undefined {
  const { chips = [] } = deal;
  const suppliers = deal.parties.filter(({ role }) => role === 'supplier');
  const makers = chips.map(({ entity }) => entityOf(entity)?.maker);
  const isSold = suppliers.every(({ entity }) => makers.includes(entity));
  const areCounted = chips.every(({ quantity, quantity_max }) => quantity ?? quantity_max);
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
  const money = parts.filter(
    (part) => part.type === 'figure' && part.figure.kind === 'money' && part.figure.sense === undefined,
  );
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
  const counts = parts.flatMap((part) =>
    part.type === 'figure' && part.figure.kind === 'units' && part.figure.value !== undefined
      ? [part.figure.value]
      : [],
  );
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
  const counts = parts.filter((part) => part.type === 'figure' && part.figure.kind === 'units');
  const isEach =
    counts.some((part) => part.type === 'figure' && part.figure.kind === 'units' && part.figure.each) ||
    (counts.length === 1 && /각각|각기/.test(clause));
  const buyers = deal.parties.filter(({ role }) => role === 'buyer');
  if (!isEach || buyers.length < 2) return [deal];
  const others = deal.parties.filter(({ role }) => role !== 'buyer');
  return buyers.map((buyer) => ({ ...deal, parties: [...others, buyer] }));
}

function chipsOf(cast: Cast, parts: readonly Part[], text: string, focus: Parameters<typeof chipsIn>[2]): DealChip[] {
  const { kind, parties } = cast;
  if (kind === 'investment' || kind === 'acquisition' || kind === 'capex') return [];
  const own =
    focus?.maker && parties.some(({ entity }) => entity === focus.maker) && kind === 'supply' ? focus : undefined;
  return chipsIn(parts, text, own);
}
