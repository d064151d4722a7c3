import type { Sentence } from './parts.ts';
import { moneyIn } from './sizes.ts';
import type { StatedDeal } from './stated-deal.ts';

const sizeWords =
  /(?:금액|규모|사업비|투자액|투자금|인수가|인수가격|총액|대금|출자금|투자 규모|수주액|수주금액|공급액)(?:은|는|이|가)? /;

/**
 * The deal of the sentence before with the sum that this one gives it: 금액은 512억원이다.
 * @returns undefined where it gives none
 */
export function addSize(deal: StatedDeal, { text, parts }: Sentence): StatedDeal | undefined {
  if (deal.amount || !sizeWords.test(text)) return undefined;
  const money = moneyIn(parts, text.length);
  return money.amount && { ...deal, ...money };
}
