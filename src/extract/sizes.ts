import { type Amount, type Currency, currencies, type DealChip } from '../deals/deal.ts';
import type { MoneyFigure, UnitsFigure } from '../figures/figure.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { isCount, isMoney } from './figure-parts.ts';
import type { Part, What } from './parts.ts';

/** What chips are counted in. 대 counts servers and tools as well. */
const chipUnits = new Set(['장', '개', '기', 'GPU', 'NPU', 'TPU', '칩', '유닛', '매']);

const isCurrency = (one: string): one is Currency => (currencies as readonly string[]).includes(one);

/** The sum of a deal, and the won figure given beside it. */
export interface Money {
  readonly amount?: Amount;
  readonly amount_krw_reported?: number;
}

/** The money of a figure; nothing where it is a vague range (수십억 달러) or in a currency that deals are not kept in. */
function moneyOf(figure: MoneyFigure): Money {
  const value = figure.value ?? (isTightRange(figure) ? figure.min : undefined);
  if (value === undefined || !isCurrency(figure.currency)) return {};
  const amount: Amount = {
    value,
    currency: figure.currency,
    ...(figure.approx && { approx: true }),
    ...(figure.at_least && { at_least: true }),
    ...(figure.up_to && { up_to: true }),
  };
  const won = figure.gloss?.currency === 'KRW' ? figure.gloss.value : undefined;
  return { amount, ...(won !== undefined && { amount_krw_reported: won }) };
}

/** 22조원대 is twenty-two and something. */
const isTightRange = ({ min, max }: MoneyFigure): boolean => min !== undefined && max !== undefined && max <= min * 1.1;

/** 312억원에서 268억원으로 변경됐다: what it is now. */
const isChanged = ({ end }: Part, text: string): boolean =>
  /^(?:\([^)]*\))?으?로 (?:[가-힣]{2,4} )?(?:변경|정정|조정|바[뀌꿨꾸]|줄|늘|증액|감액|커졌|올[랐렸라])/.test(
    text.slice(end, end + 40),
  );

/** The sum that is said of a deal: the last before its word, else the first behind it, or what that was changed to. */
export function moneyIn(parts: readonly Part[], at: number, text = ''): Money {
  const money = parts.filter(isMoney);
  const before = money.filter(({ start }) => start < at);
  const chosen = before.at(-1) ?? money.find((one) => isChanged(one, text)) ?? money[0];
  return chosen ? moneyOf(chosen.figure) : {};
}

function quantityOf(figure: UnitsFigure): Partial<DealChip> | null {
  const { value, min, max, approx, at_least, up_to } = figure;
  const whole = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n > 0;
  const hedges = { ...(approx && { approx: true as const }), ...(at_least && { at_least: true as const }) };
  if (whole(value)) return up_to ? { quantity_max: value, ...hedges } : { quantity: value, ...hedges };
  // 수십만 장 says no number.
  if (whole(min) && whole(max) && max < min * 5) return { quantity: min, quantity_max: max, ...hedges };
  return null;
}

/** The first number of chips among parts. */
export function countIn(parts: readonly Part[]): Partial<DealChip> | undefined {
  for (const part of parts) {
    if (!isCount(part) || part.figure.sense !== undefined) continue;
    const size = chipUnits.has(part.figure.unit) ? quantityOf(part.figure) : null;
    if (size) return size;
  }
  return undefined;
}

/**
 * The counted chips among parts: each figure goes to the chip before it, else to the one directly behind it.
 * @param focus the chip spoken of before, where the parts name none
 */
export function chipsIn(parts: readonly Part[], text: string, focus?: What): DealChip[] {
  const chips: { what: What; size: Partial<DealChip> }[] = [];
  const things = parts.filter((part) => part.type === 'what' || isCount(part));
  const takenWhats = new Set<What>();
  things.forEach((part, k) => {
    if (!isCount(part) || part.figure.sense !== undefined) return;
    const { figure } = part;
    // 26만 장 가운데: the whole that shares are taken of.
    if (/^(?:의)?\s?(?:가운데|중)[\s,]/.test(text.slice(part.end, part.end + 6))) return;
    if (!chipUnits.has(figure.unit) && !(figure.unit === '대' && isDirect(things[k - 1], part.start, text))) return;
    const before = things[k - 1];
    const behind = things[k + 1];
    const isBehind =
      behind?.type === 'what' &&
      /^(?:의|을|에 달하는)?\s?[‘“'"]?(?:[가-힣A-Z]{1,6} )?[‘“'"]?$/.test(text.slice(part.end, behind.start));
    const what =
      before?.type === 'what' && !takenWhats.has(before) && !(before.isGeneric && isBehind)
        ? before
        : isBehind
          ? behind
          : before?.type === 'what'
            ? before
            : undefined;
    const isUnnamed = what === undefined || (what.type === 'what' && what.isGeneric);
    if (
      focus &&
      isUnnamed &&
      !things.some((one) => one.type === 'what' && !one.isGeneric) &&
      !chips.some(({ what: { id } }) => id === focus.id)
    ) {
      const size = quantityOf(figure);
      if (size) chips.push({ what: focus, size });
      return;
    }
    if (what?.type !== 'what') return;
    const size = quantityOf(figure);
    if (!size || takenWhats.has(what)) return;
    takenWhats.add(what);
    chips.push({ what, size });
  });
  const named = parts.filter(
    (part): part is What =>
      part.type === 'what' &&
      !part.isGeneric &&
      !takenWhats.has(part) &&
      !part.isYardstick &&
      !isForWhat(part, text) &&
      !isHost(part, parts),
  );
  const out: DealChip[] = [];
  const ids = new Set<EntityId>();
  for (const { what, size } of chips) {
    const isYardstick = what.isYardstick;
    const key = `${what.id}${isYardstick}` as EntityId;
    if (ids.has(key)) continue;
    ids.add(key);
    out.push({ entity: what.id, ...size, ...(isYardstick && { equivalent_only: true as const }) });
  }
  for (const { id } of named) if (!out.some(({ entity }) => entity === id)) out.push({ entity: id });
  return out;
}

/** 루빈에 HBM4를 공급한다: what is given goes into it. */
const isHost = (what: What, parts: readonly Part[]): boolean =>
  what.case === 'to' && parts.some((part) => part.type === 'what' && part.case === 'object');

/** MI450에 들어갈 HBM4, HBM 제조용 장비: what the goods are for. */
const isForWhat = (what: What, text: string): boolean =>
  /^(?:[용향]|인 [‘“'"]|\s?(?:제조|검사|생산|측정|테스트|공정|본딩|패키징|양산)용?\s?(?:[‘“'"]|장비|설비|라인|소재)|\s?(?:제조|검사|생산)용|에 (?:들어갈|들어가는|쓰일|쓰이는|탑재될|탑재되는|얹을|얹힐|넣을|실릴|맞춘))/.test(
    text.slice(what.end, what.end + 16),
  );

const isDirect = (part: Part | undefined, at: number, text: string): boolean =>
  part?.type === 'what' && /^(?:[을를]|\s?수요를)?\s?(?:약\s?)?$/.test(text.slice(part.end, at));
