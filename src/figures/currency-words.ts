import type { ReadCurrency } from './figure.ts';

/** Countries whose currency is named after them: 대만달러, 홍콩 달러, 미국 달러. */
export const dollars: readonly (readonly [string, ReadCurrency])[] = [
  ['신대만', 'TWD'],
  ['뉴타이완', 'TWD'],
  ['타이완', 'TWD'],
  ['대만', 'TWD'],
  ['홍콩', 'HKD'],
  ['호주', 'AUD'],
  ['캐나다', 'CAD'],
  ['싱가포르', 'SGD'],
  ['뉴질랜드', 'NZD'],
  ['미국', 'USD'],
  ['미', 'USD'],
  ['美', 'USD'],
  ['US', 'USD'],
];

/** Currencies behind a number; longer words before their beginnings. */
export const currencies: readonly (readonly [string, ReadCurrency])[] = [
  ['달러', 'USD'],
  ['원', 'KRW'],
  ['유로', 'EUR'],
  ['위안', 'CNY'],
  ['엔', 'JPY'],
  ['元', 'CNY'],
  ['파운드', 'GBP'],
  ['불', 'USD'],
  ['$', 'USD'],
  ['스위스프랑', 'CHF'],
  ['스위스 프랑', 'CHF'],
  ['프랑', 'CHF'],
  ['루피아', 'IDR'],
  ['루피', 'INR'],
  ['루블', 'RUB'],
  ['리얄', 'SAR'],
  ['디르함', 'AED'],
  ['바트', 'THB'],
  ['베트남 동', 'VND'],
  ['크로나', 'SEK'],
  ['링깃', 'MYR'],
  ['헤알', 'BRL'],
];

/** ISO 4217 codes, which stand before a number or behind it. */
export const codes = 'USD KRW EUR JPY CNY GBP TWD AUD HKD SGD CAD NZD CHF INR'.split(' ') as ReadCurrency[];

/** Signs and words before a number: $200억, NT$300억, 美 달러 3천만. Longer ones first. */
export const prefixes: readonly (readonly [string, ReadCurrency])[] = [
  ['NT$', 'TWD'],
  ['HK$', 'HKD'],
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['$', 'USD'],
  ['₩', 'KRW'],
  ['€', 'EUR'],
  ['CN¥', 'CNY'],
  ['¥', 'JPY'],
  ['£', 'GBP'],
  ['미화', 'USD'],
  ['한화', 'KRW'],
  ['원화', 'KRW'],
  ['엔화', 'JPY'],
  ['위안화', 'CNY'],
  ['달러', 'USD'],
  ['유로', 'EUR'],
  ...codes.map((code) => [code, code] as const),
];
