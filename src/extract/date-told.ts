import type { Told } from './add-size.ts';
import { dateIn } from './dates.ts';
import type { Sentence } from './parts.ts';
import type { StatedDeal } from './stated-deal.ts';

const announcing = /밝혔|발표했|발표하|공시했|공개했|말했|알렸|맺었|체결했/;

/**
 * Gives the deals of the sentence before the day on which this one has them announced: A가 B에 투자한다. 두 회사는 22일 이렇게
 * 밝혔다. Only where nobody else acts in it.
 */
export function dateTold(
  told: Told[],
  { text, parts, number }: Sentence,
  deals: readonly StatedDeal[],
  ref: string | undefined,
): void {
  if (!announcing.test(text)) return;
  const date = dateIn(parts, text, ref);
  if (date === undefined) return;
  const acting = parts.flatMap((part) =>
    part.type === 'who' && (part.case === 'subject' || part.case === 'topic') ? part.ids : [],
  );
  if (acting.length === 0) return;
  told.forEach(({ deal, sentence }, at) => {
    if (
      sentence !== number - 1 ||
      deal.date !== undefined ||
      deal.status === 'completed' ||
      deal.status === 'cancelled'
    )
      return;
    const isOf = (id: string) => deal.parties.some(({ entity }) => entity === id);
    const isOther = deals.some(({ parties }) => !parties.every(({ entity }) => isOf(entity)));
    if (acting.every(isOf) && !isOther) told[at] = { deal: { ...deal, date }, sentence };
  });
}
