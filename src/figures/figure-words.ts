import type { Amount, DealChip, DealDate } from '../deals/deal.ts';
import type { Counter } from './counter.ts';

/** How one language writes figures. */
export interface FigureWords {
  /** `10억 8000만 달러`, `$1.08 billion`: to three significant figures. */
  money(amount: Amount): string;
  /** `약 26만 장`, `about 260,000 units`; null where the deal states none. `name`: the chip's, for an equivalent. */
  quantity(chip: DealChip, counter: Counter, name?: string): string | null;
  /** What lies between two figures as they are written: `10억 달러~20억 달러`, `$1 billion–$2 billion`. */
  range(low: string, high: string): string;
  /** A chip with its units: `H100 35만 장`, `H100: 350,000 units`. */
  named(name: string, figure: string): string;
  /** `장`, `unit` */
  counter(counter: Counter): string;
  /** A date to look at, as precise as it is known: `2025.10.31`, `Oct 31, 2025`. */
  date(date: DealDate): string;
  /** The same to be read aloud: `2025년 10월 31일`, `October 31, 2025`. */
  spokenDate(date: DealDate): string;
}

let other: FigureWords | null = null;

/** The words of another language, where one has been chosen. */
export const chosenFigures = (): FigureWords | null => other;

/**
 * Figures are written in these words from now on; null for Korean. Set with the language of all other words
 * (extension/words.ts), and apart from the writers, so that a script without figures carries none of them.
 */
export function writeFiguresAs(words: FigureWords | null): void {
  other = words;
}
