import type { Measured } from './measured.ts';
import type { Numeral } from './numeral.ts';
import { isHangulAt } from './signs.ts';
import { endsWord } from './tails.ts';

/** What 조 and 억 count besides money: 1조 매개변수, 10억 인구. Only these words make won of a number without a unit. */
const moneyWords =
  /^ ?(투자|규모|매출|수주|계약|돌파|시대|흑자|적자|시총|벌금|손실|자금|지원|공급|클럽|대박|예산|펀드|인수|유치|배상|과징금|보조금|베팅|쏟|들여|투입)/;

/** Large numbers without a unit, as headlines write won: 10조 투자, 시총 400조. */
export function assumedWon(text: string, number: Numeral): Measured | null {
  if (number.form !== 'figures' || number.scale < 1e8) return null;
  const rest = text.slice(number.end, number.end + 8);
  const isOpen = rest === '' || /^[\s)\]"'’”,.…·↑↓+]/.test(rest) || endsWord(text, number.end) || rest.startsWith('대');
  if (!isOpen && !moneyWords.test(rest)) return null;
  if (
    /^ ?[가-힣A-Za-z]/.test(rest) &&
    !moneyWords.test(rest) &&
    !(isHangulAt(rest, 0) && (endsWord(text, number.end) || rest.startsWith('대')))
  )
    return null;
  const { start, end, low, high, approx } = number;
  return { start, end, low, high, approx, unit: { kind: 'money', currency: 'KRW', end }, assumed: true };
}
