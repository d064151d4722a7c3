import type { Data } from '../contestants/contestant.ts';

/** Marks names on a page, in the way of one library or ours. */
export interface Marker {
  /**
   * Makes ready for a page.
   * @returns marks all names in the body and gives the number of marks; `undo` takes the marks away
   */
  open(data: Data): { mark(body: Element): number; undo(body: Element): void };
}
