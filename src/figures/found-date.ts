import type { DatePart } from './figure.ts';
import type { NamedDate } from './resolve-date.ts';

/** A date in a text, before it is resolved; `last` is the other end of a span. */
export interface FoundDate {
  readonly end: number;
  readonly date: NamedDate;
  readonly last?: NamedDate;
  readonly part?: DatePart;
}
