import type { ReadCurrency } from './figure.ts';

/** What a number counts, and where the word for it ends. */
export type Unit = { readonly end: number } & (
  | { readonly kind: 'money'; readonly currency: ReadCurrency }
  | { readonly kind: 'units'; readonly unit: string }
  | { readonly kind: 'percent'; readonly unit: '%' | '%p' }
  | { readonly kind: 'other'; readonly unit: string }
);
