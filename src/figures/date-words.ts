import type { DatePart } from './figure.ts';

/** Years by name, as years from that of the text. */
export const yearWords: Readonly<Record<string, number>> = {
  재작년: -2,
  지지난해: -2,
  지난해: -1,
  '지난 해': -1,
  작년: -1,
  전년도: -1,
  올해: 0,
  금년: 0,
  올: 0,
  내년: 1,
  다음해: 1,
  후년: 2,
  내후년: 2,
};
/** Months by name, as months from that of the text. */
export const monthWords: Readonly<Record<string, number>> = {
  지지난달: -2,
  지난달: -1,
  '지난 달': -1,
  저번달: -1,
  전달: -1,
  이달: 0,
  '이번 달': 0,
  이번달: 0,
  다음달: 1,
  '다음 달': 1,
  내달: 1,
};
/** Days by name, as days from that of the text. */
export const dayWords: Readonly<Record<string, number>> = { 그저께: -2, 그제: -2, 어제: -1, 오늘: 0, 내일: 1, 모레: 2 };
/** Days by name, as days from the day that the text spoke of last: after 6일(현지시간), 이날 is that day. */
export const thatDayWords: Readonly<Record<string, number>> = { 전날: -1, 이날: 0, 이튿날: 1, 다음날: 1 };
/** Quarters by name. */
export const quarterWords: Readonly<Record<string, number>> = {
  '지난 분기': -1,
  전분기: -1,
  직전분기: -1,
  '직전 분기': -1,
  '이번 분기': 0,
  '다음 분기': 1,
};
/** Numbers of days by name, for 사흘 전 and 이틀 뒤. */
export const dayCounts: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  열흘: 10,
  일주일: 7,
  보름: 15,
};
/** Numbers of months by name, for 한 달 전. */
export const monthCounts: Readonly<Record<string, number>> = {
  '한 달': 1,
  '두 달': 2,
  '석 달': 3,
  '세 달': 3,
  '넉 달': 4,
  '네 달': 4,
};
/** Parts of a month or year. */
export const partWords: Readonly<Record<string, DatePart>> = {
  초순: 'early',
  초: 'early',
  중순: 'middle',
  중반: 'middle',
  하순: 'late',
  연말: 'late',
  월말: 'late',
  말: 'late',
};
