import { shiftDay } from '../deals/dates.ts';
import type { DealDate, DealStatus } from '../deals/deal.ts';
import { dateIn } from './dates.ts';
import type { Part } from './parts.ts';
import type { Reading, Scope } from './reading.ts';
import { relativeMonth } from './relative-date.ts';
import type { Discourse } from './told-so-far.ts';

/**
 * The day of a deal: one of its clause, of the rest of the sentence, of the sentence before (같은 날), or of the news.
 * @param inClause what stands in its clause
 */
export function dealDay(
  { sentence, discourse, ref, clauses, triggers }: Scope,
  { trigger, clause, before }: Reading,
  inClause: readonly Part[],
  status: DealStatus,
): DealDate | undefined {
  const { text, parts, number } = sentence;
  // 2022년 2월 A를 품었고, B를 넘겨받는다: the day of the one is not that of the other.
  const isTaken = ({ start }: Part) =>
    clauses.some(
      (one) =>
        one !== clause &&
        one.start <= start &&
        start < one.end &&
        triggers.some((other) => other.start >= one.start && other.end <= one.end),
    );
  const behind = parts.filter(({ start }) => start >= trigger.start);
  const rest = parts.filter((part) => part.start >= trigger.start || (part.start < clause.start && !isTaken(part)));
  const here = text.slice(clause.start, clause.end);
  const isOfDay = /(?:같은|이) ?(?:날|자리|행사|포럼)/.test(text.slice(0, trigger.start));
  return (
    // 2020년 사기로 했다가 2022년 포기했다: when it ended.
    (status === 'cancelled' ? dateIn(behind, text, ref) : undefined) ??
    dateIn(before, text, ref) ??
    dateIn(inClause, text, ref) ??
    relativeMonth(here, ref) ??
    dateIn(rest, text, ref) ??
    (isOfDay ? discourse.day : undefined) ??
    (/같은 달/.test(here) ? discourse.month : undefined) ??
    (status === 'completed' ? dateIn(inClause, text, ref, true) : undefined) ??
    (isNewsOf(status, here) ? dayOfNews(discourse, number, ref) : undefined)
  );
}

/** 앞서, 한때: what was before the news. */
const isNewsOf = (status: DealStatus, clause: string): boolean =>
  (status === 'announced' || status === 'signed') && !/앞서|이미|한때|지난|올해|작년|전에|당시|이전/.test(clause);

/** How many sentences behind the one that names it, and how many days before publication, the day of the news is that of what is told. */
const NEWS = { sentences: 3, days: 3 };

function dayOfNews({ day, daySentence }: Discourse, number: number, ref: string | undefined): DealDate | undefined {
  if (day === undefined || ref === undefined || number - daySentence > NEWS.sentences) return undefined;
  return day >= shiftDay(ref, -NEWS.days) ? day : undefined;
}
