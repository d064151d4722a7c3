import type { DealDate } from '../deals/deal.ts';

/** A date as Korean portals print it, as precise as it is known: `2025.10.31`, `2025.10`, `2025`. */
export function writeDate(date: DealDate): string {
  return date.replaceAll('-', '.');
}

/** A date to be read aloud: `2025년 10월 31일`, `2025년 10월`, `2025년`. */
export function speakDate(date: DealDate): string {
  const units = ['년', '월', '일'];
  return date
    .split('-')
    .map((part, level) => `${Number(part)}${units[level]}`)
    .join(' ');
}
