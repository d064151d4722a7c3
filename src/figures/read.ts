import { readAmount } from './amount.ts';
import type { Figure, MoneyFigure, ReadOptions } from './figure.ts';
import { foldText } from './fold.ts';
import { readDate } from './read-date.ts';
import { digitsEnd, isDigitAt } from './signs.ts';

/** Syllables with which a number or a date may begin; everything else is passed over at once. */
const beginnings = new Set(
  [
    ...'일이삼사오육칠팔구십백천만억조경수몇반절한두세네석넉다여대서너예열스물일곱아홉마쉰흔든올금지작전재내후저직그어모이하나닷엿보연상하오다후',
    "'",
    '’',
    '‘',
  ].map((sign) => sign.charCodeAt(0)),
);

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
  const found: Figure[] = [];
  let floor = 0;
  for (let at = 0; at < plain.length; ) {
    const isDigit = isDigitAt(plain, at);
    if (!isDigit && !beginnings.has(plain.charCodeAt(at))) {
      at++;
      continue;
    }
    const date = readDate(plain, at, ref);
    const amount = date ? null : readAmount(plain, at, floor);
    const figure = date ?? amount?.figure;
    if (figure) {
      const gloss = figure.kind === 'money' && figure.gloss ? { gloss: placed<MoneyFigure>(figure.gloss) } : {};
      found.push({ ...placed(figure), ...gloss });
      at = Math.max(amount?.next ?? figure.end, at + 1);
      floor = amount?.floor ?? at;
    } else {
      // Past the whole run of digits: each is looked at once.
      at = isDigit ? digitsEnd(plain, at) : at + 1;
    }
  }
  return found;
}
