import type { Sentence } from './parts.ts';
import { countIn, moneyIn } from './sizes.ts';
import { type StatedDeal, unitsOf } from './stated-deal.ts';

const sumWords =
  /(?:금액|규모|사업비|투자액|투자금|인수가|인수가격|총액|대금|출자금|수주액|수주금액|공급액|값)(?:은|는|이|가|을|를|만)? /;
const countWords = /(?:물량|수량|대수|첫 물량|규모)(?:은|는|이|가|을|를|만)? /;

/** 65억 달러를 치른 이 회사는: paid for the one bought. */
const paidFor =
  /[러원로안엔드](?:을|를) (?:치른|들인|쓴|주고 산|주고 사들인) (?:이|그) (?:회사|업체|기업|스타트업)[은는이가]/;

/** 물량을 늘리면 총액은 194억달러로 커진다: not what is agreed. */
const isIfMore =
  /(?:늘리면|늘면|더 (?:쓰면|사면|주문하면)|확대하면|합치면|더하면|치면|잡으면|행사하면)|공모 규모|시장 규모|기업가치|누적/;

/** A deal and the sentence it was told in. */
export interface Told {
  readonly deal: StatedDeal;
  readonly sentence: number;
}

/** How many sentences back xAI의 주문 금액은 may reach, and 금액은 alone. */
const NAMED = 8;
const BARE = 2;

/**
 * Which of the deals told before a sentence gives the sum or the number of chips of, and the deal with them: 금액은
 * 512억원이다 of the last, xAI의 주문 금액은 10억 달러다 of the last with that party.
 */
export function addSize(
  told: readonly Told[],
  sentence: Sentence,
): { readonly at: number; readonly deal: StatedDeal } | undefined {
  const { text, parts, number } = sentence;
  if (isIfMore.test(text)) return undefined;
  const last = told.at(-1);
  if (
    last &&
    paidFor.test(text) &&
    last.deal.kind === 'acquisition' &&
    !last.deal.amount &&
    number - last.sentence <= BARE
  ) {
    const money = moneyIn(parts, text.search(paidFor), text);
    return money.amount ? { at: told.length - 1, deal: { ...last.deal, ...money } } : undefined;
  }
  const isSum = sumWords.test(text);
  const isCount = countWords.test(text);
  if (!isSum && !isCount) return undefined;
  const ids = parts.flatMap((part) => (part.type === 'who' ? part.ids : []));
  for (let at = told.length - 1; at >= 0; at--) {
    const { deal, sentence: then } = told[at] as Told;
    if (number - then > (ids.length > 0 ? NAMED : BARE)) return undefined;
    if (!ids.every((id) => deal.parties.some(({ entity }) => entity === id))) continue;
    const money = !deal.amount && isSum ? moneyIn(parts, text.length) : {};
    const [chip, ...more] = deal.chips ?? [];
    const isOpen = chip && more.length === 0 && unitsOf(chip) === undefined;
    const size = isOpen && isCount ? countIn(parts) : undefined;
    if (money.amount || size)
      return { at, deal: { ...deal, ...money, ...(chip && size && { chips: [{ ...chip, ...size }] }) } };
    if (ids.length === 0) return undefined;
  }
  return undefined;
}
