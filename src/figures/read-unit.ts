import { countedAt } from './counted-unit.ts';
import { readCurrency } from './currency.ts';
import type { Numeral } from './numeral.ts';
import { isHangulAt, isLatinAt, latinEnd, skipSpace, wordAt } from './signs.ts';
import { endsWord } from './tails.ts';
import type { Unit } from './unit.ts';

/**
 * The unit that a number has behind it, or null.
 * @param text the folded text
 * @param number the number; how it is written says how sure a short word must be
 */
export function readUnit(text: string, number: Numeral): Unit | null {
  const at = skipSpace(text, number.end);
  if (!mayBeUnit(text, at)) return null;
  // 사원, 이 배: a digit written as a word is no number by itself.
  if (number.form === 'words' && !/[십백천만억조경]/.test(text.slice(number.start, number.end))) return null;
  const isApart = at > number.end;
  const isLarge = number.scale >= 1e4 || number.low >= 1e4;
  return (
    percentAt(text, number, at) ??
    moneyAt(text, number, at, isApart, isLarge) ??
    otherAt(text, number, at, isApart) ??
    countedAt(text, number, at, isApart, isLarge)
  );
}

/** Units begin with Hangul, a letter or one of a few signs; most numbers without one are dismissed here. */
function mayBeUnit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return isHangulAt(text, at) || isLatinAt(text, at) || isSquared(c) || '%$元美'.includes(text.charAt(at));
}

const others = '나노미터 나노 세대 기가와트시 기가와트 메가와트 킬로와트 테라바이트 기가바이트 배 단'.split(' ');

const latinOthers = new Set('GWh MWh TWh kWh GW MW TW kW W nm mm TB GB MB Gbps Tbps GHz MHz TOPS PF EF'.split(' '));

/** ㎚, ㎿ and their like: units in one sign. */
const isSquared = (c: number): boolean => c >= 0x3371 && c <= 0x33df;

function percentAt(text: string, number: Numeral, at: number): Unit | null {
  if (number.form === 'native') return null;
  if (text.charAt(at) === '%') {
    const next = skipSpace(text, at + 1);
    if (/[pP]/.test(text.charAt(at + 1)) && !isLatinAt(text, at + 2))
      return { kind: 'percent', unit: '%p', end: at + 2 };
    if (text.startsWith('포인트', next)) return { kind: 'percent', unit: '%p', end: next + 3 };
    return { kind: 'percent', unit: '%', end: at + 1 };
  }
  if (text.startsWith('퍼센트포인트', at)) return { kind: 'percent', unit: '%p', end: at + 6 };
  if (text.startsWith('퍼센트', at)) return { kind: 'percent', unit: '%', end: at + 3 };
  // 30프로 넘게; 아이폰 15 프로 and 맥북프로 are things.
  if (
    at === number.end &&
    text.startsWith('프로', at) &&
    endsWord(text, at + 2) &&
    !/[가-힣A-Za-z]\s?$/.test(text.slice(Math.max(0, number.start - 2), number.start))
  ) {
    return { kind: 'percent', unit: '%', end: at + 2 };
  }
  return null;
}

function moneyAt(text: string, number: Numeral, at: number, isApart: boolean, isLarge: boolean): Unit | null {
  if (number.form === 'native') return null;
  const found = readCurrency(text, at);
  if (!found) return null;
  const word = text.slice(at, found.end);
  // 3조원규모, 10억달러투자: headlines close words up.
  const isOpen = isLarge && !isApart && number.form !== 'words' && /원|달러|유로|위안/.test(word);
  const isEnd = endsWord(text, found.end) || text.startsWith('대', found.end);
  if (word === '불' && (!isLarge || !isEnd)) return null;
  // 조원 is a member of a group, 만원 is money.
  if (number.form === 'words' && number.end - number.start === 1 && number.low > 1e4) return null;
  // 만원 관중: a full house.
  if (number.form === 'words' && /^ ?(관중|버스|사례|열차|전철)/.test(text.slice(found.end, found.end + 3)))
    return null;
  return isOpen || isEnd ? { kind: 'money', ...found } : null;
}

function otherAt(text: string, number: Numeral, at: number, isApart: boolean): Unit | null {
  if (isSquared(text.charCodeAt(at))) return { kind: 'other', unit: text.charAt(at), end: at + 1 };
  const fraction = /^분의 ?\d{1,4}/.exec(text.slice(at, at + 8));
  if (fraction && !isApart) return { kind: 'other', unit: '분의', end: at + fraction[0].length };
  if (isLatinAt(text, at)) {
    const end = latinEnd(text, at);
    const unit = text.slice(at, Math.min(end, at + 12));
    return latinOthers.has(unit) ? { kind: 'other', unit, end } : null;
  }
  const word = wordAt(text, at, others);
  // 한 배를 탔다: nothing is once as much.
  if (word === '배' && number.high === 1) return null;
  return word !== undefined && endsWord(text, at + word.length)
    ? { kind: 'other', unit: word, end: at + word.length }
    : null;
}
