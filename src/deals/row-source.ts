import { beginsAfter, endsBefore, isEarlier, lastDay } from './dates.ts';
import type { Deal, DealDate, Source } from './deal.ts';
import type { PriorRow } from './prior-row.ts';
import { isToldAfter } from './told-after.ts';

/** The source that a row links. */
export interface RowSource {
  readonly source: Source;
  /** True where it, like all others, is surely younger than the article: the deal was told by then, but by nobody we know. */
  readonly isLater: boolean;
  /** How many other publishers tell the deal. */
  readonly others: number;
}

/** True where a page was out on the day. A month or year is over by then, or is the row's own; a page without a date may have been. */
function isKnown({ published }: Source, deal: Deal, asOf: string): boolean {
  if (published === undefined || published === asOf || endsBefore(published, asOf)) return true;
  return published.length < 10 && deal.date.startsWith(published);
}

/** Oldest first; those without a date last. */
function byDate(a: Source, b: Source): number {
  const day = ({ published }: Source) => (published === undefined ? '9999' : lastDay(published));
  return day(a).localeCompare(day(b));
}

/** The page that states the stage which the row shows. */
function sourceOfStage({ deal, status }: Pick<PriorRow, 'deal' | 'status'>): Source | undefined {
  if (status.kind === 'undated') return undefined;
  const stage = deal.history?.findLast((one) => one.status === status.status && one.date === status.date);
  return stage && deal.sources[stage.source];
}

/**
 * The source that backs what a row says, out of those that a reader of the article's day could have seen: the page of
 * the stage shown, else the oldest that is not older than that stage, or than the deal. A page from before the deal
 * cannot know of it, so such a one comes last.
 *
 * @param asOf the article's day, `YYYY-MM-DD`; of a row after it every source counts
 */
export function rowSource(row: Pick<PriorRow, 'deal' | 'status'>, asOf: string): RowSource {
  const { deal, status } = row;
  const isAfter = beginsAfter(deal.date, asOf);
  const known = deal.sources.filter((source) => isAfter || isKnown(source, deal, asOf)).sort(byDate);
  const isLater = !isAfter && isToldAfter(deal, asOf);
  const choice = known.length === 0 ? [...deal.sources].sort(byDate) : known;
  const ofStage = sourceOfStage(row);
  const since = (date: DealDate) =>
    choice.find(({ published }) => published === undefined || !isEarlier(published, date));
  const source =
    choice.find((one) => one === ofStage) ??
    (status.kind === 'dated' ? since(status.date) : undefined) ??
    since(deal.date) ??
    choice[0];
  if (!source) throw new TypeError('expected a deal with a source');
  const others = new Set(deal.sources.map(({ publisher }) => publisher).filter((one) => one !== source.publisher));
  return { source, isLater, others: others.size };
}
