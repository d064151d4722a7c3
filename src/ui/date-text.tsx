import { speakDate, writeDate } from '../figures/write.ts';

/** A date to look at (`2025.10.31`) that is read aloud as a date (`2025년 10월 31일`). */
export function DateText({ date }: { date: string }) {
  return (
    <time dateTime={date}>
      <span aria-hidden="true">{writeDate(date)}</span>
      <span class="spoken">{speakDate(date)}</span>
    </time>
  );
}
