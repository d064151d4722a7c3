import type { Sentence } from './parts.ts';
import { moneyIn } from './sizes.ts';
import { type Amendment, lastTold, type Told } from './told.ts';

/** 65억 달러를 치른 이 회사는: paid for the one bought. */
const paidFor =
  /[러원로안엔드](?:을|를) (?:치른|들인|쓴|주고 산|주고 사들인) (?:이|그) (?:회사|업체|기업|스타트업)[은는이가]/;

/** The takeover told before, with the sum that a sentence tells of the one bought. */
export function pricePaid(told: readonly Told[], { text, parts, number }: Sentence): Amendment | undefined {
  const last = lastTold(told, number);
  if (last?.deal.kind !== 'acquisition' || last.deal.amount || !paidFor.test(text)) return undefined;
  const money = moneyIn(parts, text.search(paidFor), text);
  return money.amount ? { at: last.at, deal: { ...last.deal, ...money } } : undefined;
}
