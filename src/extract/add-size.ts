import type { Part, Sentence } from './parts.ts';
import { countIn, moneyIn } from './sizes.ts';
import { toldTwice, unitsOf } from './stated-deal.ts';
import { type Amendment, REACH, type Told } from './told.ts';

const sumWords =
  /(?:금액|규모|사업비|투자액|투자금|인수가|인수가격|총액|대금|출자금|수주액|수주금액|공급액|값)(?:은|는|이|가|을|를|만)? /;
/** 2027년부터 5년간 1200억원어치다: a sentence that is nothing but the sum. */
const isBareSum =
  /^[^,]{0,24}(?:원|달러|유로|위안|엔)(?:\([^)]*\))?(?: ?(?:어치|규모|안팎|가량|정도|이상))?(?:다|이다|였다|이었다|입니다)\.?$/;
const isOutlay = /(?:사업비|투자액|출자금)[은는이가]/;
const countWords = /(?:물량|수량|대수|첫 물량|규모)(?:은|는|이|가|을|를|만)? /;

/** 물량을 늘리면 총액은 194억달러로 커진다: not what is agreed. */
const isIfMore =
  /(?:늘리면|늘면|더 (?:쓰면|사면|주문하면)|확대하면|합치면|더하면|치면|잡으면|행사하면)|공모 규모|시장 규모|기업가치|누적/;

/** 값은 6억 달러다: the price of it all, and not of one, though 값 mostly is. */
const isPriceOfAll = /^(?:값|가격)은 (?!.*(?:개당|장당|대당|한 (?:장|개|대)|씩))/;
function asSum(part: Part): Part {
  if (part.type !== 'figure' || part.figure.kind !== 'money' || part.figure.sense !== 'unit-price') return part;
  const { sense: _, ...figure } = part.figure;
  return { ...part, figure };
}

/** How many sentences back xAI의 주문 금액은 may reach. */
const NAMED = 8;

/**
 * Which of the deals told before a sentence gives the sum or the number of chips of, and the deal with them: 금액은
 * 512억원이다 of the last, xAI의 주문 금액은 10억 달러다 of the last with that party.
 */
export function addSize(told: readonly Told[], { text, parts, number }: Sentence): Amendment | undefined {
  if (isIfMore.test(text)) return undefined;
  const isBare = isBareSum.test(text) && !/합해|합쳐|[두세] 건/.test(text);
  const isSum = isBare || sumWords.test(text);
  const isCount = countWords.test(text);
  if (!isSum && !isCount) return undefined;
  const ids = parts.flatMap((part) => (part.type === 'who' ? part.ids : []));
  for (let at = told.length - 1; at >= 0; at--) {
    const { deal, sentence: then } = told[at] as Told;
    // 사업비는 6조원이다: what a place costs is not what its chips cost.
    if (isOutlay.test(text) && deal.kind === 'supply') return undefined;
    if (number - then > (ids.length > 0 ? NAMED : isBare ? 1 : REACH)) return undefined;
    if (!ids.every((id) => deal.parties.some(({ entity }) => entity === id))) continue;
    const money = !deal.amount && isSum ? moneyIn(isPriceOfAll.test(text) ? parts.map(asSum) : parts, text.length) : {};
    const [chip, ...more] = deal.chips ?? [];
    const isOpen = chip && more.length === 0 && unitsOf(chip) === undefined;
    const size = isOpen && isCount ? countIn(parts) : undefined;
    if (money.amount || size) {
      const sized = { ...deal, ...money, ...(chip && size && { chips: [{ ...chip, ...size }] }) };
      // xAI의 주문 금액은: who names a side again tells of the deal again.
      return { at, deal: ids.length > 0 ? { ...sized, confidence: toldTwice(deal.confidence) } : sized };
    }
    if (ids.length === 0) return undefined;
  }
  return undefined;
}
