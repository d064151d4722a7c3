import { readAmount, type Taken } from './amount.ts';
import type { Figure, MoneyFigure, ReadOptions } from './figure.ts';
import { foldText } from './fold.ts';
import { readDate } from './read-date.ts';
import { type Today, todayOf } from './resolve-date.ts';
import { digitsEnd, isDigitAt, isHangulAt } from './signs.ts';

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** Signs with which a number or a date in words may begin; everything else is passed over at once. */
const numberSigns = codesOf('일이삼사오육칠팔구십백천만억조경수몇반절한두세네석넉다여대서너예열스물일곱아홉마쉰흔든');
const dateSigns = codesOf("올금지작전재내후저직그어모이하사나닷엿보연상오다한두세네석넉일열'’‘");
/** What a number may be closed up to: the last syllables of 최대, 최소, 무려, 약, 총, 각, 월 and 연. */
const gluedSigns = codesOf('대소려약총각월연');

/** `YYYY-MM-DD`; `2025-Q3` is shorter. */
const dayLength = 10;

/**
 * Reads the figures of a text: amounts of money, things counted, percentages, dates, and numbers of other units.
 * The rules are told in docs/figures.md. Takes time in proportion to the text; throws nothing.
 *
 * @param text any text; offsets of what is found are UTF-16 units of it
 * @returns the figures in order, none within another; what a bracket says of a sum in another currency is its `gloss`
 */
export function readFigures(text: string, { ref }: ReadOptions = {}): Figure[] {
  const folded = foldText(text);
  const plain = folded.text;
  const placed = <T extends Figure>(figure: T): T => ({
    ...figure,
    start: folded.start(figure.start),
    end: folded.end(figure.end),
  });
  let today: Today | null = ref === undefined ? null : todayOf(ref);
  const found: Figure[] = [];
  let taken: Taken = { end: 0, saidEnd: 0 };
  for (let at = 0; at < plain.length; ) {
    const isDigit = isDigitAt(plain, at);
    const code = plain.charCodeAt(at);
    const isFree = isDigit || !isHangulAt(plain, at - 1);
    const date = isFree && (isDigit || dateSigns.has(code)) ? readDate(plain, at, today) : null;
    const mayCount = isDigit || (numberSigns.has(code) && (isFree || gluedSigns.has(plain.charCodeAt(at - 1))));
    const amount = !date && mayCount ? readAmount(plain, at, taken) : null;
    const figure = date ?? amount?.figure;
    if (figure) {
      const gloss = figure.kind === 'money' && figure.gloss ? { gloss: placed<MoneyFigure>(figure.gloss) } : {};
      found.push({ ...placed(figure), ...gloss });
      if (today && date?.value?.length === dayLength) today = { ...today, last: todayOf(date.value) };
      taken = amount?.taken ?? { end: figure.end, saidEnd: figure.end };
      at = Math.max(taken.end, at + 1);
    } else {
      // Past the whole run of digits: each is looked at once.
      at = isDigit ? digitsEnd(plain, at) : at + 1;
    }
  }
  return found;
}
