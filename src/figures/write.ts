/** Figures written the Korean way: the one door to this folder. */
export { counterOf } from './counter.ts';
export { speakDate, writeDate } from './date.ts';
export { writeMoney, writeWon } from './money.ts';
export { writeQuantity } from './quantity.ts';
