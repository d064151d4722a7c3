import type { DealDate } from '../deals/deal.ts';
import type { Part } from './parts.ts';

/** 까지, 부터, 안에: when something will be, not when the deal was made. */
const limit =
  /^(?:\([^)]{1,12}\))?\s?(?:말|초|중|중순|하반기|상반기)?\s?(?:까지|부터|이후|안에|내에|이내|쯤|께부터|대비|보다)/;

/** As precise as a record can be: `2025-Q3` and `2025-H1` become their year. */
function recordDate(value: string): DealDate {
  return (/^\d{4}-[QH]/.test(value) ? value.slice(0, 4) : value) as DealDate;
}

/**
 * The day on which the deal was made or told, of the dates in some parts: the last that is not yet to come and no limit.
 * @param until the day of publication
 * @param isDone is it over, so that 2023년까지 투자했다 tells when?
 */
export function dateIn(
  parts: readonly Part[],
  text: string,
  until: string | undefined,
  isDone = false,
): DealDate | undefined {
  const dates = parts.flatMap((part) => {
    if (part.type !== 'figure' || part.figure.kind !== 'date') return [];
    const value = part.figure.value;
    if (value === undefined || (limit.test(text.slice(part.end, part.end + 20)) && !isDone)) return [];
    if (until !== undefined && value.slice(0, 4) > until.slice(0, 4)) return [];
    if (until !== undefined && !/[QH]/.test(value) && value > until.slice(0, value.length)) return [];
    return [recordDate(value)];
  });
  return dates.at(-1);
}
