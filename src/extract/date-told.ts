import { dateIn } from './dates.ts';
import type { Sentence } from './parts.ts';
import type { StatedDeal } from './stated-deal.ts';
import type { Told } from './told.ts';

const announcing =
  /밝혔|밝히|발표했|발표하|발표한|발표다|공시했|공시한|공개했|공개하|말했|알렸|맺었|맺은|체결했|체결한|체결된|서명했|서명한|내놨|내놓|선언했|나온/;
/** 두 회사는 17일 맺었다, 7일 체결한 계약: what was announced is signed. An LOI binds nobody. */
const signing =
  /(?:계약|협약|양해각서)[^,.]{0,20}(?:체결|맺|서명)|(?:체결|맺|서명)(?:한|된|은)? [^,.]{0,10}계약|계약을 발표/;

/**
 * Gives the deals of the sentence before the day on which this one has them announced: A가 B에 투자한다. 두 회사는 22일 이렇게
 * 밝혔다. Only where nobody acts in it but their sides, and where it does not tell a deal of others.
 */
export function dateTold(
  told: Told[],
  { text, parts, number }: Sentence,
  deals: readonly StatedDeal[],
  ref: string | undefined,
): void {
  if (!announcing.test(text)) return;
  const date = dateIn(parts, text, ref);
  const isSigned = signing.test(text);
  if (date === undefined && !isSigned) return;
  const acting = parts.flatMap((part) =>
    part.type === 'who' && (part.case === 'subject' || part.case === 'topic') ? part.ids : [],
  );
  told.forEach(({ deal, sentence }, at) => {
    if (sentence !== number - 1 || deal.status === 'completed' || deal.status === 'cancelled') return;
    const ids = deal.parties.map(({ entity }) => entity);
    const isOther = deals.some(({ parties }) => !parties.every(({ entity }) => ids.includes(entity)));
    const isOurs = acting.every((id) => ids.includes(id)) || ids.every((id) => acting.includes(id));
    if (!isOurs || isOther) return;
    told[at] = {
      deal: {
        ...deal,
        ...(deal.date === undefined && date !== undefined && { date }),
        ...(isSigned && deal.status === 'announced' && deals.length === 0 && { status: 'signed' as const }),
      },
      sentence,
    };
  });
}
