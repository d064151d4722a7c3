import type { DealChip, DealStatus } from '../deals/deal.ts';
import { dealDay } from './deal-day.ts';
import { hasCount, hasMoney } from './figure-parts.ts';
import { naming } from './frame.ts';
import { meets } from './needs.ts';
import { originOf } from './origin.ts';
import type { Part, What, Who } from './parts.ts';
import { otherAsked } from './questions.ts';
import { type Reading, type Scope, tailEnd } from './reading.ts';
import type { Cast } from './roles/cast.ts';
import type { Scene } from './roles/scene.ts';
import { castOf } from './roles.ts';
import { chipsIn, countIn, moneyIn } from './sizes.ts';
import { splitDeal } from './split-deal.ts';
import { isCounted, MOST_SURE, type StatedDeal } from './stated-deal.ts';
import { isDropped, isSupposed, statusOf } from './status.ts';
import { isUnreal, withoutHarmless } from './unreal.ts';

/** Words of a plant: money put into one is no share in a company. */
const building =
  /공장|라인|팹|시설|설비|증설|데이터센터|단지|캠퍼스|센터|생산능력|인프라|패키징|클러스터|거점|용인|평택|텍사스|테일러|애리조나|인디애나|파주|청주|구마모토|미국에|국내에|일본에|존’/;

/** For how many sentences a deal and its chip stay in mind. */
const LONG = 6;

/** How much a figure adds to what the words alone say. */
const SIZED = 0.12;

/** 공급하는 계약, 사들이는 방안: the noun is the deal, and the clause does not only describe something else. */
const isPaperBehind =
  /^[가-힣]{0,3}(?:기로 (?:한|하는))? (?:[가-힣A-Za-z]+ ){0,2}?(?:[가-힣]*계약|[가-힣]*협약|양해각서|의향서|MOU|방안|협상|협의|논의|계획|합의|절차|거래|조건)(?:[을를이가은는에도의로,.]|$)/;
/** 공급하겠다는 거다, 손잡겠다는 뜻이다: the writer explains. */
const isExplained = /(?:다는|라는) (?:것|거|뜻|얘기|의미|셈|구상|설명)(?:이)?다/;

/** 다시 들이는 것은 2020년 이후 처음이다: a remark on what is told elsewhere. */
const isRemark = /^[가-힣]{0,3}는 (?:것은|것이|건) [^.]*(?:처음|이례적|오랜만|드물|드문)/;

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

/** What stands directly behind a word that tells of its noun. */
function partsBehind({ sentence }: Scope, { trigger, clause }: Reading): readonly Part[] {
  if (trigger.form !== 'adnominal') return [];
  return sentence.parts.filter(({ start }) => start >= trigger.start && start < trigger.end + 30 && start < clause.end);
}

/** 보조금 421억 엔을 받아 칩을 산다: what it is paid with, and not its price. */
const isMeans = ({ type, end }: Part, text: string): boolean =>
  type === 'figure' &&
  /^(?:\([^)]*\))?[을를] (?:[가-힣]+ )?(?:받아|빌려|유치해|조달해|모아)[\s,]/.test(text.slice(end, end + 40));

/** What the rules of the roles look at. */
function sceneOf({ sentence, discourse, entityOf }: Scope, reading: Reading, behind: readonly Part[]): Scene {
  const { text, parts, number } = sentence;
  const { trigger, clause } = reading;
  const sinceLast = discourse.last ? number - discourse.last.sentence : Number.POSITIVE_INFINITY;
  return {
    text,
    parts: reading.before,
    shared: reading.shared,
    after: parts.filter(
      (part): part is Who =>
        part.type === 'who' && part.start >= reading.tailFrom && part.start < Math.max(clause.end, reading.verbEnd),
    ),
    behind,
    trigger,
    carried: reading.carried,
    isCarriedHere: reading.isHere,
    last: sinceLast <= LONG ? discourse.last?.deal : undefined,
    supply: discourse.supply && number - discourse.supply.sentence <= LONG ? discourse.supply.deal : undefined,
    isLastNear: sinceLast <= 2,
    isLastHere: sinceLast === 0,
    receiver: discourse.receiver && number - discourse.receiver.sentence === 1 ? discourse.receiver.ids : [],
    asked: otherAsked(discourse, sentence, reading.carried),
    entityOf,
    isBuilding: building.test(text.slice(clause.start, Math.max(clause.end, trigger.end))),
  };
}

