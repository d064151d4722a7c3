import * as v from 'valibot';
import { pathOf, sayIssue } from '../deals/checks/issue.ts';
import type { Report } from '../deals/checks/problem.ts';
import type { DataError } from './data-error.ts';
import type { Row } from './data-rows.ts';

/** Rows that have passed their schema, each value with its place. */
export interface ParsedRows<T> {
  readonly values: readonly T[];
  readonly places: readonly Row[];
}

/** Puts rows through their schema; what is wrong goes into `errors`. */
export function parseRows<Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly Row[],
  errors: DataError[],
): ParsedRows<v.InferOutput<Schema>> {
  const values: v.InferOutput<Schema>[] = [];
  const places: Row[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(schema, row.value);
    if (parsed.success) {
      values.push(parsed.output);
      places.push(row);
    } else {
      errors.push(...parsed.issues.map((issue) => row.error(pathOf(issue), sayIssue(issue))));
    }
  }
  return { values, places };
}

/** Takes out rows whose id stood before: that is one error each, and no other rule need stumble over them. */
export function withoutTwins<T extends { readonly id: string }>(
  rows: ParsedRows<T>,
  errors: DataError[],
): ParsedRows<T> {
  const seen = new Set<string>();
  const values: T[] = [];
  const places: Row[] = [];
  rows.values.forEach((value, position) => {
    const place = rows.places[position];
    if (!place) return;
    if (seen.has(value.id)) {
      errors.push(place.error(['id'], `expected each id once; "${value.id}" occurs twice`));
      return;
    }
    seen.add(value.id);
    values.push(value);
    places.push(place);
  });
  return { values, places };
}

/** Makes, for the position of a row, what takes the faults that rules find in it. */
export function reporter({ places }: ParsedRows<unknown>, errors: DataError[]): (position: number) => Report {
  return (position) => (path, message) => {
    const place = places[position];
    if (place) errors.push(place.error(path, message));
  };
}
