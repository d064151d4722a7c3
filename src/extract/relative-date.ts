import { shiftDay } from '../deals/dates.ts';
import type { DealDate } from '../deals/deal.ts';

const counts: Readonly<Record<string, number>> = { 한: 1, 두: 2, 석: 3, 세: 3, 넉: 4, 네: 4, 다섯: 5, 여섯: 6 };
const months = /(한|두|석|세|넉|네|다섯|여섯|\d{1,2}) ?(?:달|개월) (?:전|앞서)/;
const weeks = /지난주|(한|두|세|\d) ?주(?:일)? 전/;

const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (counts[word] ?? Number(word)));

/** The month of 한 달 전, 석 달 전, 지난주 and 2주 전, which name no day; undefined where a text has none of them. */
export function relativeMonth(text: string, ref: string | undefined): DealDate | undefined {
  if (ref === undefined) return undefined;
  const month = months.exec(text);
  if (month) {
    const count = Number(ref.slice(0, 4)) * 12 + Number(ref.slice(5, 7)) - 1 - numberOf(month[1]);
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}` as DealDate;
  }
  const week = weeks.exec(text);
  return week ? (shiftDay(ref, -7 * numberOf(week[1])).slice(0, 7) as DealDate) : undefined;
}
