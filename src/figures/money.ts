import type { Amount, Currency } from '../deals/deal.ts';
import { withUnit, writeWhole } from './group.ts';
import { roundToThree } from './round.ts';

const currencyNames: Readonly<Record<Currency, string>> = {
  USD: '달러',
  KRW: '원',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
  TWD: '대만달러',
  AUD: '호주달러',
};

/** A positive figure to three significant figures; parts of a unit stay where they are among the three (1.25, 0.0125). */
function writeFigure(value: number): string {
  const rounded = roundToThree(value);
  if (Number.isInteger(rounded)) return writeWhole(rounded);
  // toFixed never writes an exponent for numbers this small; zeros at the end say nothing.
  const places = Math.min(100, Math.max(0, 2 - Math.floor(Math.log10(rounded))));
  return rounded.toFixed(places).replace(/0+$/, '');
}

/** Money as a card writes it, to three significant figures: `10억 8000만 달러`, `약 1조 5100억 원`, `10억 달러 이상`. */
export function writeMoney(amount: Amount): string {
  const words = [withUnit(writeFigure(amount.value), currencyNames[amount.currency])];
  if (amount.approx) words.unshift('약');
  if (amount.up_to) words.unshift('최대');
  if (amount.at_least) words.push('이상');
  return words.join(' ');
}
