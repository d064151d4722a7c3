import { writeDate as inKoreanDate, speakDate as inKoreanSpoken } from './date.ts';
import { chosenFigures, type FigureWords } from './figure-words.ts';
import { writeMoney as inKoreanMoney } from './money.ts';
import { writeQuantity as inKoreanQuantity } from './quantity.ts';

/** Figures in the reader's language, the Korean way unless another has been chosen: the one door to this folder. */
export { counterOf } from './counter.ts';

const korean: FigureWords = {
  money: inKoreanMoney,
  quantity: inKoreanQuantity,
  range: (low, high) => `${low}~${high}`,
  named: (name, figure) => `${name} ${figure}`,
  counter: (counter) => counter,
  date: inKoreanDate,
  spokenDate: inKoreanSpoken,
};
const words = () => chosenFigures() ?? korean;

/** Money to three significant figures: `10억 8000만 달러`, `약 1조 5100억 원`, `10억 달러 이상`. */
export const writeMoney: FigureWords['money'] = (amount) => words().money(amount);
/** An amount of won without further words, to three significant figures: `1조 5100억 원`. */
export const writeWon = (won: number): string => writeMoney({ value: won, currency: 'KRW' });
/** The units of a chip in a deal: `26만 장`, `최대 5만 장`, `60만 개(H100급)`; null where the source states none. */
export const writeQuantity: FigureWords['quantity'] = (...of) => words().quantity(...of);
/** Between two figures as they are written: `10억 달러~20억 달러`, `2021~2024`. */
export const writeRange: FigureWords['range'] = (low, high) => words().range(low, high);
/** A chip with its units: `H100 35만 장`. */
export const writeNamed: FigureWords['named'] = (...of) => words().named(...of);
/** What chips are counted in: `장`. */
export const writeCounter: FigureWords['counter'] = (counter) => words().counter(counter);
/** A date to look at: `2025.10.31`. */
export const writeDate: FigureWords['date'] = (date) => words().date(date);
/** A date to be read aloud: `2025년 10월 31일`. */
export const speakDate: FigureWords['spokenDate'] = (date) => words().spokenDate(date);
