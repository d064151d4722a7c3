import { afterAbout } from './and-some.ts';
import type { Numeral } from './numeral.ts';
import { readSection } from './numeral-section.ts';
import { bigUnits, timesTen } from './places.ts';
import { isDigitAt, isHangulAt, skipSpace } from './signs.ts';

/** Sino-Korean and Arabic numbers in groups. */
export function readGroups(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let lastBig = Number.POSITIVE_INFINITY;
  let scale = 1;
  let mantissa = 0;
  let approx = false;
  let shorter: Numeral | undefined;
  const form = isDigitAt(text, at) ? 'figures' : 'words';
  const made = (): Numeral => ({ start: at, end, low: total, high: total, approx, form, scale, mantissa });
  for (let group = 0; group < 6; group++) {
    const from = group > 0 ? skipSpace(text, end) : end;
    const isApart = from > end;
    const section = readSection(text, from);
    if (section === null) {
      // 만 원: a multiplier alone is one of it. 1만조: a multiplier of what stands before.
      const big = bigUnits[text.charAt(from)];
      if (big === undefined || isApart || (group > 0 && big <= lastBig)) break;
      total = timesTen(group > 0 ? total : 1, big);
      lastBig = big;
      scale = 10 ** big;
      mantissa = 1;
      end = from + 1;
      continue;
    }
    const about = afterAbout(text, section.end);
    const bigAt = skipSpace(text, about ?? section.end);
    const big = bigUnits[text.charAt(bigAt)];
    if (big !== undefined && big < lastBig && isMultiplier(text, bigAt, section.end)) {
      approx ||= about !== null;
      total += timesTen(section.value, big);
      lastBig = big;
      scale = 10 ** (big + section.power);
      mantissa = section.mantissa;
      end = bigAt + 1;
      continue;
    }
    if (group > 0 && (section.value >= 10 ** lastBig || (isApart && !isDigitAt(text, from)))) break;
    if (isApart) shorter = made();
    total += section.value;
    scale = 10 ** section.power;
    mantissa = section.mantissa;
    end = section.end;
    break;
  }
  if (end === at) return null;
  const about = afterAbout(text, end);
  if (about !== null) {
    approx = true;
    end = about;
  }
  return shorter === undefined ? made() : { ...made(), shorter };
}

/** Is the 만, 억, 조 or 경 at `at` a multiplier? After a space it may begin a word: 3 조직, 5 만남. */
function isMultiplier(text: string, at: number, numberEnd: number): boolean {
  if (at === numberEnd || text.charAt(at - 1) === '여') return true;
  const next = text.charAt(at + 1);
  return !isHangulAt(text, at + 1) || '원달유엔위파여개장대기명주곳불천백오'.includes(next);
}
