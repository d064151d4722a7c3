/**
 * Publication times as Korean news pages print them, read as Korean time (UTC+9).
 * Forms seen: `2026-01-06 16:46`, `2026.01.06. 08:15`, `2026.01.06. 오후 6:23.`, `2026. 1. 6. 16:19`,
 * `2026.01.06 (17:45)`, `송고2026-01-06 16:46`, `25-10-31 17:29`, `20230102163000`, ISO 8601 with or without zone,
 * `2026년 1월 6일 오후 4시 46분`, and a date alone.
 */

/** A time of publication in Korea, as exact as the page gives it. */
export interface PublishedTime {
  /** `YYYY-MM-DD` in Korea. */
  readonly day: string;
  /** ISO 8601 with Korea's offset where the page gives a time: `2025-10-31T17:29+09:00`; else the day alone. */
  readonly iso: string;
}

/** Words for a later change of the page; what follows them is not the publication. */
const modified = /수정|업데이트|최종|고침|정정/;
/** Words for the publication itself. */
const published = /입력|등록|승인|송고|발행|게재|전송|작성|공개|출고/;

const time = String.raw`(?:[T\s(]*(오전|오후|AM|PM)?\s*(\d{1,2})\s*[:시]\s*(\d{2})(?::(\d{2})(?:\.\d+)?)?분?\)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const forms = [
  new RegExp(String.raw`(?<!\d)(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})(?!\d)[.일]?${time}`, 'gi'),
  new RegExp(String.raw`(?<![\d.-])(\d{2})[-.](\d{2})[-.](\d{2})(?!\d)\.?${time}`, 'gi'),
];
const compact = /(?<!\d)(20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\d{2})?(?!\d)/;

/**
 * The publication time that a piece of a page states, or null where it states none that the calendar has.
 * Where it states several, one after a word such as 입력 wins, and one after a word such as 수정 is never taken
 * unless it is the only kind of time there: then null, since no date is better than a wrong one.
 *
 * @param text the text or attribute of the place that holds the time
 */
export function readPublished(text: string): PublishedTime | null {
  const plain = text.normalize('NFKC').slice(0, 2000);
  const found: { at: number; time: PublishedTime }[] = [];
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const [, year = '', month = '', day = '', half, hour, minute, , zone] = match;
      const time = koreanTime(
        Number(year.length === 2 ? `20${year}` : year),
        Number(month),
        Number(day),
        half,
        hour,
        minute,
        zone,
      );
      if (time) found.push({ at: match.index, time });
    }
    if (found.length > 0) break;
  }
  if (found.length === 0) {
    const match = compact.exec(plain);
    if (!match) return null;
    const [, year, month, day, hour, minute] = match;
    return koreanTime(Number(year), Number(month), Number(day), undefined, hour, minute, undefined);
  }
  const labelled = found.map((one, i) => ({ ...one, label: plain.slice(found[i - 1]?.at ?? 0, one.at) }));
  const own = labelled.find((one) => lastIs(one.label, published, modified));
  const unlabelled = labelled.find((one) => !modified.test(one.label));
  return (own ?? unlabelled)?.time ?? null;
}

/** True where the last label word before the time is one of `wanted`, not one of `other`. */
function lastIs(label: string, wanted: RegExp, other: RegExp): boolean {
  const last = (pattern: RegExp) => [...label.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
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