/** The named chip spoken of before a clause, in its sentence or in one not long ago. */
function chipBefore({ sentence, discourse }: Scope, { clause }: Reading): What | undefined {
  const named = sentence.parts.filter(
    (part): part is What => part.type === 'what' && !part.isGeneric && !part.isYardstick && part.end <= clause.start,
  );
  const { chip } = discourse;
  return named.at(-1) ?? (chip && sentence.number - chip.sentence <= LONG ? chip.what : undefined);
}

function statusIn(
  { sentence }: Scope,
  { trigger, clause, ...reading }: Reading,
  kind: Cast['kind'],
  end: number,
): DealStatus {
  const { text } = sentence;
  // 첫 고객은 is no verb.
  const verbFrom = naming.has(trigger.frame) ? reading.tailFrom : reading.verbFrom;
  return statusOf(
    {
      verb: text.slice(verbFrom, Math.min(end, Math.max(reading.verbEnd, reading.tailFrom))),
      tail: text.slice(reading.tailFrom, end),
      clause: text.slice(clause.start, clause.end),
      before: text.slice(0, reading.tailFrom),
    },
    /contract|sale|purchase|win|warrant/.test(trigger.frame),
    kind,
  );
}

/** The deals that a word states with its clause: none where it lacks what it needs, several where each side has its share. */
export function readDeal(scope: Scope, reading: Reading): StatedDeal[] {
  const { sentence, entityOf } = scope;
  const { trigger, clause, before } = reading;
  const { text, parts } = sentence;
  const behind = partsBehind(scope, reading);
  if (!meets(reading, [...before, ...behind], sentence) || !isStated(scope, reading)) return [];
  const cast = castOf(sceneOf(scope, reading, behind));
  if (!cast) return [];
  const inClause = parts.filter((part) => part.start >= clause.start && part.start < clause.end);
  const isVerb = trigger.form === 'verb';
  const sums = isVerb && hasMoney(before) ? before : inClause;
  const priced = cast.kind === 'supply' ? sums.filter((part) => !isMeans(part, text)) : sums;
  const counted = isVerb && (hasCount(before) || before.some(({ type }) => type === 'what')) ? before : inClause;
  const chips = chipsOf(cast, counted, text, chipBefore(scope, reading), reading.isListed);
  const money = moneyIn(priced, trigger.start, text);
  const origin = originOf(text);
  const end = tailEnd(
    scope,
    reading.tailFrom,
    cast.parties.map(({ entity }) => entity),
  );
  const status = statusIn(scope, reading, cast.kind, end);
  const date = dealDay(scope, reading, inClause, status);
  const isSized = money.amount !== undefined || isCounted({ chips });
  const deal: StatedDeal = {
    kind: cast.kind,
    status: origin && /announced|completed|signed/.test(status) && !text.includes('공시') ? 'reported' : status,
    ...(date && { date }),
    parties: cast.parties,
    ...(chips.length > 0 && { chips }),
    ...money,
    ...(origin && { origin }),
    span: { start: sentence.start, end: sentence.start + text.length },
    confidence: confidenceOf(reading, cast, text.slice(reading.tailFrom, end), isSized),
  };
  return splitDeal(deal, { counted, priced, text, clause: text.slice(clause.start, clause.end) }, entityOf);
}

function confidenceOf({ trigger, isFar }: Reading, { trust }: Cast, tail: string, isSized: boolean): number {
  const sure =
    trust *
    (isFar && trust < 1 ? 0.95 : 1) *
    (trigger.form === 'adnominal' && !isPaperBehind.test(tail) ? 0.9 : 1) *
    (isExplained.test(tail) ? 0.9 : 1) *
    (isRemark.test(tail) ? 0.7 : 1);
  const confidence = Math.min(MOST_SURE, trigger.weight * sure + (isSized ? SIZED : 0));
  return Math.round(confidence * 100) / 100;
}

function chipsOf(
  cast: Cast,
  parts: readonly Part[],
  text: string,
  focus: What | undefined,
  isListed: boolean,
): DealChip[] {
  const { kind, parties, chip } = cast;
  const size = chip && countIn(parts);
  if (chip && size) return [{ entity: chip, ...size }];
  if (kind === 'investment' || kind === 'acquisition' || kind === 'capex') return [];
  const own =
    focus?.maker && (isListed || parties.some(({ entity }) => entity === focus.maker)) && /supply|foundry/.test(kind)
      ? focus
      : undefined;
  return chipsIn(parts, text, own);
}
