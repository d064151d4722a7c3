/**
 * Publication times as Korean news pages print them, read as Korean time (UTC+9).
 * Forms seen: `2026-01-06 16:46`, `2026.01.06. 08:15`, `2026.01.06. 오후 6:23.`, `2026. 1. 6. 16:19`,
 * `2026.01.06 (17:45)`, `2026.01.06 (화) 17:45`, `송고2026-01-06 16:46`, `25-10-31 17:29`, `25/10/31 17:29`, `20230102163000`, ISO 8601 with or
 * without zone, `2026년 1월 6일 오후 4시 46분`, and a date alone. A date without a year is none.
 */

/** A time of publication in Korea, as exact as the page gives it. */
export interface PublishedTime {
  /** `YYYY-MM-DD` in Korea. */
  readonly day: string;
  /** ISO 8601 with Korea's offset where the page gives a time: `2025-10-31T17:29+09:00`; else the day alone. */
  readonly iso: string;
}

/** Words for a later change of the page; what they are said of is not the publication. */
const modified = /수정|업데이트|최종|고침|정정/;
/** Words for the publication itself; 작성자 and 등록자 are who did it. */
const published = /입력|등록(?!자)|승인|송고|발행|게재|전송|작성(?!자)|공개|출고/;
const labelled = new RegExp(`${modified.source}|${published.source}`);

/** True for text with a word such as 입력. */
export const hasPublishedWord = (text: string) => published.test(text);
/** True for text with a word such as 수정. */
export const hasModifiedWord = (text: string) => modified.test(text);

/** Such a word directly behind a time: further on it may be a button of the page. */
const labelledBehind = new RegExp(String.raw`^[^\p{L}\p{N}]{0,5}(?:최초\s*)?(${labelled.source})`, 'u');

/** More than any place holds that states a time; a page may give us megabytes. */
const longest = 2000;

/** Only directly behind the time, and only what is a zone somewhere: in `17:29-2025-11-01` the next date begins there. */
const zone = String.raw`(?<zone>Z|[+-](?:0\d|1[0-4]):?(?:[03]0|[14]5)(?!\d))`;
const weekday = String.raw`(?:\s*[(\[]?[월화수목금토일](?:요일)?[)\]]?(?![가-힣]))?`;
const time = String.raw`${weekday}(?:[T\s(,|/·]*(?<half>오전|오후|AM|PM)?\s*(?<hour>\d{1,2})\s*[:시]\s*(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?분?${zone}?(?:\s*(?<halfBehind>AM|PM)(?![a-z]))?\)?)?`;
/** From the clearest form to the least clear; the first that finds a date is believed. */
const forms = [
  String.raw`(?<!\d)(?<year>\d{4})\s*[-./년]\s*(?<month>\d{1,2})\s*[-./월]\s*(?<day>\d{1,2})(?!\d)[.일]?${time}`,
  String.raw`(?<![\d./-])(?<year>\d{2})(?<sign>[-./])(?<month>\d{2})\k<sign>(?<day>\d{2})(?!\d)\.?${time}`,
  String.raw`(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})T?(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?(?!\d)`,
].map((form) => new RegExp(form, 'gi'));

/** A time and where it stands in a text. */
interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly time: PublishedTime;
}

/**
 * The publication time that a piece of a page states, or null where it states none that the calendar has.
 * Where it states several, one with a word such as 입력 wins, and one with a word such as 수정 is never taken, even if
 * it is the only one: then null, since no date is better than a wrong one.
 *
 * @param text the text or attribute of the place that holds the time
 */
export function readPublished(text: string): PublishedTime | null {
  // Cut first: to normalize a megabyte of combining marks takes minutes.
  const plain = text.slice(0, longest).normalize('NFKC').slice(0, longest);
  for (const form of forms) {
    const found = timesIn(plain, form);
    if (found.length > 0) return choose(plain, found);
  }
  return null;
}

function timesIn(text: string, form: RegExp): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(form)) {
    const { year = '', month, day, half, hour, minute, zone, halfBehind } = match.groups ?? {};
    const fullYear = Number(year.length === 2 ? `20${year}` : year);
    const time = koreanTime(fullYear, Number(month), Number(day), half ?? halfBehind, hour, minute, zone);
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time });
  }
  return found;
}

/** The publication among several times, by the words around them. */
function choose(text: string, found: readonly FoundTime[]): PublishedTime | null {
  const before = found.map(({ start }, i) => text.slice(found[i - 1]?.end ?? 0, start));
  const behind = found.map(({ end }, i) => labelledBehind.exec(text.slice(end, found[i + 1]?.start))?.[1]);
  // Words stand before their times, unless the first time has none there and each has one behind it.
  if (!labelled.test(before[0] ?? '') && behind.every((word) => word !== undefined)) {
    return found.find((_, i) => published.test(behind[i] ?? ''))?.time ?? null;
  }
  const own = found.find((_, i) => lastIs(before[i] ?? '', published, modified));
  const unlabelled = found.find((_, i) => !modified.test(before[i] ?? ''));
  return (own ?? unlabelled)?.time ?? null;
}

/** True where the last word before the time is one of `wanted`, not one of `other`. */
function lastIs(before: string, wanted: RegExp, other: RegExp): boolean {
  const last = (pattern: RegExp) => [...before.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
  return last(wanted) > last(other);
}

function koreanTime(
  year: number,
  month: number,
  day: number,
  half?: string,
  hour?: string,
  minute?: string,
  zone?: string,
): PublishedTime | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour === undefined || minute === undefined) {
    const alone = date.toISOString().slice(0, 10);
    return { day: alone, iso: alone };
  }
  let hours = Number(hour);
  if (/오후|PM/i.test(half ?? '') && hours < 12) hours += 12;
  if (/오전|AM/i.test(half ?? '') && hours === 12) hours = 0;
  if (hours > 24 || Number(minute) > 59) return null;
  const minutesEast = zone === undefined ? 540 : zoneMinutes(zone);
  const korean = new Date(Date.UTC(year, month - 1, day, hours, Number(minute)) + (540 - minutesEast) * 60_000);
  const iso = korean.toISOString();
  return { day: iso.slice(0, 10), iso: `${iso.slice(0, 16)}+09:00` };
}

/** Minutes east of UTC: `+09:00` → 540, `Z` → 0. */
function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}
