import type { Amount, Currency, DealChip } from '../deals/deal.ts';
import type { FigureWords } from './figure-words.ts';

/** Before the figure where English papers have a sign for it; else a word behind. */
const signs: Readonly<Partial<Record<Currency, string>>> = { USD: '$', EUR: '€', GBP: '£', TWD: 'NT$', AUD: 'A$' };
const names: Readonly<Partial<Record<Currency, string>>> = { KRW: 'won', JPY: 'yen', CNY: 'yuan' };

/** A space that no line breaks at: `$1.08` alone at the end of a line would be another sum. */
const fixed = '\u00a0';
const short = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const counted = new Intl.NumberFormat('en');

/** Papers write millions and more in words, and thousands out: `$1.08 billion`, `$33,000`. */
const money = ({ value, currency }: Amount) => {
  const figure = (value < 999_500 ? plain : short).format(value).replace(' ', fixed);
  const sign = signs[currency];
  return sign === undefined ? `${figure}${fixed}${names[currency]}` : `${sign}${figure}`;
};

function count({ quantity, quantity_max: max }: DealChip): string | null {
  if (quantity === undefined) return max === undefined ? null : `up to ${counted.format(max)}`;
  if (max === undefined || max === quantity) return counted.format(quantity);
  return `${counted.format(quantity)}–${counted.format(max)}`;
}

const dateFormat = (style: 'short' | 'long', level: number) =>
  new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(level > 1 && { month: style }),
    ...(level > 2 && { day: 'numeric' }),
  });

const dateIn = (style: 'short' | 'long') => {
  const formats = [1, 2, 3].map((level) => dateFormat(style, level));
  return (date: string) => formats[date.split('-').length - 1]?.format(new Date(date)) ?? date;
};

/** Figures as English papers write them. */
export const englishFigures: FigureWords = {
  money(amount) {
    const words = [money(amount)];
    if (amount.approx) words.unshift('about');
    if (amount.up_to) words.unshift('up to');
    if (amount.at_least) words.push('or more');
    return words.join(' ');
  },
  quantity(chip, _, name) {
    const figure = count(chip);
    if (figure === null) return null;
    const units = `${chip.approx ? 'about ' : ''}${figure}${fixed}${figure === '1' ? 'unit' : 'units'}`;
    const text = chip.at_least && chip.quantity_max === undefined ? `${units} or more` : units;
    return chip.equivalent_only ? `${text} (${name === undefined ? '' : `${name} `}equivalent)` : text;
  },
  named: (name, figure) => `${name}: ${figure}`,
  counter: () => 'unit',
  date: dateIn('short'),
  spokenDate: dateIn('long'),
};
