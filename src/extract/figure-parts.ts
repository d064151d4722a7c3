import type { MoneyFigure, UnitsFigure } from '../figures/figure.ts';
import type { Number_, Part } from './parts.ts';

/** A sum that may be that of a deal: no share price, market value or revenue. */
export const isMoney = (part: Part): part is Number_ & { readonly figure: MoneyFigure } =>
  part.type === 'figure' && part.figure.kind === 'money' && part.figure.sense === undefined;

/** A number of things. */
export const isCount = (part: Part): part is Number_ & { readonly figure: UnitsFigure } =>
  part.type === 'figure' && part.figure.kind === 'units';

export const hasMoney = (parts: readonly Part[]): boolean => parts.some(isMoney);
export const hasCount = (parts: readonly Part[]): boolean => parts.some(isCount);
