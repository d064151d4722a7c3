import type { Clause } from './clauses.ts';
import type { Sentence } from './parts.ts';
import { moneyIn } from './sizes.ts';
import type { StatedDeal } from './stated-deal.ts';

const isPrice =
  /(?:달러|원|위안|유로|파운드|엔)(?:\([^)]*\))?(?:어치)?(?: ?(?:이상|가량|안팎|정도|넘게|규모))?(?:을|를)? (?:[가-힣]{2,4} )?(?:냈|낸|내기|내며|치[르렀]|지불|지급|받|벌|주기로|준다|줬)|(?:규모|금액|값|대금)[가는은이] [^,.]{0,8}(?:원|달러|유로|위안|엔)(?:\([^)]*\))?(?: ?안팎)?(?:이|다|으로|에 )|(?:원|달러|유로)(?: 규모의|짜리|어치) [^,.]{0,10}계약/;
const isOutlay =
  /(?:달러|원|위안|유로|파운드|엔)(?:\([^)]*\))?(?:을|를) (?:[가-힣]{2,4} )?(?:투자|출자|들[이인여]|쏟|투입)/;

const priced: ReadonlySet<string> = new Set(['supply', 'foundry', 'acquisition', 'license']);

/** A에 제공하고 174억달러를 받는다: the clause behind tells what is paid. */
export function priceIn(clause: Clause, { text, parts }: Sentence, deal: StatedDeal): StatedDeal | undefined {
  const pattern = priced.has(deal.kind) ? isPrice : deal.kind === 'partnership' ? isOutlay : undefined;
  if (!pattern || deal.amount) return undefined;
  const here = text.slice(clause.start, clause.end);
  const inside = parts.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const isOfOthers = inside.some(
    (part) => part.type === 'who' && !part.ids.every((id) => deal.parties.some(({ entity }) => entity === id)),
  );
  if (isOfOthers || !pattern.test(here)) return undefined;
  return { ...deal, ...moneyIn(inside, text.length) };
}
