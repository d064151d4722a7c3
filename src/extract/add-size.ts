import type { Sentence } from './parts.ts';
import { countIn, moneyIn } from './sizes.ts';
import type { StatedDeal } from './stated-deal.ts';

const sumWords =
  /(?:금액|규모|사업비|투자액|투자금|인수가|인수가격|총액|대금|출자금|수주액|수주금액|공급액|값)(?:은|는|이|가|을|를|만)? /;
const countWords = /(?:물량|수량|대수|첫 물량|규모)(?:은|는|이|가|을|를|만)? /;

/**
 * The deal of the sentence before with the sum or the number of chips that this one gives it: 금액은 512억원이다.
 * @returns undefined where it gives none
 */
export function addSize(deal: StatedDeal, { text, parts }: Sentence): StatedDeal | undefined {
  if (parts.some(({ type }) => type === 'who')) return undefined;
  const money = !deal.amount && sumWords.test(text) ? moneyIn(parts, text.length) : {};
  const [chip, ...more] = deal.chips ?? [];
  const isOpen = chip && more.length === 0 && chip.quantity === undefined && chip.quantity_max === undefined;
  const size = isOpen && countWords.test(text) ? countIn(parts) : undefined;
  if (!money.amount && !size) return undefined;
  return { ...deal, ...money, ...(chip && size && { chips: [{ ...chip, ...size }] }) };
}
