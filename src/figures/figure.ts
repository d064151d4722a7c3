import type { Currency } from '../deals/deal.ts';

/** ISO 4217 codes of the currencies that are read: those of deals, and others that Korean news names. */
export type ReadCurrency =
  | Currency
  | 'HKD'
  | 'SGD'
  | 'CAD'
  | 'NZD'
  | 'CHF'
  | 'INR'
  | 'IDR'
  | 'RUB'
  | 'SAR'
  | 'AED'
  | 'THB'
  | 'VND'
  | 'SEK'
  | 'MYR'
  | 'BRL';

/**
 * What the words around a figure say it is, where that is never the price or the size of a deal: 목표가 74만원,
 * 시가총액 3조 달러, 매출 300조원, 벌금 3천만 원, 수수료 200만원, 개당 4만달러, 지분 10%, 월 90만 장, A4용지 2장.
 */
export type Sense =
  | 'share-price'
  | 'market-value'
  | 'earnings'
  | 'penalty'
  | 'fee'
  | 'unit-price'
  | 'stake'
  | 'rate'
  | 'paper';

/** One number, or the two ends of a range: 4만~5만, 수십억, 22조원대. */
export type Size =
  | { readonly value: number; readonly min?: never; readonly max?: never }
  | { readonly min: number; readonly max: number; readonly value?: never };

/** How exactly the text means it, and for whom. */
export interface Hedges {
  /** 약, 여, 안팎, 가량, 수-, 몇-, -대. */
  readonly approx?: true;
  /** 이상, 넘는, 최소, +. */
  readonly at_least?: true;
  /** 최대, 이하, 미만, 까지. */
  readonly up_to?: true;
  /** 각 5만장, 5만장씩: for each of several. */
  readonly each?: true;
}

/** Where a figure stands: UTF-16 offsets of the text given, end exclusive; number and unit without the words around. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** An amount of money in whole units of its currency: 1조5100억 원 is 1,510,000,000,000 KRW. */
export type MoneyFigure = Place &
  Size &
  Hedges & {
    readonly kind: 'money';
    readonly currency: ReadCurrency;
    /** 10조 투자: no currency is written, and won are meant. */
    readonly assumed?: true;
    readonly sense?: Sense;
    /** The same sum in another currency, in brackets or after a comma: (약 1조5100억 원). */
    readonly gloss?: MoneyFigure;
  };

/** Things counted: 26만 장 is 260,000 of 장. */
export type UnitsFigure = Place &
  Size &
  Hedges & { readonly kind: 'units'; readonly unit: string; readonly sense?: Sense };

/** 87% is 87; 1.1%p is 1.1 in percentage points. */
export type PercentFigure = Place &
  Size &
  Hedges & { readonly kind: 'percent'; readonly unit: '%' | '%p' /** 지분 10%. */; readonly sense?: 'stake' };

/** A number that is none of these, with its unit: 12단, 2나노, 10GW, 3배, 5분의 1. */
export type OtherFigure = Place & Size & Hedges & { readonly kind: 'other'; readonly unit: string };

/** The part of a month or year that a date names besides: 초, 중순, 말. */
export type DatePart = 'early' | 'middle' | 'late';

/**
 * A date as precise as the text: `2025-10-31`, `2025-10`, `2025-Q3`, `2025-H1`, `2025`; for a span its first and last.
 * A relative date (27일, 내년) has neither `value` nor `min` where the text's own date is not known.
 */
export type DateFigure = Place & {
  readonly kind: 'date';
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly part?: DatePart;
};

/** A number in a text that says what it counts. */
export type Figure = MoneyFigure | UnitsFigure | PercentFigure | OtherFigure | DateFigure;

/** What a reader of figures knows besides the text. */
export interface ReadOptions {
  /** The day of the text, `YYYY-MM-DD`, for dates such as 27일 and 내년. */
  readonly ref?: string | undefined;
}
