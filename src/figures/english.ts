import type { Amount, Currency, DealChip } from '../deals/deal.ts';
import type { FigureWords } from './figure-words.ts';

/** Before the figure where English papers have a sign for it; else a word behind. */
const signs: Readonly<Partial<Record<Currency, string>>> = { USD: '$', EUR: '€', GBP: '£', TWD: 'NT$', AUD: 'A$' };
const names: Readonly<Partial<Record<Currency, string>>> = { KRW: 'won', JPY: 'yen', CNY: 'yuan' };

/** A space that no line breaks at: `$1.08` alone at the end of a line would be another sum. */
const fixed = '\u00a0';
/** Grouped always: beyond the trillion there is no word, and compact figures of four digits stand ungrouped else. */
const short = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
  useGrouping: true,
});
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const counted = new Intl.NumberFormat('en');

/** Papers write millions and more in words, and thousands out: `$1.08 billion`, `$33,000`. */
const money = ({ value, currency }: Amount) => {
  const figure = (value < 999_500 ? plain : short).format(value).replace(' ', fixed);
  const sign = signs[currency];
  return sign === undefined ? `${figure}${fixed}${names[currency]}` : `${sign}${figure}`;
};

const range = (low: string, high: string) => `${low}–${high}`;

function count({ quantity, quantity_max: max }: DealChip): string | null {
  if (quantity === undefined) return max === undefined ? null : counted.format(max);
  if (max === undefined || max === quantity) return counted.format(quantity);
  return range(counted.format(quantity), counted.format(max));
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
    const words = [`${figure}${fixed}${figure === '1' ? 'unit' : 'units'}`];
    if (chip.approx) words.unshift('about');
    if (chip.quantity === undefined) words.unshift('up to');
    if (chip.at_least && chip.quantity_max === undefined) words.push('or more');
    const text = words.join(' ');
    return chip.equivalent_only ? `${text} (${name === undefined ? '' : `${name} `}equivalent)` : text;
  },
  range,
  named: (name, figure) => `${name}: ${figure}`,
  counter: () => 'unit',
  date: dateIn('short'),
  spokenDate: dateIn('long'),
};
