/** The first day that has a unit; days before it have that of the first. */
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

/**
 * A day as one unit of text, so that 600 of them weigh 1 KB less in every page; later days have greater units.
 * @param day `YYYY-MM-DD`
 */
export function unitOf(day: string): string {
  // From `0` on, below the surrogates until 2150.
  return String.fromCharCode(0x30 + Math.max(0, Math.round((Date.parse(day) - FIRST_DAY) / DAY)));
}
